import type { FrequentPiece } from "../pieces/entry.ts";
import type { TitleLetters } from "../pieces/title-letters.ts";
import { type ReadingsOf, signAt, signCount, signsOf } from "./letters.ts";

/** What is counted of keys of so many signs, by the number of the key. */
interface Counts {
  readonly length: number;
  readonly totals: Uint32Array;
  /** The title counted last, and one more. */
  readonly last: Uint32Array;
  /** The best titles that sound whole like the key, begin with it, hold it. */
  readonly groups: (readonly [whole: number[], beginning: number[], inside: number[]] | undefined)[];
}

/** Counts for each two and three signs that follow each other the records whose names sound so, and names the best titles. */
export function summariseSounds(
  letters: TitleLetters,
  most: number,
  readingsOf: ReadingsOf,
): ReadonlyMap<string, FrequentPiece> {
  const { units, inCode } = letters;
  const signs = makeSigns(readingsOf);
  const [pairs, triples] = [startCounts(2), startCounts(3)];
  for (let place = 0; place < units.length; place += 1) {
    if (inCode[place] === 1) continue;
    const [first, second, third] = [signs(units[place]), signs(units[place + 1]), signs(units[place + 2])];
    for (let one = 0; one < first.length; one += 1) {
      for (let two = 0; two < second.length; two += 1) {
        const pair = (first[one] ?? 0) * signCount + (second[two] ?? 0);
        count(pairs, pair, place, letters, most);
        for (let three = 0; three < third.length; three += 1) {
          count(triples, pair * signCount + (third[three] ?? 0), place, letters, most);
        }
      }
    }
  }
  return new Map([...tell(pairs, most), ...tell(triples, most)]);
}

function startCounts(length: number): Counts {
  const keys = signCount ** length;
  return { length, totals: new Uint32Array(keys), last: new Uint32Array(keys), groups: Array.from({ length: keys }) };
}

/** Signs of units, each looked up once; none for an end. */
function makeSigns(readingsOf: ReadingsOf): (unit: number | undefined) => readonly number[] {
  const known: (readonly number[] | undefined)[] = Array.from({ length: 0x10000 });
  return (unit = 0) => (known[unit] ??= unit === 0 ? [] : signsOf(String.fromCharCode(unit), readingsOf));
}

function count(
  { length, totals, last, groups }: Counts,
  key: number,
  place: number,
  letters: TitleLetters,
  most: number,
): void {
  const { units, titleAt, counts, numbers } = letters;
  const title = titleAt[place] ?? 0;
  if (last[key] === title + 1) return;
  last[key] = title + 1;
  totals[key] = (totals[key] ?? 0) + (counts[title] ?? 0);
  const [whole, beginning, inside] = (groups[key] ??= [[], [], []]);
  const isFirst = place === 0 || units[place - 1] === 0;
  const group = !isFirst ? inside : units[place + length] === 0 ? whole : beginning;
  if (group.length < most) group.push(numbers[title] ?? 0);
}

function tell({ length, totals, groups }: Counts, most: number): readonly (readonly [string, FrequentPiece])[] {
  const weights = Array.from({ length }, (_none, index) => signCount ** (length - 1 - index));
  return Object.entries(groups).flatMap(([key, group]) => {
    const name = weights.map((weight) => signAt(Math.floor(Number(key) / weight) % signCount)).join("");
    return group ? [[name, { total: totals[Number(key)] ?? 0, best: group.flat().slice(0, most) }] as const] : [];
  });
}
