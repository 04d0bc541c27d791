import { type FrequentPiece, type PackedEntry, unpackEntry } from "./entry.ts";
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
  const nodeOf = async (piece: string) => (await load(shardOf(piece, shards)))[piece];
  if (text.length === 1) return answer((await nodeOf(text))?.[""], true);
  let from = 1;
  let before = text.length;
  // Latin letters are rare in names: that there is no such piece shows at its first letter.
  const isLatin = /^[a-z]/.test(text);
  for (let length = isLatin ? 1 : text.length - 1; from < before; length = Math.floor((from + before) / 2)) {
    const node = await nodeOf(text.slice(0, length));
    if (!node && length > 1) {
      before = length;
      continue;
    }
    const packed = node?.[text.charAt(length)];
    const isWhole = length === text.length - 1;
    if (packed === undefined) return length === 1 ? listed(node?.[""]) : nothing;
    if (isWhole || typeof packed === "string") return answer(packed, isWhole);
    from = length + 1;
  }
  return nothing;
}

function answer(packed: PackedEntry | undefined, certain: boolean): FoundPiece {
  const entry = packed === undefined ? [] : unpackEntry(packed);
  return "best" in entry ? entry : { titles: entry, certain };
}

/** A character of few titles has nothing that follows it: any of them may have the text. */
function listed(packed: PackedEntry | undefined): FoundPiece {
  return typeof packed === "string" ? answer(packed, false) : nothing;
}
