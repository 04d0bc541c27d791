import type { PackedEntry } from "./entry.ts";
import type { PieceNode } from "./grow-pieces.ts";

/** A file of a tree: by piece without last character, then by character. */
export type PieceShard = Readonly<Record<string, Readonly<Record<string, PackedEntry>>>>;

/** Number of the file that holds the entries which follow a piece; those of single characters are spread by the character. */
export function shardOf(piece: string, character: string, shards: number): number {
  const key = piece === "" ? character : piece;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % shards;
}

/** Cuts a tree into files of about so many characters; the text of each, as JSON of a `PieceShard`, in the order of their numbers. */
export function cutTree(nodes: readonly PieceNode[], size: number): readonly string[] {
  const length = nodes.reduce((sum, { piece, entries }) => sum + piece.length + lengthOf(entries), 0);
  const shards = Math.max(1, Math.ceil(length / size));
  const files: string[][] = Array.from({ length: shards }, () => []);
  const roots: PieceNode["entries"][number][][] = Array.from({ length: shards }, () => []);
  for (const { piece, entries } of nodes) {
    if (piece === "") for (const entry of entries) roots[shardOf("", entry[0], shards)]?.push(entry);
    else files[shardOf(piece, "", shards)]?.push(write(piece, entries));
  }
  return files.map((file, shard) => {
    const root = roots[shard] ?? [];
    return `{${[...(root.length > 0 ? [write("", root)] : []), ...file].join(",")}}`;
  });
}

function write(piece: string, entries: PieceNode["entries"]): string {
  return `${JSON.stringify(piece)}:{${entries.map(writeEntry).join(",")}}`;
}

/** Packed titles are letters, digits and blanks: written as they are. */
function writeEntry([character, entry]: PieceNode["entries"][number]): string {
  return `${JSON.stringify(character)}:${typeof entry === "string" ? `"${entry}"` : `[${entry[0]},"${entry[1]}"]`}`;
}

function lengthOf(entries: PieceNode["entries"]): number {
  const around = 6;
  return entries.reduce(
    (sum, [, entry]) => sum + around + (typeof entry === "string" ? entry.length : around + entry[1].length),
    around,
  );
}
