import { cellName } from "./cell-name.ts";
import type { LineBook } from "./line-book.ts";

/** A cell at its column of a table's grid; what a merged cell covers besides its first column and row prints nothing. */
export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

/**
 * Adds the rows of a table to a document. Columns in which no cell begins (left over from uneven merging) are taken out; every row gets a cell for
 * each column that stays. In places the table is called by its number: 表格3!C7.
 */
export function addTable(book: LineBook, table: number, rows: readonly (readonly GridCell[])[]): void {
  const columns = [...new Set(rows.flatMap((row) => row.map((cell) => cell.column)))].sort((a, b) => a - b);
  rows.forEach((row, index) => {
    const texts = new Map(row.map((cell) => [cell.column, cell.text]));
    const cells = columns.map((column, order) => ({
      text: texts.get(column) ?? "",
      at: `表格${table}!${cellName(index, order)}`,
    }));
    book.addRow(cells, `表格${table}!${cellName(index, 0)}`, table);
  });
}
