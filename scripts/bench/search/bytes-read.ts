import { gzipSync } from "node:zlib";
import { isAny, openIndex } from "../../../src/search/engine/open-index.ts";
import type { IndexFile } from "../../../src/search/lists/index-files.ts";
import { partsOfFiles } from "../../lib/index-parts.ts";
import type { Question } from "./queries.ts";

/** What one question costs a reader who asks nothing else. */
export interface Cost {
  readonly question: Question;
  readonly files: number;
  /** Of all files of the index that were read, each packed by gzip. */
  readonly bytes: number;
}

/** Asks each question of an index that nothing was read of yet, as the search page asks. */
export async function bytesRead(files: readonly IndexFile[], questions: readonly Question[]): Promise<readonly Cost[]> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const size = sizes.get(path) ?? gzipSync(texts.get(path) ?? "").length;
    sizes.set(path, size);
    return size;
  };
  const costs: Cost[] = [];
  for (const question of questions) {
    const read = new Set<string>();
    const index = openIndex(
      partsOfFiles((path) => {
        read.add(path);
        return texts.get(path) ?? "";
      }),
    );
    const asked = { most: 10, wholeIfSmall: true };
    const found = await index.find(question.text, asked);
    if (!isAny(found)) await index.findPinyin(question.text, asked);
    costs.push({ question, files: read.size, bytes: [...read].reduce((sum, path) => sum + sizeOf(path), 0) });
  }
  return costs;
}
