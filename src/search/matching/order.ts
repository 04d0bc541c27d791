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

/** The order among records that answer equally well. */
export function compareRecords(left: SearchRecord, right: SearchRecord): number {
  return (
    descending(yuanOf(left), yuanOf(right)) ||
    descending(yearOf(left), yearOf(right)) ||
    kindOrder.indexOf(left.kind) - kindOrder.indexOf(right.kind) ||
    ascending(left.title, right.title) ||
    ascending(left.id, right.id)
  );
}

function yuanOf({ withheld, amount_yuan: yuan }: SearchRecord): number {
  return withheld || yuan === undefined ? -Infinity : Number(yuan);
}

function yearOf({ withheld, year }: SearchRecord): number {
  return withheld || year === undefined ? -Infinity : year;
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right < left ? -1 : 1;
}

function ascending(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
