import type { TitleLetters } from "../pieces/title-letters.ts";
import { lettersOf, type ReadingsOf } from "./letters.ts";

const unitCount = 0x10000;

/** Pieces of names of so many characters, each once, by all letters under which it is listed; pieces of codes are left out. */
export function collectPieces(
  { units, inCode }: TitleLetters,
  length: 2 | 3,
  readingsOf: ReadingsOf,
): ReadonlyMap<string, readonly string[]> {
  const found = new Set<number>();
  for (let place = 0; place + length <= units.length; place += 1) {
    if (inCode[place] === 1) continue;
    const first = units[place] ?? 0;
    const second = units[place + 1] ?? 0;
    const third = length === 3 ? (units[place + 2] ?? 0) : unitCount;
    if (first !== 0 && second !== 0 && third !== 0)
      found.add((first * unitCount + second) * unitCount + (third % unitCount));
  }
  const known = new Map<string, readonly string[]>();
  const letters = (character: string): readonly string[] => {
    const own = known.get(character) ?? lettersOf(character, readingsOf);
    known.set(character, own);
    return own;
  };
  const listed = new Map<string, string[]>();
  for (const number of Float64Array.from(found).sort()) {
    const piece = pieceOf(number).slice(0, length);
    for (const key of keysOf(piece, letters)) {
      const own = listed.get(key);
      if (own) own.push(piece);
      else listed.set(key, [piece]);
    }
  }
  return listed;
}

function pieceOf(number: number): string {
  const [third, rest] = [number % unitCount, Math.floor(number / unitCount)];
  return String.fromCharCode(Math.floor(rest / unitCount), rest % unitCount, third);
}

/** Every way to write a letter for each character. */
function keysOf(piece: string, letters: (character: string) => readonly string[]): readonly string[] {
  let keys: readonly string[] = [""];
  for (let index = 0; index < piece.length; index += 1) {
    const own = letters(piece.charAt(index));
    keys = keys.flatMap((key) => own.map((letter) => key + letter));
  }
  return keys;
}
