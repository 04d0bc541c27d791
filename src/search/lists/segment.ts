import type { DocumentKind, SearchKind } from "../record.ts";

/** A disclosure as segments name it: address, fiscal year, kind. */
export type PackedDisclosure = readonly [id: string, year: number, document: DocumentKind];

/**
 * Some records of a list, packed by columns, so that a file compresses well and needs nothing but itself. Columns have one entry a record;
 * numbers are places in the tables, −1 for nothing. Sparse columns are written by record number.
 */
export interface Segment {
  /** Bodies; the name is a word. */
  readonly bodies: readonly (readonly [id: string, name: number])[];
  readonly disclosures: readonly PackedDisclosure[];
  /** Words that recur: names of bodies, lines of context, notes, figures' addresses with the record's own key left out. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  readonly kinds: readonly SearchKind[] | SearchKind;
  readonly disclosure: readonly number[];
  /** Addresses, without that of the disclosure. */
  readonly ids: readonly string[];
  readonly context: readonly (readonly number[])[];
  /** Whose it is. */
  readonly body: readonly number[];
  /** As printed, empty where nothing is shown and nothing is printed, and the note beside it; left out where nothing is shown at all. */
  readonly printed?: readonly string[];
  readonly note?: readonly number[];
  /** Left out where no record has one. */
  readonly figure?: readonly number[];
  /** Exact amounts that do not follow from what is printed: `null` for none. */
  readonly yuan?: Readonly<Record<number, string | null>>;
  readonly names?: Readonly<Record<number, readonly string[]>>;
  readonly codes?: Readonly<Record<number, string>>;
  readonly withheld?: readonly number[];
  /** In lists that are found through pieces: how many records bear the title of a record that is the first to bear it, where more than one. */
  readonly alike?: Readonly<Record<number, number>>;
}
