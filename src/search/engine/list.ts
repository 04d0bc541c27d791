import { fewSegments, type ListInfo, type ListName } from "../lists/manifest.ts";
import type { Segment } from "../lists/segment.ts";
import { findable, unpackRecord } from "../lists/unpack.ts";
import type { Names } from "../matching/literal.ts";
import type { PieceFiles } from "../pieces/find-piece.ts";
import type { SearchRecord } from "../record.ts";
import type { SoundFiles } from "../sounds/find-sounds.ts";
import type { Parts } from "./parts.ts";

/** A record made ready for comparing; unpacked when it is shown. */
export interface Row extends Names {
  readonly record: () => SearchRecord;
  /** How many records bear its title, where it is the first of them in a list that is found through pieces. */
  readonly alike: number;
}

/** A list of the index as it is searched; what was loaded is kept. */
export interface List {
  readonly name: ListName;
  readonly info: ListInfo;
  /** Whether so few files hold it that reading all of it is nothing. */
  readonly isSmall: boolean;
  readonly pieces: PieceFiles;
  readonly sounds: SoundFiles;
  /** All records. */
  readonly all: () => Promise<readonly Row[]>;
  /** The first records, at most so many, that bear a title known by its number, in their order. */
  readonly titled: (number: number, most: number) => Promise<readonly Row[]>;
}

/** Opens a list; nothing is loaded yet. */
export function openList(name: ListName, parts: Parts, foldText: (text: string) => string): List {
  const info = parts.manifest.lists[name];
  const ready = new Map<number, Promise<readonly Row[]>>();
  const segment = (number: number): Promise<readonly Row[]> => {
    const known = ready.get(number) ?? parts.segment(name, number).then((loaded) => readyRows(loaded, foldText));
    ready.set(number, known);
    known.catch(() => ready.delete(number));
    return known;
  };
  const titled = async (number: number, most: number): Promise<readonly Row[]> => {
    const rows = await segment(Math.floor(number / info.size));
    const at = number % info.size;
    const wanted = Math.min(rows[at]?.alike ?? 0, most);
    const found = rows.slice(at, at + wanted);
    for (let next = Math.floor(number / info.size) + 1; found.length < wanted; next += 1) {
      found.push(...(await segment(next)).slice(0, wanted - found.length));
    }
    return found;
  };
  const every = Array.from({ length: info.segments }, (_none, index) => index);
  return {
    name,
    info,
    isSmall: info.shards === 0 || info.segments <= fewSegments,
    pieces: { shards: info.shards, load: (shard) => parts.shard(name, shard) },
    sounds: { shards: info.sounds, load: (shard) => parts.sounds(name, shard) },
    all: async () => (await Promise.all(every.map(segment))).flat(),
    titled,
  };
}

function readyRows({ records, alike }: Segment, foldText: (text: string) => string): readonly Row[] {
  return records.map((packed, index) => {
    let record: SearchRecord | undefined;
    const { names, code } = findable(packed);
    return {
      names: names.map(foldText),
      code: code === undefined ? undefined : foldText(code),
      alike: alike[index] ?? 1,
      record: () => (record ??= unpackRecord(packed)),
    };
  });
}
