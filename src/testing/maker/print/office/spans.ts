import type { SheetBlock, TableBlock } from "../../paper/block.ts";

/** A cell as programs of an office write it. */
export interface SpanCell {
  readonly text: string;
  readonly columns: number;
  /** Rows it covers, itself included. */
  readonly rows: number;
}

/** A table of cells; where a cell of a row above reaches down, a row has none. */
export interface SpanGrid {
  readonly columns: number;
  /** Head rows, printed again where a page ends. */
  readonly head: readonly (readonly SpanCell[])[];
  readonly body: readonly (readonly SpanCell[])[];
}

function single(text: string): SpanCell {
  return { text, columns: 1, rows: 1 };
}

/** An official table. */
function officialGrid({ head, numbers, rows }: TableBlock): SpanGrid {
  return {
    columns: rows[0]?.length ?? numbers?.length ?? head[0]?.reduce((sum, { columns }) => sum + columns, 0) ?? 1,
    head: [...head, ...(numbers ? [numbers.map(single)] : [])],
    body: rows.map((cells) => cells.map(single)),
  };
}

/** Columns of indicators whose cells cover all indicators of one level. */
const levelColumns = 2;

/** A performance table; `merged`: a level is one cell beside all its indicators, else blank cells stand below the first. */
function sheetGrid({ columns, lines }: SheetBlock, merged: boolean): SpanGrid {
  const reach = (from: number, column: number): number => {
    let rows = 1;
    for (const { cells, isIndicator } of lines.slice(from + 1)) {
      if (isIndicator !== true || cells.slice(0, column + 1).some(({ text }) => text !== "")) break;
      rows += 1;
    }
    return rows;
  };
  const body = lines.map(({ cells, isIndicator }, index) =>
    cells.flatMap((cell, column) => {
      if (!merged || isIndicator !== true || column >= levelColumns) return [{ ...cell, rows: 1 }];
      return cell.text === "" ? [] : [{ ...cell, rows: reach(index, column) }];
    }),
  );
  return { columns, head: [], body };
}

/** The cells of a table; `merged` tells whether level cells of performance tables are merged. */
export function spanGrid(block: TableBlock | SheetBlock, merged: boolean): SpanGrid {
  return block.kind === "table" ? officialGrid(block) : sheetGrid(block, merged);
}

/** Lines above a table: its number, its title, whose it is and in which 计量单位. */
export function linesAbove(block: TableBlock | SheetBlock): string[] {
  if (block.kind === "sheet") return [block.title, block.year];
  return [...(block.mark === "" ? [] : [block.mark]), block.title, `${block.owner}  单位：${block.unit}`];
}

/** A cell of a grid, none where one of a row above reaches down. */
export interface PlacedCell extends SpanCell {
  /** First column, from 0. */
  readonly column: number;
}

/** The rows of a grid with the column of every cell, and in `covered` the cells that reach down into a row, by their columns. */
export function placeCells(
  rows: readonly (readonly SpanCell[])[],
): { readonly own: readonly PlacedCell[]; readonly covered: readonly PlacedCell[] }[] {
  let reaching: PlacedCell[] = [];
  return rows.map((cells) => {
    const covered = reaching.filter(({ rows: left }) => left > 0);
    const taken = new Set(
      covered.flatMap(({ column, columns }) => Array.from({ length: columns }, (_, step) => column + step)),
    );
    let column = 0;
    const own = cells.map((cell): PlacedCell => {
      while (taken.has(column)) column += 1;
      const placed = { ...cell, column };
      column += cell.columns;
      return placed;
    });
    reaching = [...covered, ...own].map((cell) => ({ ...cell, rows: cell.rows - 1 }));
    return { own, covered };
  });
}
