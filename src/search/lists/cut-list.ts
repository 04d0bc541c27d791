import { comparePlaces, placeAmong } from "../matching/order.ts";
import { layOut, type NumberedTitle, type TitleLetters } from "../pieces/title-letters.ts";
import type { PiecesWork, PieceTexts } from "../pieces/write-pieces.ts";
import type { SearchRecord } from "../record.ts";
import { type ReadingsOf } from "../sounds/letters.ts";
import { fewSegments, type ListInfo } from "./manifest.ts";
import { packRecords } from "./pack.ts";

/** Makes the files of a tree of pieces. */
export type WritePieces = (work: PiecesWork) => Promise<PieceTexts>;

/** Records of a segment of a list that is read whole. */
const wholeSize = 5000;

/** How a list is cut of which only some files are read for a query. */
interface Cut extends Omit<PiecesWork, "letters"> {
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
}

/** Records with the same names, in their order; a withheld one never stands among named ones. */
interface SameNames {
  /** Title and other names, folded, with an end after each but the last. */
  readonly text: string;
  /** Folded; of named ones only: a withheld project's code is a part of its title. */
  readonly code: string | undefined;
  readonly records: SearchRecord[];
}

/**
 * Cuts a list into segments of records in the order of their folded titles, withheld ones last, so that no place says anything but the name.
 * `narrowed`: too long to be read whole; found through a tree of the pieces of its names, which know a name by its first record's number.
 */
export async function cutList(
  records: readonly SearchRecord[],
  foldText: (text: string) => string,
  narrowed: boolean,
  readingsOf: ReadingsOf,
  write: WritePieces,
): Promise<CutList> {
  const titles = gather(records, foldText);
  const sorted = titles.flatMap((title) => title.records);
  const numbered = narrowed ? numberTitles(titles) : [];
  const cut: Cut = sorted.length < many ? cuts.few : cuts.many;
  const recur = sorted.length > titles.length * recurring;
  const size = !narrowed ? wholeSize : recur ? 3 * cut.size : cut.size;
  const letters = layOut(bestFirst(numbered, sorted));
  const isFew = sorted.length <= fewSegments * size;
  const readings = isFew ? undefined : readingsIn(letters, readingsOf);
  const started = numbered.length > 0 ? write({ letters, ...cut, readings }) : { shards: [], sounds: [] };
  const segments = cutSegments(sorted, numbered, size);
  const { shards, sounds } = await started;
  return {
    info: { records: sorted.length, size, segments: segments.length, shards: shards.length, sounds: sounds.length },
    segments,
    shards,
    sounds,
  };
}

function gather(records: readonly SearchRecord[], foldText: (text: string) => string): readonly SameNames[] {
  const [named, withheld] = [new Map<string, SameNames>(), new Map<string, SameNames>()];
  for (const record of records) {
    const { title, names } = record;
    const text = names ? [title, ...names].map(foldText).join("\0") : foldText(title);
    const code = record.withheld || record.code === undefined ? undefined : foldText(record.code);
    const key = code === undefined ? text : `${text}\0\0${code}`;
    const titles = record.withheld ? withheld : named;
    const known = titles.get(key);
    if (known) known.records.push(record);
    else titles.set(key, { text, code, records: [record] });
  }
  const inOrder = [named, withheld].flatMap((titles) =>
    [...titles.keys()].sort().flatMap((key) => titles.get(key) ?? []),
  );
  for (const { records: own } of inOrder) if (own.length > 1) sortBest(own);
  return inOrder;
}

/** Sorts records in place, best first; reads what decides once. */
function sortBest(records: SearchRecord[]): void {
  for (const [index, { record }] of records.map(placeAmong).sort(comparePlaces).entries()) records[index] = record;
}

function cutSegments(sorted: readonly SearchRecord[], titles: readonly NumberedTitle[], size: number): string[] {
  const alike = new Uint32Array(sorted.length);
  for (const { number, count } of titles) alike[number] = count;
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_none, segment) => {
    const from = segment * size;
    const packed = packRecords(sorted.slice(from, from + size), (index) => alike[from + index] ?? 0);
    return JSON.stringify(packed);
  });
}

/** Readings of every character of titles. */
function readingsIn({ units }: TitleLetters, readingsOf: ReadingsOf): ReadonlyMap<string, readonly string[]> {
  const occurs = new Uint8Array(0x10000);
  for (let place = 0; place < units.length; place += 1) occurs[units[place] ?? 0] = 1;
  const characters = Array.from(occurs.keys()).flatMap((unit) => (occurs[unit] === 1 ? String.fromCharCode(unit) : []));
  return new Map(characters.map((character) => [character, readingsOf(character)]));
}

function numberTitles(titles: readonly SameNames[]): readonly NumberedTitle[] {
  let number = 0;
  return titles.map(({ text, code, records }) => {
    const numbered = { text, code, number, count: records.length };
    number += records.length;
    return numbered;
  });
}

function bestFirst(titles: readonly NumberedTitle[], sorted: readonly SearchRecord[]): readonly NumberedTitle[] {
  const ready = titles.flatMap((title) => {
    const record = sorted[title.number];
    return record ? [{ ...placeAmong(record), title }] : [];
  });
  return ready.sort(comparePlaces).map(({ title }) => title);
}
