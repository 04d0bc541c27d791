import type { DocumentKind, SearchKind } from "../record.ts";

/** Some records of a list, row by row. They share no tables: what recurs costs next to nothing once a host packs the file. */
export interface Segment {
  readonly records: readonly PackedRecord[];
  /** In lists that are found through pieces: how many records bear the title of the one that is the first to bear it, where more than one. */
  readonly alike: Readonly<Record<number, number>>;
}

/** A record; `null` for nothing, which is left out at the end. */
export type PackedRecord = readonly [
  kind: SearchKind,
  title: string,
  /** Address, without that of the disclosure. */
  id: string,
  /** Lines of context; 0 for the name of the body. */
  context: readonly (string | 0)[],
  disclosure: PackedDisclosure | null | undefined,
  body: readonly [id: string, name: string] | null | undefined,
  shown?: PackedShown | null | undefined,
  rare?: RareParts,
];

/** A disclosure: address, fiscal year, kind. */
export type PackedDisclosure = readonly [id: string, year: number, document: DocumentKind];

/** What stands at the right of an answer: as printed, the note beside it, the figure's address, which begins like the record's. */
export type PackedShown = readonly [printed: string, note: string, figure?: string];

/** What only some records have. */
export interface RareParts {
  /** Exact amount that does not follow from what is printed: `null` for none. */
  readonly yuan?: string | null;
  readonly names?: readonly string[] | undefined;
  readonly code?: string | undefined;
  readonly withheld?: true | undefined;
}
