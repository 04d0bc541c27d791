import { type IndexFile, writeIndex } from "../../src/search/lists/index-files.ts";
import type { RecordLists } from "../../src/search/records/all-records.ts";
import { readingsOf } from "../../src/text/chinese/readings.ts";
import { simplifiedForms } from "../../src/text/chinese/simplified.ts";
import { stampOf } from "./digest.ts";
import { writePiecesBeside } from "./pieces-thread.ts";

/** Makes the index of names and codes as every build does. `texts`: what else is searched with the same folding. */
export function indexNames(records: RecordLists, texts: Iterable<string> = []): Promise<readonly IndexFile[]> {
  const letters = { simplified: simplifiedForms(), readingsOf };
  return writeIndex(records, letters, { digest: stampOf, writePieces: writePiecesBeside }, texts);
}
