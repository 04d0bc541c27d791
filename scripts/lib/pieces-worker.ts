/** The thread that `pieces-thread.ts` starts: makes one tree of pieces, hands it over and ends. */
import { parentPort } from "node:worker_threads";
import { type PiecesWork, writePieces } from "../../src/search/pieces/write-pieces.ts";

parentPort?.once("message", (work: PiecesWork) => parentPort?.postMessage(writePieces(work)));
