import type { SearchRecord } from "../record.ts";
import type { ByName } from "./by-name.ts";
import { packRecord } from "./pack.ts";

/** Makes a short text that changes with any of the texts. */
export type Digest = (texts: readonly string[]) => string;

/** Segments of a list. */
export interface Segments {
  /** Each a `Segment` as JSON. */
  readonly segments: readonly string[];
  /** Changes with any of them. */
  readonly stamp: string;
}

/**
 * Cuts the records of a list into segments of so many. Rows are written in the order in which records come and lie in memory, then put in
 * theirs; each segment is summed up while it is at hand: of a long list all that is fetched a second time costs more than what is done with it.
 */
export function cutSegments(
  records: readonly SearchRecord[],
  { order, titles }: ByName,
  size: number,
  digest: Digest,
): Segments {
  const rows = records.map((record) => JSON.stringify(packRecord(record)));
  const counts = new Uint32Array(order.length);
  for (const { number, count } of titles) counts[number] = count;
  const segments: string[] = [];
  let stamp = "";
  for (let from = 0; from < order.length; from += size) {
    const own = Array.from(order.subarray(from, from + size), (index) => rows[index]);
    const alike = JSON.stringify(tellAlike(counts.subarray(from, from + size)));
    const segment = `{"records":[${own.join(",")}],"alike":${alike}}`;
    stamp = digest([stamp, segment]);
    segments.push(segment);
  }
  return { segments, stamp };
}

/** Counts above one, by place. */
function tellAlike(counts: Uint32Array): Readonly<Record<number, number>> {
  const alike: Record<number, number> = {};
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    if (count > 1) alike[index] = count;
  }
  return alike;
}
