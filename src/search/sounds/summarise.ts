import type { FrequentPiece } from "../pieces/entry.ts";
import type { TitleLetters } from "../pieces/title-letters.ts";
import { type ReadingsOf, signAt, signCount, signsOf } from "./letters.ts";

/** The best titles with a key, those that sound whole like it, begin with it, hold it. */
interface Sounding {
  total: number;
  last: number;
  readonly groups: readonly [whole: number[], beginning: number[], inside: number[]];
}

/** Counts for each two and three signs that follow each other the records whose names sound so, and names the best titles. */
export function summariseSounds(
  letters: TitleLetters,
  most: number,
  readingsOf: ReadingsOf,
): ReadonlyMap<string, FrequentPiece> {
  const { units, titleAt, inCode, counts, numbers } = letters;
  const signs = makeSigns(readingsOf);
  const pairs: Sounding[] = [];
  const triples: Sounding[] = [];
  const count = (own: Sounding[], key: number, place: number, length: number): void => {
    const sounding = (own[key] ??= { total: 0, last: -1, groups: [[], [], []] });
    const title = titleAt[place] ?? 0;
    if (title === sounding.last) return;
    sounding.last = title;
    sounding.total += counts[title] ?? 0;
    const isFirst = place === 0 || units[place - 1] === 0;
    const [whole, beginning, inside] = sounding.groups;
    const group = !isFirst ? inside : units[place + length] === 0 ? whole : beginning;
    if (group.length < most) group.push(numbers[title] ?? 0);
  };
  for (let place = 0; place < units.length; place += 1) {
    if (inCode[place] === 1) continue;
    for (const first of signs(units[place] ?? 0)) {
      for (const second of signs(units[place + 1] ?? 0)) {
        const pair = first * signCount + second;
        count(pairs, pair, place, 2);
        for (const third of signs(units[place + 2] ?? 0)) count(triples, pair * signCount + third, place, 3);
      }
    }
  }
  return new Map([...tell(pairs, 2, most), ...tell(triples, 3, most)]);
}

/** Signs of units, each looked up once; none for an end. */
function makeSigns(readingsOf: ReadingsOf): (unit: number) => readonly number[] {
  const known: (readonly number[] | undefined)[] = [];
  return (unit) => (known[unit] ??= unit === 0 ? [] : signsOf(String.fromCharCode(unit), readingsOf));
}

function tell(
  soundings: readonly Sounding[],
  length: number,
  most: number,
): readonly (readonly [string, FrequentPiece])[] {
  return Object.entries(soundings).map(([key, { total, groups }]) => {
    const [number, signs] = [Number(key), Array.from({ length }, (_none, index) => signCount ** (length - 1 - index))];
    const name = signs.map((weight) => signAt(Math.floor(number / weight) % signCount)).join("");
    return [name, { total, best: groups.flat().slice(0, most) }] as const;
  });
}
