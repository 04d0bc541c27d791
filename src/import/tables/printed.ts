import type { Form } from "../../forms/form.ts";
import type { NoteContent } from "../../schema/content.ts";

/** One printed value of a table, blanks of typesetting removed, with its source line. */
export interface PrintedCell {
  readonly printed: string;
  readonly at: number;
}

/** A row as a layout's reader found it: what stands in it, not yet which row of the form it is. */
export interface RawRow {
  /** Line on which its code or name begins. */
  readonly at: number;
  /** Digits of the classification code; empty when none is printed. */
  readonly code: string;
  /** Tidied name without the code. */
  readonly name: string;
  readonly project?: PrintedCell;
  /** In print order. */
  readonly cells: readonly PrintedCell[];
  /** Column id of each cell; absent where blank cells left no trace. */
  readonly columns?: readonly string[];
  /** Index of the row group whose half of the page it stands on; absent where only its label can tell. */
  readonly side?: number;
}

/** A row with its place in the form. */
export interface PrintedRow {
  readonly at: number;
  /** Id of the row group. */
  readonly group: string;
  /** Fixed row id or code, `~2` for a repetition; absent for an item that only its name identifies. */
  readonly row?: string;
  /** Printed name of the body in whose group of rows it stands. */
  readonly body?: string;
  readonly name: string;
  readonly project?: PrintedCell;
  readonly cells: readonly PrintedCell[];
  readonly columns?: readonly string[];
}

/** A table of a known form, read but its vanished blanks not yet found. */
export interface PrintedTable {
  readonly form: Form;
  /** 计量单位; empty when the document prints none. */
  readonly unit: string;
  /** Line of the title, or of the sentence that says the table is empty. */
  readonly at: number;
  readonly empty: boolean;
  readonly rows: readonly PrintedRow[];
  readonly notes: readonly NoteContent[];
}
