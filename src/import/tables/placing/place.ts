import type { Form } from "../../../forms/form.ts";
import type { Question } from "../../context.ts";
import type { AnswersById } from "../answered.ts";
import { askOverflow } from "../ask.ts";
import type { PrintedRow, PrintedTable } from "../printed.ts";
import { readAmount } from "./amounts.ts";
import { columnIndices, findBonds, type Numbered } from "./bonds.ts";
import { keepSums, placementsOf } from "./choices.ts";
import type { Contradictions } from "./evidence.ts";
import { askPlacements, guideOf, type Subject } from "./guide.ts";
import type { Placement, PuzzleRow } from "./puzzle.ts";
import { solve } from "./solve.ts";

/** How many candidates a question lists. */
const listed = 12;

/** Tables with a column for every cell, and what had to be asked on the way. */
export interface PlacedTables {
  readonly tables: readonly PrintedTable[];
  readonly questions: readonly Question[];
}

/**
 * Finds the column of every figure whose blank neighbours vanished, over all tables of a document at once.
 * A figure has a place when exactly one is left by the forms' identities and exact arithmetic; else the likeliest one is taken and asked about.
 * `contradictions` tells which placements the document's own words speak against: that orders candidates and proves nothing. Figures that no column
 * can take keep no column.
 */
export function placeFigures(
  tables: readonly PrintedTable[],
  answers: AnswersById,
  contradictions: Contradictions,
): PlacedTables {
  const numbered: Numbered[] = [];
  let first = 0;
  for (const table of tables) {
    numbered.push({ table, first });
    first += table.rows.length;
  }
  const owned = numbered.flatMap(({ table }) => table.rows.map((row) => ({ row, form: table.form, unit: table.unit })));
  const starts = owned.map(({ row, form, unit }) => startOf(form, row, unit));
  const subjects: readonly Subject[] = owned;
  const solution = solve({ rows: starts, bonds: findBonds(numbered) }, guideOf(subjects, answers, contradictions));
  const { placements } = solution;
  const asked = new Map(solution.open.map(({ row, candidates }) => [row, candidates.slice(0, listed)]));
  starts.forEach((start, row) => {
    const placement = placements[row];
    if (start.contradicted && start.choices.length > 1 && placement && !asked.has(row)) asked.set(row, [placement]);
  });
  const questions = [...asked].flatMap(([row, candidates]) => {
    const subject = subjects[row];
    return subject ? [askPlacements(subject, candidates)] : [];
  });
  const overflow = starts.flatMap((start, index) => {
    const subject = subjects[index];
    return start.overflow && subject ? [overflowOf(subject.form, subject.row)] : [];
  });
  return {
    tables: numbered.map(({ table, first: start }) => ({
      ...table,
      rows: table.rows.map((row, index) => withColumns(table.form, row, placements[start + index])),
    })),
    questions: [...questions, ...overflow],
  };
}

interface Start extends PuzzleRow {
  /** No placement satisfies the row's own sums. */
  readonly contradicted?: true;
  /** More figures than columns. */
  readonly overflow?: true;
}

function startOf(form: Form, row: PrintedRow, unit: string): Start {
  const amounts = row.cells.map((cell) => readAmount(cell.printed, unit));
  if (row.columns) return { amounts, choices: [row.columns.map((id) => columnIndex(form, id))] };
  const indices = columnIndices(form, row.group);
  const all = placementsOf(row.cells.length, indices.length)?.map((places) => places.map((one) => indices[one] ?? 0));
  if (!all) return { amounts: [], choices: [[]], overflow: true };
  const ids = form.columns.map((column) => column.id);
  const whole = form.groups.find((group) => group.id === row.group)?.columns === undefined;
  const kept = whole ? keepSums(all, amounts, ids, form.identities) : all;
  return kept.length > 0 ? { amounts, choices: kept } : { amounts, choices: all, contradicted: true };
}

function columnIndex(form: Form, id: string): number {
  return form.columns.findIndex((column) => column.id === id);
}

function withColumns(form: Form, row: PrintedRow, placement: Placement | undefined): PrintedRow {
  if (row.columns || placement?.length !== row.cells.length) return row;
  return { ...row, columns: placement.map((index) => form.columns[index]?.id ?? "") };
}

function overflowOf(form: Form, row: PrintedRow): Question {
  const figures = row.cells.map((cell) => cell.printed);
  return askOverflow(form, row.row ?? "row", row.at, figures);
}
