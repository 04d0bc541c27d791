import type { ListName, Manifest } from "../lists/manifest.ts";
import type { Segment } from "../lists/segment.ts";
import type { PieceShard } from "../pieces/shards.ts";
import type { SearchAnswer, SearchOptions } from "../record.ts";
import type { SoundShard } from "../sounds/entry.ts";
import type { Ask } from "./answer.ts";

/** What the full-text engine asks for in place of `fetch`. */
export interface IndexFile {
  readonly json: () => Promise<unknown>;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** One answer of the full-text engine. */
export interface EngineResult {
  readonly id: string;
  readonly data: () => Promise<{ readonly raw_url: string; readonly meta: Readonly<Record<string, string>> }>;
}

/** The part of Pagefind that is used. */
export interface Engine {
  readonly search: (query: string) => Promise<{ readonly results: readonly EngineResult[] } | null>;
}

/** Where a file of a list belongs: `projects/0`. */
export type PartPath = `${ListName}/${number}`;

declare global {
  interface Window {
    /** Everything a page's scripts offer to other scripts; `ask` is for the site's own pages. */
    mingzhang?: { search: (text: string, options?: SearchOptions) => Promise<SearchAnswer>; ask: Ask };
    /** Called by the files of the index of names and codes, `assets/search/…`. */
    mingzhangIndex?: (manifest: Manifest) => void;
    mingzhangSegment?: (path: PartPath, segment: Segment) => void;
    mingzhangPieces?: (path: PartPath, shard: PieceShard) => void;
    mingzhangSounds?: (path: PartPath, shard: SoundShard) => void;
    mingzhangReadings?: (readings: string) => void;
    /** Set by `pagefind/engine.js`. */
    mingzhangEngine?: (fetchFile: (url: string) => Promise<IndexFile>) => {
      createInstance: (options: { basePath: string; noWorker: boolean }) => Engine;
    };
    /** Called by every file of the full-text index: its path in the index and its bytes in Base64. */
    mingzhangIndexFile?: (path: string, content: string) => void;
  }
}
