import { codePiece } from "../matching/literal.ts";
import { type FrequentPiece, writeFrequent, writeTitles } from "./entry.ts";
import { type Branch, makeForks } from "./fork.ts";
import type { TitleLetters } from "./title-letters.ts";
import { makeWriter } from "./writer.ts";

/** How far a tree goes. */
export interface TreeLimits {
  /** Titles of a piece that are listed; a piece of more is frequent, and longer pieces that begin with it are listed in turn. */
  readonly listed: number;
  /** Best titles that a frequent piece names. */
  readonly best: number;
}

/** A single character, or a frequent piece, with what is known of the pieces that go on from it. */
export interface PieceNode {
  readonly piece: string;
  /** As it stands in a `PieceShard`: the piece and its entries as JSON. */
  readonly text: string;
}

/**
 * Lists which titles have which pieces, as deep as needed: a piece of few titles lists them and ends there, a frequent one counts its records,
 * names the best titles and goes on with every character that follows. So whatever is asked, one list answers it or narrows it to a few titles.
 * What counts of a code begins at `codePiece` characters; shorter pieces lead on to them.
 */
export function growPieces(letters: TitleLetters, limits: TreeLimits): readonly PieceNode[] {
  const written = makeWriter();
  const nodes: PieceNode[] = [];
  const { places, roots, fork } = makeForks(letters.units);
  /** Writes what is known of a piece under a key of its node; true where the piece is frequent. */
  const enter = (branch: Branch, key: number | undefined): boolean => {
    written.key(key);
    const titles = distinctTitles(letters, places, branch, limits.listed);
    if (titles) writeTitles(written, titles);
    else writeFrequent(written, summarise(letters, places, branch, limits.best));
    return !titles;
  };
  const waiting: Branch[] = [...roots()];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const after = places[node.from] ?? 0;
    const piece = String.fromCharCode(...letters.units.subarray(after - node.length, after));
    written.open(piece);
    const goesOn = node.length > 1 || enter(node, undefined);
    for (const next of goesOn ? fork(node) : []) if (enter(next, next.unit)) waiting.push(next);
    nodes.push({ piece, text: written.close() });
  }
  return nodes;
}

/** Numbers of the titles of a branch, each once, smallest first; undefined where they are more than `most`. */
function distinctTitles(
  { titleAt, numbers }: TitleLetters,
  places: Uint32Array,
  { from, to }: Branch,
  most: number,
): number[] | undefined {
  const titles: number[] = [];
  let last = -1;
  for (let index = from; index < to; index += 1) {
    const title = titleAt[(places[index] ?? 0) - 1] ?? 0;
    if (title === last) continue;
    if (titles.length === most) return undefined;
    insert(titles, numbers[title] ?? 0);
    last = title;
  }
  return titles;
}

/** Puts a number where it belongs among a few sorted ones. */
function insert(sorted: number[], number: number): void {
  let at = sorted.length;
  for (; at > 0 && (sorted[at - 1] ?? 0) > number; at -= 1) sorted[at] = sorted[at - 1] ?? 0;
  sorted[at] = number;
}

function summarise(
  { units, titleAt, inCode, counts, numbers }: TitleLetters,
  places: Uint32Array,
  { length, from, to }: Branch,
  most: number,
): FrequentPiece {
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
  return { total, best: best.map((title) => numbers[title] ?? 0) };
}
