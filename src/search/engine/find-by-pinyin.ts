import type { Query } from "../matching/query.ts";
import { findPiece } from "../pieces/find-piece.ts";
import { mayBePinyin } from "../pinyin/match.ts";
import { rankReading, readName } from "../pinyin/read-name.ts";
import type { Readings } from "../pinyin/readings.ts";
import { findSounds } from "../sounds/find-sounds.ts";
import { type Judge, judgeAll, judgeTitles, type ListAnswer } from "./find-in-list.ts";
import type { List, Row } from "./list.ts";

/** Titles that may be read as a word says: all of a source, or the best where it has more. */
interface Source {
  readonly titles: readonly number[];
  /** Records of the source; undefined where all its titles are named. */
  readonly total?: number;
}

/** Sources whose names are read with so many first sounds. */
interface Level {
  readonly initials: number;
  readonly sources: () => Promise<readonly Source[]>;
}

/** Finds names that are read as the query says in pinyin, at most `most` of them; the total is that of all, or at least so many. */
export async function findByPinyin(list: List, query: Query, readings: Readings, most: number): Promise<ListAnswer> {
  const judge: Judge = (row) => rankRow(row, query, readings);
  if (list.isSmall || most === Infinity) return judgeAll(await list.all(), judge, most);
  const [levels = [], ...others] = await Promise.all(query.words.map((word) => levelsOf(list, word, readings)));
  if (others.length > 0) return findTogether(list, [levels, ...others], judge, most);
  const sources: Source[] = [];
  let answer: ListAnswer = { total: 0, atLeast: false, found: [] };
  for (const [index, level] of levels.entries()) {
    sources.push(...(await level.sources()));
    answer = await judgeSources(list, sources, judge, most);
    // What is read with more first sounds cannot stand among the best any more.
    const next = levels[index + 1];
    const isFull = answer.found.length === most && answer.found.every(({ rank }) => rank < (next?.initials ?? 0) * 3);
    if (isFull) return { ...answer, atLeast: true };
  }
  return answer;
}

/** Several words: the titles of the word that has the fewest. */
async function findTogether(
  list: List,
  words: readonly (readonly Level[])[],
  judge: Judge,
  most: number,
): Promise<ListAnswer> {
  const sources = await Promise.all(
    words.map(async (levels) => (await Promise.all(levels.map((level) => level.sources()))).flat()),
  );
  const [rarest = []] = sources.sort((left, right) => sizeOf(left) - sizeOf(right));
  const answer = await judgeTitles(list, titlesOf(rarest), judge, most);
  return { ...answer, atLeast: answer.atLeast || rarest.some(({ total }) => total !== undefined) };
}

function sizeOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { titles, total }) => sum + (total ?? titles.length), 0);
}

function titlesOf(sources: readonly Source[]): readonly number[] {
  return [...new Set(sources.flatMap(({ titles }) => titles))];
}

/** All records of sources that have no others in common than those looked at; of several large ones there may be more. */
async function judgeSources(list: List, sources: readonly Source[], judge: Judge, most: number): Promise<ListAnswer> {
  const answer = await judgeTitles(list, titlesOf(sources), judge, most);
  const [largest = 0] = sources.flatMap(({ total = 0 }) => total).sort((left, right) => right - left);
  if (largest === 0) return answer;
  return { ...answer, total: Math.max(largest, answer.total), atLeast: sources.length > 1 };
}

/** Where the names are in which a word stands or that are read as it says, those with the fewest first sounds first. */
async function levelsOf(list: List, word: string, readings: Readings): Promise<readonly Level[]> {
  const asPiece = async (piece: string): Promise<Source> => {
    const found = await findPiece(piece, list.pieces);
    return found.titles ? { titles: found.titles } : { titles: found.best, total: found.total };
  };
  const isPinyin = mayBePinyin(word);
  const { pieces, summaries } = isPinyin ? await findSounds(word, readings, list.sounds) : nothing;
  const standing = (await asPiece(word)).titles.length > 0 ? [[word, 0] as const] : [];
  const byInitials = Map.groupBy([...standing, ...pieces], ([, initials]) => initials);
  for (const initials of summaries.values()) if (!byInitials.has(initials)) byInitials.set(initials, []);
  return [...byInitials.keys()]
    .sort((left, right) => left - right)
    .map((initials) => ({
      initials,
      sources: async () => [
        ...(await Promise.all((byInitials.get(initials) ?? []).map(([piece]) => asPiece(piece)))),
        ...[...summaries]
          .filter(([, own]) => own === initials)
          .map(
            ([
              {
                summary: { best, total },
              },
            ]) => ({ titles: best, total }),
          ),
      ],
    }));
}

const nothing = { pieces: new Map<string, number>(), summaries: new Map<never, number>() };

function rankRow({ names }: Row, query: Query, readings: Readings): number | undefined {
  let best: number | undefined;
  for (const name of names) {
    const read = readName(name, query, readings);
    const rank = read && rankReading(name, read);
    if (rank !== undefined && (best === undefined || rank < best)) best = rank;
  }
  return best;
}
