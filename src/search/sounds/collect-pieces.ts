import type { TitleLetters } from "../pieces/title-letters.ts";
import { lettersOf, type ReadingsOf } from "./letters.ts";

const unitCount = 0x10000;

/** Pieces of two and of three characters of names, each once, by all letters under which it is listed; pieces of codes are left out. */
export function collectPieces(letters: TitleLetters, readingsOf: ReadingsOf): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  const lettersAt = (character: string): readonly string[] => {
    const own = known.get(character) ?? lettersOf(character, readingsOf);
    known.set(character, own);
    return own;
  };
  const listed = new Map<string, string[]>();
  for (const pieces of distinctPieces(letters)) {
    for (const piece of pieces) {
      for (const key of keysOf(piece, lettersAt)) {
        const own = listed.get(key);
        if (own) own.push(piece);
        else listed.set(key, [piece]);
      }
    }
  }
  return listed;
}

/** The pieces of two characters and those of three, each once, in the order of their units. */
function distinctPieces({ units, inCode }: TitleLetters): readonly (readonly string[])[] {
  const characters = numberCharacters(units);
  const pairs = new Map<number, number>();
  const triples = new Set<number>();
  const found: readonly [pairs: number[], triples: number[]] = [[], []];
  for (let place = 0; place + 1 < units.length; place += 1) {
    const [first, second, third] = [units[place] ?? 0, units[place + 1] ?? 0, units[place + 2] ?? 0];
    if (inCode[place] === 1 || first === 0 || second === 0) continue;
    const key = (characters.numbers[first] ?? 0) * characters.count + (characters.numbers[second] ?? 0);
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = pairs.size;
      pairs.set(key, pair);
      found[0].push(first * unitCount + second);
    }
    if (third === 0) continue;
    const known = triples.size;
    triples.add(pair * characters.count + (characters.numbers[third] ?? 0));
    if (triples.size > known) found[1].push((first * unitCount + second) * unitCount + third);
  }
  return found.map((numbers, index) =>
    Array.from(Float64Array.from(numbers).sort(), (number) => pieceOf(number, index + 2)),
  );
}

/** Numbers for the characters that occur, so that numbers of pieces stay small: those are looked up fast. */
function numberCharacters(units: Uint16Array): { readonly numbers: Uint16Array; readonly count: number } {
  const numbers = new Uint16Array(unitCount);
  let count = 0;
  for (let place = 0; place < units.length; place += 1) numbers[units[place] ?? 0] = 1;
  for (let unit = 0; unit < unitCount; unit += 1) if (numbers[unit] === 1) numbers[unit] = count++;
  return { numbers, count };
}

function pieceOf(number: number, length: number): string {
  const rest = Math.floor(number / unitCount);
  const last = String.fromCharCode(number % unitCount);
  return length === 1 ? last : pieceOf(rest, length - 1) + last;
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
