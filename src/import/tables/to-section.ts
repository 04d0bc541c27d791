import { findColumn, type Form } from "../../forms/form.ts";
import { readCell } from "../../model/cell.ts";
import type { CellContent, RowContent, SectionContent } from "../../schema/content.ts";
import { figureColumns } from "./grid-columns.ts";
import type { PrintedCell, PrintedRow, PrintedTable } from "./printed.ts";

/** Writes a placed table as a section: values as printed, a line of its own where it differs from the row's, what is no figure marked unreadable. */
export function toSection({ form, unit, at, empty, rows, notes }: PrintedTable): SectionContent {
  return {
    form: form.id,
    ...(unit === "" ? {} : { unit }),
    at: String(at),
    ...(empty ? { empty: "true" as const } : { rows: rows.map((row) => toRow(form, row, unit)) }),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function toRow(form: Form, row: PrintedRow, unit: string): RowContent {
  const cells = row.columns
    ? row.cells.map((cell, index) => cellEntry(form, row, cell, row.columns?.[index] ?? "", unit))
    : unplaced(form, row);
  return {
    ...(row.body === undefined ? {} : { body: row.body }),
    ...(row.row === undefined ? {} : { row: row.row }),
    ...(row.name === "" ? {} : { name: row.name }),
    ...(row.project ? { "project-name": withPlace(row, row.project) } : {}),
    ...Object.fromEntries(cells),
    at: String(row.at),
  };
}

function cellEntry(
  form: Form,
  row: PrintedRow,
  cell: PrintedCell,
  id: string,
  unit: string,
): readonly [string, CellContent] {
  const column = findColumn(form, id);
  const readable = column !== undefined && typeof readCell(cell.printed, column, unit) !== "string";
  if (readable) return [id, withPlace(row, cell)];
  const place = cell.at === row.at ? {} : { at: String(cell.at) };
  return [id, { printed: cell.printed, ...place, unreadable: "true" }];
}

function withPlace(row: PrintedRow, cell: PrintedCell): CellContent {
  return cell.at === row.at ? cell.printed : { printed: cell.printed, at: String(cell.at) };
}

/** Figures that fit no column: kept together in the first, marked unreadable. */
function unplaced(form: Form, row: PrintedRow): (readonly [string, CellContent])[] {
  const [first] = row.cells;
  const column = figureColumns(form)[0]?.id;
  if (!first || column === undefined) return [];
  const printed = row.cells.map((cell) => cell.printed).join(" ");
  return [[column, { printed, ...(first.at === row.at ? {} : { at: String(first.at) }), unreadable: "true" }]];
}
