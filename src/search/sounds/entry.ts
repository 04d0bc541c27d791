import type { FrequentPiece } from "../pieces/entry.ts";

/** What is known of two or three first sounds that follow each other. */
export interface SoundEntry {
  /** Pieces of names that sound so, each as long as the key. */
  readonly pieces: readonly string[];
  /** The titles with a piece of which every character is named by its first sound alone. */
  readonly summary: FrequentPiece;
}

/** An entry in a file: pieces one after the other; how many records; the best titles in base 36. Keys with `Z`, `C`, `S` list no pieces. */
export type PackedSounds = readonly [pieces: string, total: number, best: string];

/** A file of what names sound like: by two or three letters; `Z`, `C`, `S` for `zh`, `ch`, `sh`. */
export type SoundShard = Readonly<Record<string, PackedSounds>>;

const base = 36;

/** Packs an entry. */
export function packSounds({ pieces, summary: { total, best } }: SoundEntry): PackedSounds {
  return [pieces.join(""), total, best.map((number) => number.toString(base)).join(" ")];
}

/** The entry again; `length`: characters of its key. */
export function unpackSounds([pieces, total, best]: PackedSounds, length: number): SoundEntry {
  return {
    pieces: Array.from({ length: pieces.length / length }, (_none, index) =>
      pieces.slice(index * length, (index + 1) * length),
    ),
    summary: { total, best: best === "" ? [] : best.split(" ").map((number) => Number.parseInt(number, base)) },
  };
}
