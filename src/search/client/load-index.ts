import { type Index, openIndex } from "../engine/open-index.ts";
import type { Manifest } from "../lists/manifest.ts";
import type { Segment } from "../lists/segment.ts";
import type { PieceShard } from "../pieces/shards.ts";
import type { SoundShard } from "../sounds/entry.ts";
import { makeShelf } from "./shelf.ts";
import "./window.ts";

const folder = "assets/search/";

let opened: Promise<Index> | undefined;

/** Opens the index of names and codes, once. `root` leads from this page to the root of the site. */
export function loadIndex(root: string): Promise<Index> {
  opened ??= open(root).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(root: string): Promise<Index> {
  const manifests = makeShelf<Manifest>();
  const segments = makeShelf<Segment>();
  const shards = makeShelf<PieceShard>();
  const sounds = makeShelf<SoundShard>();
  const readings = makeShelf<string>();
  window.mingzhangIndex = (manifest) => manifests.put("", manifest);
  window.mingzhangSegment = segments.put;
  window.mingzhangPieces = shards.put;
  window.mingzhangSounds = sounds.put;
  window.mingzhangReadings = (packed) => readings.put("", packed);
  const manifest = await manifests.bring("", `${root}${folder}index.js`);
  const url = (path: string): string => `${root}${folder}${path}.js?v=${manifest.stamp}`;
  return openIndex({
    manifest,
    segment: (list, number) => segments.bring(`${list}/${number}`, url(`${list}/${number}`)),
    shard: (list, number) => shards.bring(`${list}/${number}`, url(`${list}/pieces/${number}`)),
    sounds: (list, number) => sounds.bring(`${list}/${number}`, url(`${list}/sounds/${number}`)),
    readings: () => readings.bring("", url("readings")),
  });
}
