import { writeSounds } from "../sounds/write-sounds.ts";
import { growPieces, type TreeLimits } from "./grow-pieces.ts";
import { cutTree } from "./shards.ts";
import { layOut, type PackedTitles } from "./title-letters.ts";

/** What the files are made of in which titles are looked up: plain values, so that another thread can make them. */
export interface PiecesWork {
  readonly titles: PackedTitles;
  readonly limits: TreeLimits;
  /** Characters of a file, about. */
  readonly shardSize: number;
  /** Readings of every character, where names are looked up by their sound too. */
  readonly readings?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** Files in which titles are looked up. */
export interface PieceTexts {
  /** Of the tree of pieces; each text is a `PieceShard` as JSON. */
  readonly shards: readonly string[];
  /** Of what names sound like; each text is a `SoundShard` as JSON. */
  readonly sounds: readonly string[];
}

/** Makes the files in which titles are looked up. */
export function writePieces({ titles, limits, shardSize, readings }: PiecesWork): PieceTexts {
  const letters = layOut(titles);
  return {
    shards: cutTree(growPieces(letters, limits), shardSize),
    sounds: readings ? writeSounds(letters, limits.best, (character) => readings.get(character) ?? []) : [],
  };
}
