import { stringify } from "csv-stringify/browser/esm/sync";
import { guardCell } from "./safe-cell.ts";
import type { DownloadTable } from "./table.ts";

/**
 * Writes a table as CSV: header, comma, LF, quotes only where needed, no byte order mark.
 * Text columns are guarded against formulas (see `guardCell`); all other columns hold numbers, dates and ids' own alphabets and stand as they are.
 */
export function toCsv(table: DownloadTable): string {
  const header = table.columns.map((column) => column.name);
  const rows = table.rows.map((row) =>
    table.columns.map((column) => {
      const cell = row[column.name] ?? "";
      return column.type === "string" ? guardCell(cell) : cell;
    }),
  );
  return stringify([header, ...rows], { record_delimiter: "\n" });
}
