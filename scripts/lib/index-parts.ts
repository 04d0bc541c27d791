import { runInNewContext } from "node:vm";
import type { Parts } from "../../src/search/engine/parts.ts";
import type { Manifest } from "../../src/search/lists/manifest.ts";
import type { Segment } from "../../src/search/lists/segment.ts";
import { unpackRecord } from "../../src/search/lists/unpack.ts";
import type { PieceShard } from "../../src/search/pieces/shards.ts";
import type { SoundShard } from "../../src/search/sounds/entry.ts";
import type { SearchRecord } from "../../src/search/record.ts";

/**
 * Reads the index of names and codes from its files as a browser does, by running them. `read` gives the text of a file by its path in the
 * index's folder; each is run as often as it is asked for.
 */
export function partsOfFiles(read: (path: string) => string): Parts {
  const handed: { manifest?: Manifest; readings?: string } = {};
  const segments = new Map<string, Segment>();
  const shards = new Map<string, PieceShard>();
  const sounds = new Map<string, SoundShard>();
  const window = {
    mingzhangIndex: (manifest: Manifest) => (handed.manifest = manifest),
    mingzhangReadings: (readings: string) => (handed.readings = readings),
    mingzhangSegment: (path: string, segment: Segment) => segments.set(path, segment),
    mingzhangPieces: (path: string, shard: PieceShard) => shards.set(path, shard),
    mingzhangSounds: (path: string, shard: SoundShard) => sounds.set(path, shard),
  };
  const run = (path: string): unknown => runInNewContext(read(path), { window });
  const bring = <Part>(path: string, name: string, parts: ReadonlyMap<string, Part>): Promise<Part> => {
    run(path);
    const part = parts.get(name);
    return part === undefined ? Promise.reject(new Error(`${path} does not hand over ${name}`)) : Promise.resolve(part);
  };
  run("index.js");
  if (!handed.manifest) throw new Error("index.js hands nothing over");
  return {
    manifest: handed.manifest,
    segment: (list, number) => bring(`${list}/${number}.js`, `${list}/${number}`, segments),
    shard: (list, number) => bring(`${list}/pieces/${number}.js`, `${list}/${number}`, shards),
    sounds: (list, number) => bring(`${list}/sounds/${number}.js`, `${list}/${number}`, sounds),
    readings: () => {
      run("readings.js");
      return Promise.resolve(handed.readings ?? "");
    },
  };
}

/** Records that a file of the index hands over; none for any other file of a site. */
export function recordsOfSegment(path: string, text: string): readonly SearchRecord[] {
  const records: SearchRecord[] = [];
  if (!/(?:^|\/)assets\/search\/\w+\/\d+\.js$/.test(path)) return records;
  const mingzhangSegment = (_path: string, segment: Segment): void => {
    records.push(...segment.records.map((packed) => unpackRecord(packed)));
  };
  runInNewContext(text, { window: { mingzhangSegment } });
  return records;
}
