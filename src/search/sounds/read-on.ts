import { steps } from "../pinyin/match.ts";
import type { Readings } from "../pinyin/readings.ts";
import { signOf } from "./letters.ts";

/** A piece that is read as a word says up to a place. */
export interface Begun {
  readonly piece: string;
  readonly at: number;
  /** How many characters are named by their first sounds only. */
  readonly initials: number;
  /** The letters under which its last two characters are listed. */
  readonly letters: string;
  /** Signs of its first sounds, as long as nothing else of it was named. */
  readonly signs: string | undefined;
}

/** Before the first character. */
export const nothingRead: Begun = { piece: "", at: 0, initials: 0, letters: "", signs: "" };

/** A piece with one more character, in each way in which this is read at the place. */
export function readOn(begun: Begun, character: string, word: string, readings: Readings): readonly Begun[] {
  return steps(character, word, begun.at, readings).map(({ units, isInitial }) => {
    const at = begun.at + units;
    const isSound = isInitial && begun.signs !== undefined;
    return {
      ...begun,
      piece: begun.piece + character,
      at,
      initials: begun.initials + Number(isInitial),
      signs: isSound ? `${begun.signs}${signOf(word.slice(begun.at, at))}` : undefined,
    };
  });
}
