import { type FrequentPiece, unpackEntry } from "./entry.ts";
import { type PieceShard, shardOf } from "./shards.ts";

/** Files of a tree: how many, and how one is brought. */
export interface PieceFiles {
  readonly shards: number;
  readonly load: (shard: number) => Promise<PieceShard>;
}

/** Titles among which are all that have a text, and no others where `certain`; or the summary of a frequent piece. */
export type FoundPiece =
  { readonly titles: readonly number[]; readonly certain: boolean } | (FrequentPiece & { readonly titles?: never });

const nothing: FoundPiece = { titles: [], certain: true };

/**
 * Looks a text up: its own entry where it has one, else the list of the longest piece at its beginning that has one. The entry is looked for at
 * its whole length first, then by halves, so that few files are loaded. `text` is folded and not empty.
 */
export async function findPiece(text: string, { shards, load }: PieceFiles): Promise<FoundPiece> {
  let from = 0;
  let before = text.length;
  for (let length = text.length - 1; from < before; length = Math.floor((from + before) / 2)) {
    const piece = text.slice(0, length);
    const character = text.charAt(length);
    const entries = (await load(shardOf(piece, character, shards)))[piece];
    if (!entries && length > 0) {
      before = length;
      continue;
    }
    const packed = entries?.[character];
    if (packed === undefined) return nothing;
    const entry = unpackEntry(packed);
    const certain = length === text.length - 1;
    if (!("best" in entry)) return { titles: entry, certain };
    if (certain) return entry;
    from = length + 1;
  }
  return nothing;
}
