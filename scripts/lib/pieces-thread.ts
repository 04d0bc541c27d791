import { Worker } from "node:worker_threads";
import { type PiecesWork, type PieceTexts, writePieces } from "../../src/search/pieces/write-pieces.ts";

/** Letters from which on a tree of pieces is worth a thread of its own. */
const worthIt = 100_000;

/** Makes a tree of pieces, a large one in a thread beside this one. */
export function writePiecesBeside(work: PiecesWork, large = worthIt): Promise<PieceTexts> {
  if (work.titles.text.length < large) return Promise.resolve(writePieces(work));
  const thread = new Worker(new URL("pieces-worker.ts", import.meta.url));
  thread.postMessage(work);
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
