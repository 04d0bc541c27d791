/** What a column of a download holds, in the type names of Table Schema. */
export type DownloadType = "string" | "integer" | "number" | "boolean" | "date";

/** A column of a download; `title` and `description` in Chinese, for the descriptor and the page about the files. */
export interface DownloadColumn<Name extends string = string> {
  readonly name: Name;
  readonly type: DownloadType;
  readonly title: string;
  readonly description?: string;
  /** The only words that occur in it, besides nothing. */
  readonly words?: readonly string[];
}

/** A column that names a row of another table. */
export interface DownloadReference {
  readonly column: string;
  readonly table: string;
  readonly key: string;
}

/** A table to be downloaded, before it is text. Rows are in their final order; an empty string is an empty cell. */
export interface DownloadTable<Name extends string = string> {
  /** File name without ending, e.g. `figures`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Columns that together name a row. */
  readonly key: readonly Name[];
  readonly columns: readonly DownloadColumn<Name>[];
  readonly references: readonly DownloadReference[];
  readonly rows: readonly Readonly<Record<Name, string>>[];
}

/** A file ready to be written: path inside the folder of the data files, and its whole text. */
export interface Download {
  readonly path: string;
  readonly text: string;
}
