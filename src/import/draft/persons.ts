import { makeMask, maskedPhone, type Mask } from "../../model/mask.ts";
import type { CellContent, PerformanceContent, RowContent } from "../../schema/content.ts";
import type { Draft } from "./mentions.ts";

/** Masks the persons and telephone numbers that performance tables name, in their fields and in every text; what is printed blank stays blank. */
export function maskPersons(draft: Draft): Draft {
  const mask = makeMask("masked", draft.performance);
  const rows = (list: readonly RowContent[]): RowContent[] => list.map((row) => maskRow(row, mask));
  return {
    sections: draft.sections.map((section) => ({
      ...section,
      ...(section.rows ? { rows: rows(section.rows) } : {}),
      ...(section.notes ? { notes: section.notes.map((note) => ({ ...note, text: mask.words(note.text) })) } : {}),
    })),
    clauses: draft.clauses.map((clause) => ({ ...clause, rows: rows(clause.rows) })),
    performance: draft.performance.map((table) => ({ ...maskTable(table, mask), rows: rows(table.rows) })),
  };
}

function maskTable(table: PerformanceContent, mask: Mask): PerformanceContent {
  const { person, phone, goal, outcome } = table;
  return {
    ...table,
    ...(person === undefined ? {} : { person: mask.person(person) }),
    ...(phone === undefined ? {} : { phone: mask.phone(phone) }),
    ...(goal === undefined ? {} : { goal: maskCell(goal, mask) }),
    ...(outcome === undefined ? {} : { outcome: maskCell(outcome, mask) }),
  };
}

function maskRow(row: RowContent, mask: Mask): RowContent {
  const masked = Object.entries(row).map(([key, content]): [string, RowContent[string]] => [
    key,
    isCell(content) ? maskFigure(key, maskCell(content, mask)) : content,
  ]);
  return Object.fromEntries(masked);
}

/** A telephone number that stood where a figure should is no figure once it is masked. */
function maskFigure(column: string, masked: CellContent): CellContent {
  const cell = typeof masked === "string" ? { printed: masked } : masked;
  return column !== "name" && cell.printed === maskedPhone ? { ...cell, unreadable: "true" } : masked;
}

function isCell(content: RowContent[string]): content is CellContent {
  return typeof content === "string" || (content !== undefined && "printed" in content);
}

function maskCell(content: CellContent, mask: Mask): CellContent {
  return typeof content === "string" ? mask.words(content) : { ...content, printed: mask.words(content.printed) };
}
