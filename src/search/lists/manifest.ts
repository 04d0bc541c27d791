import type { PackedForms } from "../folding/letters.ts";

/** Lists in the order in which they are written. `names`: classification codes, terms, free pages; `pages`: disclosures and their tables. */
export const listNames = ["names", "bodies", "projects", "indicators", "pages"] as const;

/** What is found together. */
export type ListName = (typeof listNames)[number];

/** How a list is cut into files. */
export interface ListInfo {
  readonly records: number;
  /** Records of a segment; the last may have fewer. */
  readonly size: number;
  readonly segments: number;
  /** Files of the tree of pieces; 0 where a list is short enough to be read whole. */
  readonly shards: number;
  /** Files of what names sound like; 0 where a list has few segments. */
  readonly sounds: number;
}

/** Segments that a list may have to be read whole without a second thought. */
export const fewSegments = 40;

/** What a reader's browser must know before it looks anything up. */
export interface Manifest {
  /** Changes when any file of the index does; part of the files' addresses, so that a cache never mixes two builds. */
  readonly stamp: string;
  readonly forms: PackedForms;
  readonly lists: Readonly<Record<ListName, ListInfo>>;
}
