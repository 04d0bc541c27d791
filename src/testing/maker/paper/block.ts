/** A cell of a head; it may span rows and columns. */
export interface HeadCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** An official table as a form prints it. */
export interface TableBlock {
  readonly kind: "table";
  /** 表 3; empty where the table has no number. */
  readonly mark: string;
  readonly title: string;
  /** 编制部门：…. */
  readonly owner: string;
  readonly unit: string;
  readonly head: readonly (readonly HeadCell[])[];
  /** The ※ row, which numbers the columns; absent where the form has none. */
  readonly numbers?: readonly string[];
  /** Columns of a code (类, 款, 项), the first ones. */
  readonly codes: number;
  /** Columns that name a row, those of its code among them, before those with figures; in a table of two lists side by side none. */
  readonly names: number;
  /** A cell a column, blank where nothing is printed. */
  readonly rows: readonly (readonly string[])[];
}

/** A line of a performance table: cells with the number of columns each spans. */
export interface SheetLine {
  readonly cells: readonly { readonly text: string; readonly columns: number }[];
  /** An indicator: its level cells are blank below the first of their block. */
  readonly isIndicator?: boolean;
}

/** A performance table. */
export interface SheetBlock {
  readonly kind: "sheet";
  readonly title: string;
  /** （2025年）. */
  readonly year: string;
  readonly columns: number;
  readonly lines: readonly SheetLine[];
}

/** Running text. `cover` before everything, `part` 第一部分, `heading` 一、, `subheading` （一）, `paragraph` a sentence or more. */
export interface TextBlock {
  readonly kind: "cover" | "contents" | "part" | "heading" | "subheading" | "paragraph" | "signature";
  readonly text: string;
}

/** What a document is made of, whatever it is printed as. */
export type Block = TextBlock | TableBlock | SheetBlock;

/** A block of running text. */
export function text(kind: TextBlock["kind"], words: string): TextBlock {
  return { kind, text: words };
}
