import type { GridCell } from "./grid.ts";
import { canHold } from "./kinds.ts";

/** Columns that are seldom blank in a row that has an indicator. */
const expected: readonly string[] = ["name", "target", "actual", "weight", "score"];

/** One way to place a row's cells: column id → cell. */
export type Alignment = ReadonlyMap<string, GridCell>;

/** Every way to place cells in columns without changing their order, none left over and each column holding only what it can. */
function alignments(cells: readonly GridCell[], columns: readonly string[], isOverall: boolean): Alignment[] {
  const [cell, ...rest] = cells;
  if (!cell) return [new Map()];
  return columns.flatMap((column, index) => {
    if (columns.length - index < cells.length || !canHold(column, cell.text, isOverall)) return [];
    const tails = alignments(rest, columns.slice(index + 1), isOverall);
    return tails.map((tail) => new Map([[column, cell], ...tail]));
  });
}

function blanks(alignment: Alignment, columns: readonly string[]): number {
  return columns.filter((column) => expected.includes(column) && !alignment.has(column)).length;
}

/** Whether all cells stand equally far from their columns: a page break moves a row as a whole. */
function isShift(alignment: Alignment, columns: readonly string[]): boolean {
  const shifts = [...alignment].map(([column, cell]) => cell.column - columns.indexOf(column));
  return new Set(shifts).size <= 1;
}

/**
 * Places a row's cells by what they say: the alignments with the fewest blanks where a blank is unusual; among several, those that moved as a
 * whole. One alignment is a proof, several are a question, none is a row that cannot be read.
 */
export function alignByContent(
  cells: readonly GridCell[],
  columns: readonly string[],
  isOverall: boolean,
): Alignment[] {
  const all = alignments(cells, columns, isOverall).filter((alignment) => alignment.has("name"));
  const fewest = Math.min(...all.map((alignment) => blanks(alignment, columns)));
  const best = all.filter((alignment) => blanks(alignment, columns) === fewest);
  const moved = best.filter((alignment) => isShift(alignment, columns));
  return moved.length > 0 ? moved : best;
}
