import type { PackedEntry } from "./entry.ts";
import type { PieceNode } from "./grow-pieces.ts";

/**
 * A file of a tree: by piece without its last character, then by this character. What is known of a single character stands in its own node under
 * the empty key.
 */
export type PieceShard = Readonly<Record<string, Readonly<Record<string, PackedEntry>>>>;

/** Number of the file that holds the node of a piece (FNV-1a). */
export function shardOf(piece: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < piece.length; index += 1) hash = Math.imul(hash ^ piece.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % shards;
}

/** Cuts a tree into files of about so many characters; the text of each, as JSON of a `PieceShard`, in the order of their numbers. */
export function cutTree(nodes: readonly PieceNode[], size: number): readonly string[] {
  const length = nodes.reduce((sum, { text }) => sum + text.length, 0);
  const files: string[][] = Array.from({ length: Math.max(1, Math.ceil(length / size)) }, () => []);
  for (const { piece, text } of nodes) files[shardOf(piece, files.length)]?.push(text);
  return files.map((file) => `{${file.join(",")}}`);
}
