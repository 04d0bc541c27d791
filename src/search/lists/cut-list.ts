import { packTitles } from "../pieces/title-letters.ts";
import type { Readings } from "../pinyin/readings.ts";
import type { PiecesWork, PieceTexts } from "../pieces/write-pieces.ts";
import type { SearchRecord } from "../record.ts";
import { orderByName } from "./by-name.ts";
import { cutSegments, type Digest } from "./cut-segments.ts";
import { fewSegments, type ListInfo } from "./manifest.ts";

/** What cutting a list leaves to others. */
export interface CutEffects {
  readonly digest: Digest;
  /** Readings of every character that was folded so far. */
  readonly readings: () => Readings;
  /** Makes the files in which its names are looked up, at once or beside. */
  readonly writePieces: (work: PiecesWork) => Promise<PieceTexts>;
}

/** Records of a segment of a list that is read whole. */
const wholeSize = 5000;

/** How a list is cut of which only some files are read for a query. */
interface Cut extends Omit<PiecesWork, "titles"> {
  /** Records of a segment. */
  readonly size: number;
}

/** The longer a list, the more its answers are scattered: smaller files, of which a query reads as many, keep it cheap. */
const cuts = {
  few: { size: 32, shardSize: 8000, limits: { listed: 24, best: 20 } },
  many: { size: 8, shardSize: 2000, limits: { listed: 10, best: 10 } },
} as const satisfies Record<string, Cut>;

/** Records of a name, on average, from which on a query reads neighbours: segments of three times the size are a third as many files for it. */
const recurring = 4;

/** Records from which on a list has many. */
const many = 1500;

/** A list cut into files. */
export interface CutList {
  readonly info: ListInfo;
  /** Records, each text a `Segment` as JSON. */
  readonly segments: readonly string[];
  /** Files of the tree of pieces, as JSON. */
  readonly shards: readonly string[];
  /** Files of what names sound like, as JSON. */
  readonly sounds: readonly string[];
  /** Changes with any of the texts. */
  readonly stamp: string;
}

/**
 * Cuts a list into segments of records in the order of their folded titles, withheld ones last, so that no place says anything but the name.
 * `narrowed`: too long to be read whole; found through a tree of the pieces of its names, which know a name by its first record's number.
 */
export async function cutList(
  records: readonly SearchRecord[],
  foldText: (text: string) => string,
  narrowed: boolean,
  { digest, readings, writePieces }: CutEffects,
): Promise<CutList> {
  const { order, titles } = orderByName(records, foldText);
  const cut: Cut = records.length < many ? cuts.few : cuts.many;
  const recur = records.length > titles.length * recurring;
  const size = !narrowed ? wholeSize : recur ? 3 * cut.size : cut.size;
  const isFew = records.length <= fewSegments * size;
  const started = narrowed
    ? writePieces({ titles: packTitles(titles), ...cut, readings: isFew ? undefined : readings() })
    : { shards: [], sounds: [] };
  const { segments, stamp } = cutSegments(records, { order, titles: narrowed ? titles : [] }, size, digest);
  const { shards, sounds } = await started;
  return {
    info: { records: records.length, size, segments: segments.length, shards: shards.length, sounds: sounds.length },
    segments,
    shards,
    sounds,
    stamp: digest([stamp, ...shards, ...sounds]),
  };
}
