import { rankLiteral } from "../matching/literal.ts";
import { compareFound, type Found } from "../matching/order.ts";
import type { Query } from "../matching/query.ts";
import { findPiece, type FoundPiece } from "../pieces/find-piece.ts";
import type { List, Row } from "./list.ts";

/** Records of a list that answer, best first. */
export interface ListAnswer {
  readonly total: number;
  /** There may be more than `total`. */
  readonly atLeast: boolean;
  /** All of them, or the best as far as they were asked for. */
  readonly found: readonly Found[];
}

/** How well a row answers; undefined when it does not. */
export type Judge = (row: Row) => number | undefined;

/** Finds the records whose names or code hold every word of the query, at most `most` of them; the total is that of all. */
export async function findLiteral(list: List, query: Query, most: number): Promise<ListAnswer> {
  const judge: Judge = (row) => rankLiteral(row, query);
  if (list.info.shards === 0 || most === Infinity) return judgeAll(await list.all(), judge, most);
  const [word, ...others] = query.words;
  if (word !== undefined && others.length === 0)
    return fromPiece(list, await findPiece(word, list.pieces), judge, most);
  return findAmong(list, query.words, judge, most);
}

/**
 * Judges the records that hold at least one of the words: those of the rarest word. In a long list where all words are frequent, only the best
 * records of the rarest are looked at, and there may be more.
 */
export async function findAmong(list: List, words: readonly string[], judge: Judge, most: number): Promise<ListAnswer> {
  if (list.isSmall) return judgeAll(await list.all(), judge, most);
  const pieces = await Promise.all(words.map((word) => findPiece(word, list.pieces)));
  const rarest = pieces.filter((piece) => sizeOf(piece) > 0).sort((left, right) => sizeOf(left) - sizeOf(right))[0];
  if (!rarest) return { total: 0, atLeast: false, found: [] };
  const titles = rarest.titles ?? rarest.best;
  return { ...(await judgeTitles(list, titles, judge, most)), atLeast: !rarest.titles };
}

/** Judges every row. */
export function judgeAll(rows: readonly Row[], judge: Judge, most: number): ListAnswer {
  const found = rows.flatMap((row) => {
    const rank = judge(row);
    return rank === undefined ? [] : [{ record: row.record(), rank }];
  });
  return { total: found.length, atLeast: false, found: found.sort(compareFound).slice(0, most) };
}

function sizeOf(piece: FoundPiece): number {
  return piece.titles ? piece.titles.length : piece.total;
}

/** A frequent piece says itself how many have it, and names the best. */
async function fromPiece(list: List, piece: FoundPiece, judge: Judge, most: number): Promise<ListAnswer> {
  if (piece.titles) return judgeTitles(list, piece.titles, judge, most);
  const best = await judgeTitles(list, piece.best.slice(0, most), judge, most);
  return { ...best, total: piece.total };
}

/** Judges the records of titles. Rows of a title are judged alike by what they are called; where some are not, those not looked at may answer too. */
export async function judgeTitles(
  list: List,
  titles: readonly number[],
  judge: Judge,
  most: number,
): Promise<ListAnswer> {
  const groups = await Promise.all(titles.map((title) => list.titled(title, most)));
  const answers = groups.map((rows) => {
    const alike = rows[0]?.alike ?? 0;
    const { total, found } = judgeAll(rows, judge, most);
    return { found, total: total === rows.length ? alike : total, atLeast: total < rows.length && rows.length < alike };
  });
  const found = answers.flatMap((answer) => answer.found).sort(compareFound);
  return {
    total: answers.reduce((sum, { total }) => sum + total, 0),
    atLeast: answers.some(({ atLeast }) => atLeast),
    found: found.slice(0, most),
  };
}
