import { compareRecords } from "../matching/order.ts";
import { growPieces, type TreeLimits } from "../pieces/grow-pieces.ts";
import { cutTree } from "../pieces/shards.ts";
import { layOut, type NumberedTitle } from "../pieces/title-letters.ts";
import type { SearchRecord } from "../record.ts";
import type { ListInfo } from "./manifest.ts";
import { packRecords } from "./pack.ts";
import type { Segment } from "./segment.ts";

/** Records of a segment of a list that is read whole, and of one of which only a few segments are read for a query. */
const sizes = { whole: 5000, narrowed: 32 } as const;

/** Characters of a file of the tree of pieces, about. */
const shardSize = 8000;

const limits: TreeLimits = { listed: 24, best: 20 };

/** A list cut into files. */
export interface CutList {
  readonly info: ListInfo;
  readonly segments: readonly Segment[];
  /** Files of the tree of pieces, as JSON. */
  readonly shards: readonly string[];
}

/** A record with its title folded. */
interface FoldedRecord {
  readonly record: SearchRecord;
  readonly text: string;
}

/**
 * Cuts a list into segments of records in the order of their folded titles, withheld ones last, so that no place says anything but the name.
 * `narrowed`: too long to be read whole; found through a tree of the pieces of its titles, which know a title by its first record's number.
 */
export function cutList(
  records: readonly SearchRecord[],
  foldText: (text: string) => string,
  narrowed: boolean,
): CutList {
  const sorted = records.map((record) => ({ record, text: foldText(record.title) })).sort(compareFolded);
  const titles = narrowed ? findTitles(sorted) : [];
  const alike = new Map(titles.map(({ number, count }) => [number, count]));
  const size = narrowed ? sizes.narrowed : sizes.whole;
  const segments: Segment[] = [];
  for (let from = 0; from < sorted.length; from += size) {
    const own = sorted.slice(from, from + size).map(({ record }) => record);
    segments.push(packRecords(own, (index) => alike.get(from + index) ?? 1));
  }
  const shards =
    narrowed && titles.length > 0 ? cutTree(growPieces(layOut(bestFirst(titles, sorted)), limits), shardSize) : [];
  return { info: { records: sorted.length, size, segments: segments.length, shards: shards.length }, segments, shards };
}

function compareFolded(left: FoldedRecord, right: FoldedRecord): number {
  const withheld = Number(left.record.withheld ?? false) - Number(right.record.withheld ?? false);
  if (withheld !== 0) return withheld;
  if (left.text !== right.text) return left.text < right.text ? -1 : 1;
  return compareRecords(left.record, right.record);
}

/** Every title with the number of its first record and how many records bear it. */
function findTitles(sorted: readonly FoldedRecord[]): readonly NumberedTitle[] {
  const titles: { text: string; number: number; count: number }[] = [];
  for (const [number, { text, record }] of sorted.entries()) {
    const last = titles.at(-1);
    if (last?.text === text && sorted[last.number]?.record.withheld === record.withheld) last.count += 1;
    else titles.push({ text, number, count: 1 });
  }
  return titles;
}

function bestFirst(titles: readonly NumberedTitle[], sorted: readonly FoldedRecord[]): readonly NumberedTitle[] {
  const first = (title: NumberedTitle): FoldedRecord | undefined => sorted[title.number];
  return titles.toSorted((left, right) => {
    const [a, b] = [first(left), first(right)];
    return a && b ? compareRecords(a.record, b.record) : 0;
  });
}
