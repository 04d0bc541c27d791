/** A paragraph; `\n` where its text breaks a line. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style?: string;
  /** List it belongs to, by its own numbering; style may say another. */
  readonly list?: string;
  /** Level in its list, from 0. */
  readonly level?: number;
}

/** A cell of a table row. */
export interface CellBlock {
  /** Columns of the grid it covers. */
  readonly span: number;
  /** Whether it is the lower part of a cell merged over rows. */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
}

/** A row of a table. */
export interface RowBlock {
  /** Columns of the grid left free before its first cell. */
  readonly before: number;
  readonly cells: readonly CellBlock[];
}

/** A table. */
export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly RowBlock[];
}

/** What the body of a document, or a cell, is made of. */
export type Block = ParagraphBlock | TableBlock;
