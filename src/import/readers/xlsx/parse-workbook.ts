import { read, utils, type CellObject, type WorkSheet } from "@e965/xlsx";

/** A cell that holds something, rows and columns from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As displayed; empty when a formula has no result. */
  readonly text: string;
  /** Whether it is a formula without a stored result. */
  readonly uncalculated: boolean;
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In reading order. */
  readonly cells: readonly SheetCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The sheets of a workbook in order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** Rows and columns of the largest sheet. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

/**
 * Parses a workbook; `layout` whether to read what is hidden, which takes the library much longer.
 * @throws Error of the library when the bytes are none, Error when a cell stands where no sheet has one.
 */
export function parseWorkbook(bytes: Uint8Array, layout: boolean): Workbook {
  const workbook = read(bytes, {
    type: "array",
    cellFormula: true,
    cellHTML: false,
    cellDates: false,
    cellStyles: layout,
  });
  return {
    sheets: workbook.SheetNames.flatMap((name, index) => {
      const sheet = workbook.Sheets[name];
      const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheet ? [toSheet(name, hidden, sheet)] : [];
    }),
  };
}

function toSheet(name: string, hidden: boolean, sheet: WorkSheet): Sheet {
  const cells = Object.keys(sheet).flatMap((address): SheetCell[] => {
    if (address.startsWith("!")) return [];
    const { r, c } = utils.decode_cell(address);
    if (!isPlace(r, mostRows) || !isPlace(c, mostColumns)) throw new Error(`no sheet has a cell ${address}`);
    const cell: unknown = sheet[address];
    return isCell(cell) ? [toCell(r, c, cell)] : [];
  });
  return {
    name,
    hidden,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows: hiddenOf(sheet["!rows"]),
    hiddenColumns: hiddenOf(sheet["!cols"]),
  };
}

function isPlace(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}

function isCell(cell: unknown): cell is CellObject {
  return typeof cell === "object" && cell !== null && "t" in cell;
}

function toCell(row: number, column: number, cell: CellObject): SheetCell {
  const text = cell.w ?? (cell.v === undefined ? "" : utils.format_cell(cell));
  return { row, column, text: text.trim(), uncalculated: cell.f !== undefined && cell.v === undefined };
}

function hiddenOf(marks: readonly ({ hidden?: boolean } | undefined | null)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  marks?.forEach((mark, index) => {
    if (mark?.hidden) hidden.add(index);
  });
  return hidden;
}
