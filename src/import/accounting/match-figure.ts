import { directionWords } from "../../model/cell.ts";
import type { Claim } from "./claims.ts";
import { findNumbers, type PrintedNumber, type SourceStream } from "./stream.ts";
import { isOnLine } from "./match-text.ts";
import type { TakenNumbers } from "./taken.ts";

/** Where rows are named, in print order, by the line of their name: `row` is a row's address. */
export type RowNamesFound = ReadonlyMap<number, readonly { readonly row: string; readonly index: number }[]>;

/** Direction words with what may stand between them and their number. */
const directed = new RegExp(`(${Object.keys(directionWords).join("|")})(?:额|率|幅度)?(?:了|约|为)*$`);

/**
 * Finds a figure on its line. Where the line prints the number more than once, the one behind the row's name, after its direction word and before
 * its unit is meant; of equals the first that nothing claims. Returns whether it was found.
 */
export function findFigure(stream: SourceStream, claim: Claim, taken: TakenNumbers, names: RowNamesFound): boolean {
  const from = stream.starts.get(claim.line);
  if (from === undefined) return false;
  const places = placesOf(stream, claim, from, taken);
  const scored = places.map((place) => ({ place, score: score(stream, claim, place, names) }));
  const [best] = scored.sort((a, b) => b.score - a.score || a.place[0] - b.place[0]);
  if (!best) return false;
  taken.take(claim, ...best.place);
  return true;
}

/** Free places on the claim's line where it may be printed: from its first number to the end of what is printed. */
function placesOf(
  stream: SourceStream,
  claim: Claim,
  from: number,
  taken: TakenNumbers,
): (readonly [number, number])[] {
  const [first] = findNumbers({ text: claim.printed, lines: [], gaps: new Set() });
  if (!first) return [];
  const places: (readonly [number, number])[] = [];
  for (const number of taken.within(from, stream.text.length)) {
    if (!isOnLine(stream, number.start, claim)) break;
    const start = number.start - first.start;
    const end = start + claim.printed.length;
    if (!stream.text.startsWith(claim.printed, start) || !endsWhole(taken, number, end)) continue;
    if (taken.isFree(number.start, end)) places.push([start, end]);
  }
  return places;
}

/** Whether what is printed ends with a whole number, or behind one. */
function endsWhole(taken: TakenNumbers, first: PrintedNumber, end: number): boolean {
  const inside = [...taken.within(first.start, end)];
  return inside.every((number) => number.end <= end);
}

function score(
  stream: SourceStream,
  claim: Claim,
  [start, end]: readonly [number, number],
  names: RowNamesFound,
): number {
  const word = directed.exec(stream.text.slice(Math.max(0, start - 12), start))?.[1];
  const after = stream.text.slice(end, end + 6);
  const owner = names.get(stream.lineOf(claim.line))?.findLast(({ index }) => index <= start)?.row;
  const isPercent = /^[%％]/.test(after);
  return (
    (stream.lines[start] === claim.line ? 8 : 0) +
    (word === claim.word ? 4 : 0) +
    ((claim.unit ?? "") !== "" && after.startsWith(claim.unit ?? "") ? 2 : 0) -
    (claim.isMoney && isPercent ? 2 : 0) +
    (owner !== undefined && claim.address.startsWith(`${owner}/`) ? 1 : 0)
  );
}
