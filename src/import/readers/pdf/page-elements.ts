import { findColumnTables } from "./column-tables.ts";
import type { FurnishedPage } from "./furniture.ts";
import { fillGrid, isInside, type PageCell, type PageTable } from "./grid-cells.ts";
import type { PdfPage, TextRun } from "./page.ts";
import { printLines, type PrintedLine } from "./printed-lines.ts";
import type { RuledGrid } from "./ruled-grids.ts";
import { splitRow } from "./split-rows.ts";

/** What a page consists of, from the top down. */
export type PageElement =
  | { readonly kind: "line"; readonly line: PrintedLine }
  | { readonly kind: "furniture"; readonly line: PrintedLine }
  | { readonly kind: "table"; readonly table: PageTable };

/** Puts the lines and tables of a page in the order they are read: tables side by side from left to right. */
export function orderPage(page: PdfPage, grids: readonly RuledGrid[], furnished: FurnishedPage): PageElement[] {
  const taken = new Set<TextRun>();
  const furniture = [...furnished.furniture];
  for (const line of furniture) for (const run of line.runs) taken.add(run);
  const tables = outermost(grids).map((grid) => {
    const own = page.runs.filter((run) => !taken.has(run) && isInside(grid, run));
    for (const run of own) taken.add(run);
    const table = fillGrid(grid, own);
    return { ...table, rows: table.rows.flatMap(splitRow).filter(isFilled) };
  });
  const rest = printLines(page.runs.filter((run) => !taken.has(run)));
  const columnTables = findColumnTables(rest);
  const lines = rest.filter((_, index) => !columnTables.some(({ from, to }) => index >= from && index < to));
  const placed = [
    ...joinBeside(tables).map((table) => ({
      top: table.top,
      left: table.xs[0] ?? 0,
      element: { kind: "table", table } as const,
    })),
    ...columnTables.map((table) => ({ top: table.top, left: 0, element: { kind: "table", table } as const })),
    ...lines.map((line) => ({ top: line.middle, left: 0, element: { kind: "line", line } as const })),
    ...furniture.map((line) => ({ top: line.middle, left: 0, element: { kind: "furniture", line } as const })),
  ];
  return placed.sort((a, b) => a.top - b.top || a.left - b.left).map(({ element }) => element);
}

function isFilled(row: readonly PageCell[]): boolean {
  return row.some((cell) => cell.runs.length > 0);
}

/** Grids that stand in no other: one inside a cell belongs to that cell. */
function outermost(grids: readonly RuledGrid[]): readonly RuledGrid[] {
  return grids.filter((grid) => !grids.some((other) => other !== grid && encloses(other, grid)));
}

function encloses(outer: RuledGrid, inner: RuledGrid): boolean {
  const [left = 0, right = 0, top = 0, bottom = 0] = [inner.xs[0], inner.xs.at(-1), inner.ys[0], inner.ys.at(-1)];
  return (
    (outer.xs[0] ?? 0) < left &&
    (outer.xs.at(-1) ?? 0) > right &&
    (outer.ys[0] ?? 0) < top &&
    (outer.ys.at(-1) ?? 0) > bottom
  );
}

/** Heights of two tables side by side may differ by this much, in points, for their rows to be one. */
const level = 3;

/** Joins tables that stand beside each other with rows at the same heights: one table drawn in two pieces. */
function joinBeside(tables: readonly PageTable[]): readonly PageTable[] {
  const joined: PageTable[] = [];
  for (const table of [...tables].sort((a, b) => (a.xs[0] ?? 0) - (b.xs[0] ?? 0))) {
    const index = joined.findIndex(
      (other) =>
        Math.abs(other.top - table.top) < level &&
        Math.abs(other.bottom - table.bottom) < level &&
        other.rows.length === table.rows.length,
    );
    const other = joined[index];
    if (other) joined[index] = beside(other, table);
    else joined.push(table);
  }
  return joined;
}

function beside(left: PageTable, right: PageTable): PageTable {
  return {
    columns: left.columns + right.columns,
    xs: [...left.xs.slice(0, -1), ...right.xs],
    top: left.top,
    bottom: left.bottom,
    openTop: left.openTop,
    openFoot: left.openFoot,
    rows: left.rows.map((row, index) => [
      ...row,
      ...(right.rows[index] ?? []).map((cell) => ({ ...cell, column: cell.column + left.columns })),
    ]),
  };
}
