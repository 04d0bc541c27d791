import type { Query } from "./query.ts";

/** What a record is found by, folded. */
export interface Names {
  /** The title first. */
  readonly names: readonly string[];
  /** Its own code. */
  readonly code?: string | undefined;
}

/** How well a record answers: it is the query · begins with it · holds it · holds its words apart · by words around the name. Smaller is better. */
export const ranks = { whole: 0, beginning: 1, inside: 2, apart: 3, around: 4 } as const;

/** One of `ranks`. */
export type Rank = (typeof ranks)[keyof typeof ranks];

/** Shortest piece of a code that finds it; shorter ones are too common to mean it. */
export const codePiece = 3;

/** How a record's names or code hold the query, every word of it; undefined when they do not. */
export function rankLiteral(record: Names, { whole, words }: Query): Rank | undefined {
  const [first = "", ...others] = [...record.names, ...codesFor(record, whole)];
  let best = rankName(first, whole);
  for (const other of others) {
    const rank = rankName(other, whole);
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  if (best !== undefined || words.length === 1) return best;
  return words.every((word) => holds(record, word)) ? ranks.apart : undefined;
}

/** Whether words of the query stand in the names and all others in what the record stands under (body, year …), folded. */
export function isAround(record: Names, around: readonly string[], { words }: Query): boolean {
  if (words.length === 1) return false;
  const others = words.filter((word) => !holds(record, word));
  return others.length < words.length && others.every((word) => around.some((text) => text.includes(word)));
}

/** Whether a name or the code holds a word. */
export function holds(record: Names, word: string): boolean {
  return record.names.some((name) => name.includes(word)) || codesFor(record, word).some((code) => code.includes(word));
}

function codesFor({ code }: Names, piece: string): readonly string[] {
  return code === undefined || piece.length < codePiece ? [] : [code];
}

function rankName(name: string, whole: string): Rank | undefined {
  const at = name.indexOf(whole);
  if (at === -1) return undefined;
  if (at > 0) return ranks.inside;
  return name.length === whole.length ? ranks.whole : ranks.beginning;
}
