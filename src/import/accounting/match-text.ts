import { tidy } from "../text/tidy.ts";
import type { Claim } from "./claims.ts";
import { findNumbers, type SourceStream } from "./stream.ts";
import type { TakenNumbers } from "./taken.ts";

/** Characters before a row's first value within which its wrapped name may begin. */
const nameReach = 120;

/**
 * Finds a text that begins on its line, preferably where its numbers answer to no other claim; the name of a row may begin before the line of its
 * first value. Returns whether it stands there.
 */
export function findText(stream: SourceStream, claim: Claim, taken: TakenNumbers): boolean {
  const from = stream.starts.get(claim.line);
  if (from === undefined) return false;
  const text = tidy(claim.printed);
  const places: number[] = [];
  for (let at = stream.text.indexOf(text, from); at >= 0; at = stream.text.indexOf(text, at + 1)) {
    if (!isOnLine(stream, at, claim)) break;
    places.push(at);
  }
  const [first = claim.kind === "name" ? nameBefore(stream, text, from) : undefined] = places;
  const start = places.find((at) => taken.isFree(at, at + text.length)) ?? first;
  if (start === undefined) return false;
  taken.take(claim, start, start + text.length);
  return true;
}

/** Whether a character stands on the line of a claim. */
export function isOnLine(stream: SourceStream, index: number, claim: Claim): boolean {
  return stream.lineOf(stream.lines[index] ?? 0) === stream.lineOf(claim.line);
}

function nameBefore(stream: SourceStream, name: string, line: number): number | undefined {
  const at = stream.text.lastIndexOf(name, line);
  return at >= 0 && at >= line - nameReach ? at : undefined;
}

/** Lines within which the pieces of one cell are looked for. */
const reach = 60;

/** Finds the numbers of a text one after the other from its line on, where other cells stand between them. Returns whether all of them were found. */
export function takePieces(stream: SourceStream, claim: Claim, taken: TakenNumbers): boolean {
  let from = stream.starts.get(claim.line);
  if (from === undefined) return false;
  const wanted = tidy(claim.printed);
  const pieces: (readonly [number, number])[] = [];
  for (const { printed } of findNumbers({ text: wanted, lines: [], gaps: new Set() })) {
    const piece = nextFree(stream, printed, from, claim.line + reach, taken);
    if (!piece) return false;
    pieces.push(piece);
    from = piece[1];
  }
  for (const [start, end] of pieces) taken.take(claim, start, end);
  return true;
}

function nextFree(
  stream: SourceStream,
  printed: string,
  from: number,
  lastLine: number,
  taken: TakenNumbers,
): readonly [number, number] | undefined {
  for (const number of taken.within(from, stream.text.length)) {
    if (number.place > lastLine) return undefined;
    const end = number.start + printed.length;
    const stands = stream.text.startsWith(printed, number.start) && taken.isWhole(number.start, end);
    if (stands && taken.isFree(number.start, end)) return [number.start, end];
  }
  return undefined;
}
