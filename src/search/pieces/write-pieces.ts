import { growPieces, type TreeLimits } from "./grow-pieces.ts";
import { cutTree } from "./shards.ts";
import type { TitleLetters } from "./title-letters.ts";

/** What the tree of pieces of a list is made of: numbers alone, so that it can be made in another thread at no cost. */
export interface PiecesWork {
  readonly letters: TitleLetters;
  readonly limits: TreeLimits;
  /** Characters of a file, about. */
  readonly shardSize: number;
}

/** Makes the files of a tree of pieces; each text is a `PieceShard` as JSON. */
export function writePieces({ letters, limits, shardSize }: PiecesWork): readonly string[] {
  return cutTree(growPieces(letters, limits), shardSize);
}
