import { shardOf } from "../pieces/shards.ts";
import type { Readings } from "../pinyin/readings.ts";
import { type SoundEntry, type SoundShard, unpackSounds } from "./entry.ts";
import { lettersOf } from "./letters.ts";
import { type Begun, nothingRead, readOn } from "./read-on.ts";

/** Files of what names sound like: how many, and how one is brought. */
export interface SoundFiles {
  readonly shards: number;
  readonly load: (shard: number) => Promise<SoundShard>;
}

/** Where the names are that are read as a word says; none is missed. */
export interface Sounding {
  /** Pieces of names that are read so, with how many of their characters are named by first sounds only. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Summaries of all pieces of which every character is named by its first sound, with how many characters these have. */
  readonly summaries: ReadonlyMap<SoundEntry, number>;
}

/** Longest piece that is summarised. */
const summarised = 3;

/** Finds the pieces of names that are read as a word says: from two characters on, one more at a time, as far as there are such pieces. */
export async function findSounds(word: string, readings: Readings, { shards, load }: SoundFiles): Promise<Sounding> {
  const entryOf = async (key: string): Promise<SoundEntry | undefined> => {
    const packed = (await load(shardOf(key, shards)))[key];
    return packed && unpackSounds(packed, key.length);
  };
  const pieces = new Map<string, number>();
  const summaries = new Map<SoundEntry, number>();
  const signs = new Set<string>();
  const known = new Map<string, number>();
  let begun = await begin(word, readings, entryOf);
  while (begun.length > 0) {
    const better = begun.filter((each) => isBetter(known, each));
    for (const { piece, initials, signs: own } of better.filter(({ at }) => at === word.length)) {
      if (own !== undefined && piece.length <= summarised) signs.add(own);
      else pieces.set(piece, initials);
    }
    const going = better.filter(({ at }) => at < word.length);
    begun = (await Promise.all(going.map((each) => goOn(each, word, readings, entryOf)))).flat();
  }
  for (const own of signs) {
    const entry = await entryOf(own);
    if (entry) summaries.set(entry, own.length);
  }
  return { pieces, summaries };
}

type EntryOf = (key: string) => Promise<SoundEntry | undefined>;

/** Whether a piece was not read up to this place before, or with more first sounds. */
function isBetter(known: Map<string, number>, { piece, at, initials }: Begun): boolean {
  const key = `${piece} ${at}`;
  const isFewer = initials < (known.get(key) ?? Infinity);
  if (isFewer) known.set(key, initials);
  return isFewer;
}

/** The letter under which a character is listed that is typed from a place on. */
function letterAt(word: string, at: number, readings: Readings): string {
  return lettersOf(word.charAt(at), (character) => readings.get(character) ?? [])[0] ?? "";
}

/** All pieces of two characters with which the word may begin. */
async function begin(word: string, readings: Readings, entryOf: EntryOf): Promise<readonly Begun[]> {
  const syllables = new Set([...readings.values()].flat());
  const isFirst = (typed: string): boolean => typed.length === 1 || /^[zcs]h$/.test(typed) || syllables.has(typed);
  const seconds = [...word].map((_unit, at) => at).filter((at) => at > 0 && isFirst(word.slice(0, at)));
  const found = await Promise.all(
    seconds.map(async (at) => {
      const letters = letterAt(word, 0, readings) + letterAt(word, at, readings);
      const entry = await entryOf(letters);
      return (entry?.pieces ?? []).flatMap((piece) =>
        readOn({ ...nothingRead, letters }, piece.charAt(0), word, readings)
          .filter((first) => first.at === at)
          .flatMap((first) => readOn(first, piece.charAt(1), word, readings)),
      );
    }),
  );
  return found.flat();
}

/** A piece with every character that may follow it. */
async function goOn(begun: Begun, word: string, readings: Readings, entryOf: EntryOf): Promise<readonly Begun[]> {
  const letters = begun.letters + letterAt(word, begun.at, readings);
  const entry = await entryOf(letters);
  const last = begun.piece.slice(-2);
  return (entry?.pieces ?? [])
    .filter((piece) => piece.startsWith(last))
    .flatMap((piece) => readOn({ ...begun, letters: letters.slice(1) }, piece.charAt(2), word, readings));
}
