import { cellName } from "../cell-name.ts";
import type { LineBook } from "../line-book.ts";
import type { Sheet, SheetCell } from "./parse-workbook.ts";

/** Longest sheet name a place can hold; Excel's own limit is 31. */
const longestName = 60;

/**
 * Adds a sheet to a document as its table number `table`, one with a single column as running text, a paragraph a cell; hidden sheets, rows and
 * columns are dropped by name.
 */
export function writeSheet(book: LineBook, sheet: Sheet, table: number): void {
  const name = sheet.name.replaceAll("!", " ").slice(0, longestName);
  const filled = sheet.cells.filter((cell) => cell.text !== "");
  const isHidden = (cell: SheetCell): boolean =>
    sheet.hidden || sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column);
  const shown = filled.filter((cell) => !isHidden(cell));
  const columns = [...new Set(shown.map((cell) => cell.column))].sort((a, b) => a - b);
  const rows = new Map<number, SheetCell[]>();
  for (const cell of shown) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const [row, cells] of rows) {
    const texts = new Map(cells.map((cell) => [cell.column, cell.text]));
    const [only] = cells;
    if (columns.length === 1 && only) {
      book.addLine(only.text, `${name}!${cellName(row, only.column)}`);
      continue;
    }
    const all = columns.map((column) => ({ text: texts.get(column) ?? "", at: `${name}!${cellName(row, column)}` }));
    book.addRow(all, `${name}!${cellName(row, cells[0]?.column ?? 0)}`, table);
  }
  for (const cell of filled.filter(isHidden)) book.drop(cell.text, `${name}!${cellName(cell.row, cell.column)}`);
}
