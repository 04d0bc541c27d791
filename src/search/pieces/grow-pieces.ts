import { codePiece } from "../matching/literal.ts";
import { type PackedEntry, packFrequent, packTitles } from "./entry.ts";
import type { TitleLetters } from "./title-letters.ts";

/** How many UTF-16 units there are. */
const maxUnits = 0x10000;

/** How far a tree goes. */
export interface TreeLimits {
  /** Titles of a piece that are listed; a piece of more is frequent, and longer pieces that begin with it are listed in turn. */
  readonly listed: number;
  /** Best titles that a frequent piece names. */
  readonly best: number;
}

/** What follows a frequent piece, or nothing: each character with the entry of the piece that ends with it. */
export interface PieceNode {
  readonly piece: string;
  readonly entries: readonly (readonly [character: string, entry: PackedEntry])[];
}

/** Places after every occurrence of a piece, those of the best title first. */
interface Branch {
  readonly piece: string;
  readonly places: Uint32Array;
}

/** The places of a branch after one more character, sorted by it: those of `codes[n]` end before `ends[n]`. */
interface Fork {
  readonly codes: readonly number[];
  readonly ends: readonly number[];
  readonly places: Uint32Array;
}

/**
 * Lists which titles have which pieces, as deep as needed: a piece of few titles lists them and ends there, a frequent one counts its records,
 * names the best titles and goes on with every character that follows. So whatever is asked, one list answers it or narrows it to a few titles.
 * What counts of a code begins at `codePiece` characters; shorter pieces lead on to them.
 */
export function growPieces(letters: TitleLetters, limits: TreeLimits): readonly PieceNode[] {
  const nodes: PieceNode[] = [];
  const counts = new Uint32Array(maxUnits);
  const waiting: Branch[] = [{ piece: "", places: Uint32Array.from(letters.units.keys()) }];
  for (let branch = waiting.pop(); branch; branch = waiting.pop()) {
    const { codes, ends, places } = fork(letters, branch.places, counts);
    const entries = codes.map((code, index) => {
      const character = String.fromCharCode(code);
      const own = { places, from: ends[index - 1] ?? 0, to: ends[index] ?? 0 };
      const titles = distinctTitles(letters, own, limits.listed);
      if (titles) return [character, packTitles(titles)] as const;
      const piece = branch.piece + character;
      waiting.push({ piece, places: places.subarray(own.from, own.to) });
      return [character, summarise(letters, own, piece.length, limits.best)] as const;
    });
    nodes.push({ piece: branch.piece, entries });
  }
  return nodes;
}

/** Sorts places by the character there, otherwise in their order: counted first, then filled in. `counts` is all zero before and after. */
function fork({ units }: TitleLetters, places: Uint32Array, counts: Uint32Array): Fork {
  const codes: number[] = [];
  for (let index = 0; index < places.length; index += 1) {
    const code = units[places[index] ?? 0] ?? 0;
    const count = counts[code] ?? 0;
    if (count === 0 && code !== 0) codes.push(code);
    counts[code] = count + 1;
  }
  let end = 0;
  const ends = codes.map((code) => {
    const start = end;
    end += counts[code] ?? 0;
    counts[code] = start;
    return end;
  });
  const sorted = new Uint32Array(end);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const code = units[place] ?? 0;
    if (code === 0) continue;
    const next = counts[code] ?? 0;
    sorted[next] = place + 1;
    counts[code] = next + 1;
  }
  for (const code of codes) counts[code] = 0;
  counts[0] = 0;
  return { codes, ends, places: sorted };
}

/** Some places of a fork. */
interface Range {
  readonly places: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Numbers of the titles of places, each once; undefined where they are more than `most`. */
function distinctTitles(
  { titleAt, numbers }: TitleLetters,
  { places, from, to }: Range,
  most: number,
): number[] | undefined {
  const titles: number[] = [];
  let last = -1;
  for (let index = from; index < to; index += 1) {
    const title = titleAt[(places[index] ?? 0) - 1] ?? 0;
    if (title === last) continue;
    if (titles.length === most) return undefined;
    titles.push(numbers[title] ?? 0);
    last = title;
  }
  return titles;
}

function summarise(letters: TitleLetters, { places, from, to }: Range, length: number, most: number): PackedEntry {
  const { units, titleAt, inCode, counts, numbers } = letters;
  const skipsCodes = length < codePiece;
  const [whole, beginning, inside]: [number[], number[], number[]] = [[], [], []];
  let total = 0;
  let last = -1;
  for (let index = from; index < to; index += 1) {
    const place = places[index] ?? 0;
    const title = titleAt[place - 1] ?? 0;
    if (title === last || (skipsCodes && inCode[place - 1] === 1)) continue;
    last = title;
    total += counts[title] ?? 0;
    const isFirst = place === length || units[place - length - 1] === 0;
    const group = !isFirst ? inside : units[place] === 0 ? whole : beginning;
    if (group.length < most) group.push(title);
  }
  const best = [...whole, ...beginning, ...inside].slice(0, most);
  return packFrequent(
    total,
    best.map((title) => numbers[title] ?? 0),
  );
}
