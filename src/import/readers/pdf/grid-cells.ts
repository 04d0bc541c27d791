import type { TextRun } from "./page.ts";
import { printLines } from "./printed-lines.ts";
import type { RuledGrid } from "./ruled-grids.ts";

/** A cell of a table on a page. */
export interface PageCell {
  /** Column it begins in, from 0. */
  readonly column: number;
  /** What stands in it, line by line. */
  readonly runs: readonly (readonly TextRun[])[];
}

/** Rows of a table on a page, and which runs they take. */
export interface PageTable {
  readonly columns: number;
  /** Left edges of the columns, and the right edge of the last. */
  readonly xs: readonly number[];
  readonly top: number;
  readonly bottom: number;
  /** Whether a page break cut its first row, or its last, in two. */
  readonly openTop: boolean;
  readonly openFoot: boolean;
  readonly rows: readonly (readonly PageCell[])[];
}

/** Whether a run stands inside a grid. */
export function isInside({ xs, ys }: RuledGrid, run: TextRun): boolean {
  const center = (run.left + run.right) / 2;
  return (
    center > (xs[0] ?? 0) && center < (xs.at(-1) ?? 0) && run.middle > (ys[0] ?? 0) && run.middle < (ys.at(-1) ?? 0)
  );
}

/** Puts the runs inside a grid into its cells; what a merged cell holds stands at its first row and column. */
export function fillGrid(grid: RuledGrid, runs: readonly TextRun[]): PageTable {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const owner = mergedCells(grid);
  const filled = new Map<number, TextRun[]>();
  for (const run of runs) {
    const cell = owner(indexIn(ys, run.middle), indexIn(xs, (run.left + run.right) / 2));
    const own = filled.get(cell);
    if (own) own.push(run);
    else filled.set(cell, [run]);
  }
  const rows = Array.from({ length: ys.length - 1 }, (_, row) =>
    Array.from({ length: columns }, (__, column): PageCell => {
      const own = filled.get(row * columns + column) ?? [];
      return { column, runs: printLines(own).map((line) => line.runs) };
    }),
  );
  const { openTop, openFoot } = grid;
  return { columns, xs, openTop, openFoot, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows };
}

/** Index of the interval between edges that a position is in. */
function indexIn(edges: readonly number[], position: number): number {
  const next = edges.findIndex((edge) => edge > position);
  return Math.min(Math.max((next < 0 ? edges.length : next) - 1, 0), edges.length - 2);
}

/** For each cell the index (row × columns + column) of the first of the cells it is merged with. */
function mergedCells({ xs, ys, hasRight, hasBelow }: RuledGrid): (row: number, column: number) => number {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parent[high] = low;
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      if (column + 1 < columns && !hasRight(row, column)) join(index, index + 1);
      if (row + 1 < rows && !hasBelow(row, column)) join(index, index + columns);
    }
  return (row, column) => find(row * columns + column);
}
