import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { Doubt } from "./draft-rows.ts";
import type { Lead } from "./lead.ts";
import { linesOf, type PageText, type Piece } from "./page-text.ts";
import type { ColumnText } from "./row-content.ts";
import { cutValues } from "./split-evaluation.ts";
import { findOperator, isCell } from "./split-target.ts";

/** A row whose note is still to be told from the next row's name. */
export interface Noted {
  readonly lead: Lead;
  readonly weight: Piece;
  readonly score: Piece;
  readonly behind: readonly Piece[];
}

/** A row's lead without the note of the row above, its own note, and what is not certain about them. */
export interface NotedRow {
  readonly lead: Lead;
  readonly note?: ColumnText;
  readonly doubts: readonly Doubt[];
}

/** Gives every row its note: what stands behind its score, and what is printed after it before the next row begins. */
export function placeNotes(
  page: PageText,
  rows: readonly Noted[],
  tail: readonly Piece[],
  width: number,
  hasNotes: boolean,
  key: string,
): { rows: readonly NotedRow[]; questions: readonly Question[] } {
  const leads = rows.map(({ lead }, index) =>
    index > 0 && hasNotes ? withoutNote(page, lead, width) : { lead, open: [] },
  );
  const questions: Question[] = askLeft(key, rows[0]?.lead.carried ?? []);
  const placed = rows.map((row, index): NotedRow => {
    const own = leads[index] ?? { lead: row.lead, open: [] };
    const next = leads[index + 1];
    const pieces = [...row.behind, ...(next ? next.lead.carried : tail)];
    const doubts = own.open.length > 0 ? [openDoubt("name", own.open)] : [];
    if (next && next.open.length > 0) doubts.push(openDoubt("note", next.open));
    const [first] = pieces;
    if (!first) return { lead: own.lead, doubts };
    if (!hasNotes) {
      questions.push(...askLeft(key, pieces));
      return { lead: own.lead, doubts };
    }
    const note = { text: pieces.map((piece) => piece.text).join(""), at: first.at };
    const isSure = row.behind.length > 0 || row.weight.text !== row.score.text;
    return { lead: own.lead, note, doubts: isSure ? doubts : [...doubts, noteDoubt(note, rows[index + 1], page)] };
  });
  return { rows: placed, questions };
}

/**
 * A lead that begins with the note of the row above but has no label to tell: the note ends where the rest can be an indicator. `open` are its
 * lines when more than one place will do.
 */
function withoutNote(page: PageText, lead: Lead, width: number): { lead: Lead; open: readonly Piece[] } {
  if (lead.labels.length > 0) return { lead, open: [] };
  const lines = linesOf(page, lead.start, findOperator(page, lead.start, lead.end) ?? lead.end);
  const readings = lines.filter(
    ({ start }) =>
      isCell(page, lead.start, start) &&
      cutValues(page, start, lead.end, width).some(({ target }) => isCell(page, start, target, width)),
  );
  const isProven = (line: Piece): boolean => cutValues(page, line.start, lead.end, width).length === 1;
  const [first] = readings;
  const rivals = readings.filter((line) => line !== first && (isProven(line) || !first || !isProven(first)));
  const start = first?.start ?? lead.start;
  const carried = [...lead.carried, ...lines.filter((line) => line.start < start)];
  return { lead: { ...lead, carried, start }, open: first && rivals.length === 0 ? [] : lines };
}

function openDoubt(column: string, lines: readonly Piece[]): Doubt {
  const text = lines.map((line) => line.text).join("");
  return {
    column,
    at: lines[0]?.at ?? 0,
    zh: `“${text}”是上一行的偏差原因、下一行的名称，还是两者相连，不能确定，请核对这两行。`,
    en: `"${text}" may be the note of one row, the name of the next, or both; check the two rows.`,
    candidates: [],
  };
}

function noteDoubt(text: ColumnText, next: Noted | undefined, page: PageText): Doubt {
  const below = next ? page.text.slice(next.lead.start, next.lead.end).slice(0, 12) : "";
  return {
    column: "note",
    at: text.at,
    zh: `偏差原因“${text.text}”印在本行之后，而本行没有偏差；请核对是否属于下一行${below === "" ? "" : `“${below}…”`}。若属于下一行，这里写 blank，再给下一行的 note 写一条（at: 那一格的地址）。`,
    en: `the note "${text.text}" is printed after this row, which has no deviation; check whether it belongs to the next one; if so answer blank here, and give the next row's note by its address (at).`,
    candidates: [text.text, "blank"],
  };
}
