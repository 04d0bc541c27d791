import type { SearchKind, SearchRecord } from "../record.ts";

/** A record found, with how well it answers. */
export interface Found {
  readonly record: SearchRecord;
  /** Smaller is better. */
  readonly rank: number;
}

const kindOrder: readonly SearchKind[] = ["function", "economic", "body", "project", "indicator", "page"];

/** In 元; smaller than any amount where there is none. Withheld projects have no place among amounts and years. */
const yuanOf = ({ withheld, amount_yuan: yuan }: SearchRecord): number =>
  withheld || yuan === undefined ? -Infinity : Number(yuan);
const yearOf = ({ withheld, year }: SearchRecord): number => (withheld || year === undefined ? -Infinity : year);
const kindOf = ({ kind }: SearchRecord): number => kindOrder.indexOf(kind);

/**
 * Best first: by how well they answer, then by amount and year, largest and latest first; withheld projects have no place among amounts and
 * years, lest they stand beside a named one.
 */
export function compareFound(left: Found, right: Found): number {
  return left.rank - right.rank || compareRecords(left.record, right.record);
}

/** The order among records that answer equally well; those alike in all that decides stay in the order in which they are listed. */
export function compareRecords(left: SearchRecord, right: SearchRecord): number {
  return (
    descending(yuanOf(left), yuanOf(right)) ||
    descending(yearOf(left), yearOf(right)) ||
    kindOf(left) - kindOf(right) ||
    compareTitles(left, right)
  );
}

/** Compares two records of a list by their numbers. */
export type CompareIn = (left: number, right: number) => number;

/** The same order for a long list, whose amounts, years and kinds are read once; `ofTitle`: of records with one title. */
export function compareIn(records: readonly SearchRecord[]): { readonly all: CompareIn; readonly ofTitle: CompareIn } {
  const yuan = readEach(records, yuanOf);
  const year = readEach(records, yearOf);
  const kind = readEach(records, kindOf);
  const ofTitle: CompareIn = (left, right) =>
    descending(yuan[left] ?? 0, yuan[right] ?? 0) ||
    descending(year[left] ?? 0, year[right] ?? 0) ||
    (kind[left] ?? 0) - (kind[right] ?? 0);
  const byTitle: CompareIn = (left, right) => {
    const [one, other] = [records[left], records[right]];
    return one && other ? compareTitles(one, other) : 0;
  };
  const all: CompareIn = (left, right) => ofTitle(left, right) || byTitle(left, right);
  return { all, ofTitle };
}

function readEach(records: readonly SearchRecord[], read: (record: SearchRecord) => number): Float64Array {
  const numbers = new Float64Array(records.length);
  for (const [index, record] of records.entries()) numbers[index] = read(record);
  return numbers;
}

function descending(left: number, right: number): number {
  return left === right ? 0 : right < left ? -1 : 1;
}

function compareTitles({ title: left }: SearchRecord, { title: right }: SearchRecord): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
