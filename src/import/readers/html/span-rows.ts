import type { Block, CellBlock, RowBlock } from "../blocks.ts";
import { maxCells } from "../limits.ts";

/** A cell as a web page writes it. */
export interface SpanningCell {
  readonly columns: number;
  /** Rows it covers, itself included. */
  readonly rows: number;
  readonly blocks: readonly Block[];
}

interface Reserved {
  readonly span: number;
  readonly rows: number;
}

/**
 * Puts the cells of a table into its grid: where a cell of a row above reaches down, a continuing cell stands. In a table of more cells than an import takes
 * in they are left out: they would fill the memory before the table is refused.
 */
export function spanRows(rows: readonly (readonly SpanningCell[])[]): readonly RowBlock[] {
  let reserved = new Map<number, Reserved>();
  let count = 0;
  return rows.map((row): RowBlock => {
    const cells: CellBlock[] = [];
    const next = new Map<number, Reserved>();
    let column = 0;
    const continueFromAbove = (): void => {
      for (let above = reserved.get(column); above && count <= maxCells; above = reserved.get(column)) {
        count += 1;
        cells.push({ span: above.span, continues: true, blocks: [] });
        if (above.rows > 1) next.set(column, { span: above.span, rows: above.rows - 1 });
        column += above.span;
      }
    };
    for (const cell of row) {
      continueFromAbove();
      cells.push({ span: cell.columns, continues: false, blocks: cell.blocks });
      if (cell.rows > 1) next.set(column, { span: cell.columns, rows: cell.rows - 1 });
      column += cell.columns;
    }
    continueFromAbove();
    reserved = next;
    return { before: 0, cells };
  });
}
