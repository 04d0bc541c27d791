import { Worker } from "node:worker_threads";
import { type PiecesWork, type PieceTexts, writePieces } from "../../src/search/pieces/write-pieces.ts";

/** Letters from which on a tree of pieces is worth a thread of its own. */
const worthIt = 100_000;

/** Makes a tree of pieces, a large one in a thread beside this one. The letters are given away: nothing is left of them here. */
export function writePiecesBeside(work: PiecesWork, large = worthIt): Promise<PieceTexts> {
  const { units, titleAt, inCode, numbers, counts } = work.letters;
  if (units.length < large) return Promise.resolve(writePieces(work));
  const thread = new Worker(new URL("pieces-worker.ts", import.meta.url));
  thread.postMessage(work, [units.buffer, titleAt.buffer, inCode.buffer, numbers.buffer, counts.buffer]);
  return new Promise((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
}
