import type { ListName, Manifest } from "../lists/manifest.ts";
import type { Segment } from "../lists/segment.ts";
import type { PieceShard } from "../pieces/shards.ts";
import type { SoundShard } from "../sounds/entry.ts";

/** Brings the files of the index; each is asked for as often as it is needed and may be kept. */
export interface Parts {
  readonly manifest: Manifest;
  readonly segment: (list: ListName, segment: number) => Promise<Segment>;
  readonly shard: (list: ListName, shard: number) => Promise<PieceShard>;
  readonly sounds: (list: ListName, shard: number) => Promise<SoundShard>;
  /** Packed readings of the characters in names. */
  readonly readings: () => Promise<string>;
}
