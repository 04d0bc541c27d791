import { codePiece } from "../matching/literal.ts";
import { type FrequentPiece, writeFrequent, writeTitles } from "./entry.ts";
import { type Branch, type Forks, makeForks } from "./fork.ts";
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
  const forks = makeForks(letters.units, originsOf(letters));
  /** Writes what is known of a piece under a key of its node; true where the piece is frequent. */
  const enter = (branch: Branch, key: number | undefined): boolean => {
    written.key(key);
    const titles = distinctTitles(letters, forks, branch, limits.listed);
    if (titles) writeTitles(written, titles);
    else writeFrequent(written, summarise(letters, forks, branch, limits.best));
    return !titles;
  };
  const waiting: Branch[] = [...forks.roots()];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const after = forks.places[node.from] ?? 0;
    const piece = textAt(letters, after - node.length, after);
    written.open(piece);
    const goesOn = node.length > 1 || enter(node, undefined);
    for (const next of goesOn ? forks.fork(node) : []) if (enter(next, next.unit)) waiting.push(next);
    nodes.push({ piece, text: written.close() });
  }
  return nodes;
}

/** Marks of an origin beside the number of its title: the piece begins with the title, or stands in its code. */
const [atBeginning, inCode] = [0x4000_0000, 0x2000_0000];
const titleOf = (origin: number): number => origin & (inCode - 1);

/** For each place the title, and how a piece that begins there stands in it. */
function originsOf({ units, titleAt, inCode: isCode }: TitleLetters): Uint32Array {
  const origins = titleAt.slice();
  for (let place = 0; place < origins.length; place += 1) {
    const isFirst = place === 0 || units[place - 1] === 0;
    origins[place] = (titleAt[place] ?? 0) + (isFirst ? atBeginning : 0) + (isCode[place] === 1 ? inCode : 0);
  }
  return origins;
}

function textAt({ units }: TitleLetters, from: number, to: number): string {
  let text = "";
  for (let place = from; place < to; place += 1) text += String.fromCharCode(units[place] ?? 0);
  return text;
}

/** Numbers of the titles of a branch, each once, smallest first; undefined where they are more than `most`. */
function distinctTitles(
  { numbers }: TitleLetters,
  { origins }: Forks,
  { from, to }: Branch,
  most: number,
): number[] | undefined {
  const titles: number[] = [];
  let last = -1;
  for (let index = from; index < to; index += 1) {
    const title = titleOf(origins[index] ?? 0);
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
  { units, counts, numbers }: TitleLetters,
  { places, origins }: Forks,
  { length, from, to }: Branch,
  most: number,
): FrequentPiece {
  const skipsCodes = length < codePiece;
  const [whole, beginning, inside]: [number[], number[], number[]] = [[], [], []];
  let total = 0;
  let last = -1;
  for (let index = from; index < to; index += 1) {
    const origin = origins[index] ?? 0;
    const title = titleOf(origin);
    if (title === last || (skipsCodes && (origin & inCode) !== 0)) continue;
    last = title;
    total += counts[title] ?? 0;
    const isFirst = (origin & atBeginning) !== 0;
    const group = !isFirst ? inside : units[places[index] ?? 0] === 0 ? whole : beginning;
    if (group.length < most) group.push(title);
  }
  const best = [...whole, ...beginning, ...inside].slice(0, most);
  return { total, best: best.map((title) => numbers[title] ?? 0) };
}
