import type { DisclosureEntry, FigureEntry, PerformanceEntry, RowEntry, SectionEntry } from "../../compile/entry.ts";
import type { Column, Form, Profile } from "../../forms/form.ts";
import { findForm } from "../../forms/profiles.ts";
import { figureId } from "../../model/figure-id.ts";

/** The place of one cell of a form, printed or blank. */
export interface Spot {
  /** The figure's address; blank cells have one too, though nothing stands there. */
  readonly id: string;
  readonly section: SectionEntry;
  readonly rowKey: string;
  /** Undefined when the row is not printed. */
  readonly row: RowEntry | undefined;
  readonly column: Column;
  /** Undefined when the cell is blank. */
  readonly figure: FigureEntry | undefined;
}

/** The rows of one section that identities of its form speak of. */
export interface Sheet {
  readonly disclosureId: string;
  readonly form: Form;
  readonly section: SectionEntry;
  readonly rows: readonly RowEntry[];
  /** The figure columns of these rows. */
  readonly columns: readonly Column[];
  /** Put before row ids in keys; `funds.` for the fund lines of performance tables. */
  readonly prefix: string;
  /** Said in sentences: what is not said is unknown. In a table a blank cell is nothing. */
  readonly inWords: boolean;
}

/** Kinds of values that may be added up. */
const additive: readonly string[] = ["money", "count", "area"];

/** The sections of a disclosure as sheets, then the fund lines of its performance tables; sections of no known form are left out. */
export function readSheets(disclosure: DisclosureEntry, profile: Profile): Sheet[] {
  return [
    ...disclosure.sections.flatMap((section) => sheetOf(section, disclosure, profile)),
    ...disclosure.performance.flatMap((table) => fundSheet(table, disclosure, profile)),
  ];
}

function sheetOf(section: SectionEntry, disclosure: DisclosureEntry, profile: Profile): Sheet[] {
  const form = findForm(profile, section.form);
  if (!form || form.identities.length === 0) return [];
  const inWords = form.part !== "table";
  const columns = form.columns.filter(({ kind }) => kind !== "text");
  return [{ disclosureId: disclosure.id, form, section, rows: section.rows, columns, prefix: "", inWords }];
}

function fundSheet(table: PerformanceEntry, disclosure: DisclosureEntry, profile: Profile): Sheet[] {
  const form = findForm(profile, table.form);
  if (!form?.funds || form.identities.length === 0) return [];
  const columns = form.funds.columns.filter(({ kind }) => kind !== "text");
  const frame = { disclosureId: disclosure.id, form, section: table, rows: table.funds, columns };
  return [{ ...frame, prefix: "funds.", inWords: false }];
}

/** Columns of a sheet whose values may be added up. */
export function additiveColumns(sheet: Sheet): readonly Column[] {
  return sheet.columns.filter(({ kind }) => additive.includes(kind));
}

/** The cell of a printed row. */
export function spotOf(sheet: Sheet, row: RowEntry, column: Column): Spot {
  const figure = row.figures.find((one) => one.column === column.id);
  const id = figure?.id ?? cellId(sheet, row.key, column);
  return { id, section: sheet.section, rowKey: row.key, row, column, figure };
}

/** The cell of a row by its key, whether the row is printed or not. */
export function spotAt(sheet: Sheet, rowKey: string, column: Column): Spot {
  const row = sheet.rows.find((one) => one.key === rowKey);
  if (row) return spotOf(sheet, row, column);
  return { id: cellId(sheet, rowKey, column), section: sheet.section, rowKey, row, column, figure: undefined };
}

function cellId({ disclosureId, section }: Sheet, rowKey: string, column: Column): string {
  return figureId(`${disclosureId}/${section.page}`, section.anchor, rowKey, column.id);
}
