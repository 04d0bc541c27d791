import type { SearchKind, SearchRecord } from "../record.ts";

/** A record found, with how well it answers. */
export interface Found {
  readonly record: SearchRecord;
  /** Smaller is better. */
  readonly rank: number;
}

const kindOrder: readonly SearchKind[] = ["function", "economic", "body", "project", "indicator", "page"];

/**
 * Best first: by how well they answer, then by amount and year, largest and latest first; withheld projects have no place among amounts and
 * years, lest they stand beside a named one.
 */
export function compareFound(left: Found, right: Found): number {
  return left.rank - right.rank || compareRecords(left.record, right.record);
}

/** What decides the order among records that answer equally well, read once. */
export interface PlaceAmong {
  readonly record: SearchRecord;
  /** In 元; smaller than any amount where there is none. */
  readonly yuan: number;
  readonly year: number;
  readonly kind: number;
}

/** Reads what decides a record's place. */
export function placeAmong(record: SearchRecord): PlaceAmong {
  const { withheld, amount_yuan: yuan, year, kind } = record;
  return {
    record,
    yuan: withheld || yuan === undefined ? -Infinity : Number(yuan),
    year: withheld || year === undefined ? -Infinity : year,
    kind: kindOrder.indexOf(kind),
  };
}

/** The order among records that answer equally well. */
export function compareRecords(left: SearchRecord, right: SearchRecord): number {
  return comparePlaces(placeAmong(left), placeAmong(right));
}

/** The same order, of records whose places were read before: for sorting many. */
export function comparePlaces(left: PlaceAmong, right: PlaceAmong): number {
  return (
    descending(left.yuan, right.yuan) ||
    descending(left.year, right.year) ||
    left.kind - right.kind ||
    ascending(left.record.title, right.record.title) ||
    ascending(left.record.id, right.record.id)
  );
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right < left ? -1 : 1;
}

function ascending(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
