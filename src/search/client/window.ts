import type { SearchAnswer, SearchOptions, SearchRecord } from "../record.ts";

/** Takes the content of one file of the full-text index: its path in the index and its bytes in Base64. */
export type ReceiveFile = (path: string, content: string) => void;

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

declare global {
  interface Window {
    /** Everything a page's scripts offer to other scripts. */
    mingzhang?: { search: (text: string, options?: SearchOptions) => Promise<SearchAnswer> };
    /** Set by `assets/search-records.js`. */
    mingzhangRecords?: readonly SearchRecord[];
    /** Set by `pagefind/engine.js`. */
    mingzhangEngine?: (fetchFile: (url: string) => Promise<IndexFile>) => {
      createInstance: (options: { basePath: string; noWorker: boolean }) => Engine;
    };
    /** Called by every file of the index. */
    mingzhangIndexFile?: ReceiveFile;
  }
}
