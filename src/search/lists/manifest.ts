import type { PackedForms } from "../folding/letters.ts";

/** What is found together. `names`: bodies, classification codes, terms, free pages; `pages`: disclosures and their tables. */
export type ListName = "names" | "projects" | "indicators" | "pages";

/** How a list is cut into files. */
export interface ListInfo {
  readonly records: number;
  /** Records of a segment; the last may have fewer. */
  readonly size: number;
  readonly segments: number;
  /** Files of the tree of pieces; 0 where a list is short enough to be read whole. */
  readonly shards: number;
}

/** What a reader's browser must know before it looks anything up. */
export interface Manifest {
  /** Changes when any file of the index does; part of the files' addresses, so that a cache never mixes two builds. */
  readonly stamp: string;
  readonly forms: PackedForms;
  readonly lists: Readonly<Record<ListName, ListInfo>>;
}
