import { cutTree } from "../pieces/shards.ts";
import type { TitleLetters } from "../pieces/title-letters.ts";
import { collectPieces } from "./collect-pieces.ts";
import { packSounds } from "./entry.ts";
import type { ReadingsOf } from "./letters.ts";
import { summariseSounds } from "./summarise.ts";

/** Characters of a file, about: of several that are read for a word, one entry each is wanted. */
const shardSize = 400;

/**
 * Makes the files that say what names sound like: for two and three first sounds that follow each other the pieces of names that have them, and
 * a summary of the titles. Each text is a `SoundShard` as JSON.
 */
export function writeSounds(letters: TitleLetters, best: number, readingsOf: ReadingsOf): readonly string[] {
  const pieces = collectPieces(letters, readingsOf);
  const summaries = summariseSounds(letters, best, readingsOf);
  const none = { total: 0, best: [] };
  const keys = [...new Set([...pieces.keys(), ...summaries.keys()])].sort();
  const nodes = keys.map((key) => {
    const packed = packSounds({ pieces: pieces.get(key) ?? [], summary: summaries.get(key) ?? none });
    return { piece: key, text: `${JSON.stringify(key)}:${JSON.stringify(packed)}` };
  });
  return cutTree(nodes, shardSize);
}
