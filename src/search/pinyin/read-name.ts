import type { Query } from "../matching/query.ts";
import { matchPinyin, mayBePinyin, type Reading } from "./match.ts";
import type { Readings } from "./readings.ts";

/** Where each word of the query stands in a folded name or is read in it; undefined when one does neither. */
export function readName(name: string, { words }: Query, readings: Readings): readonly Reading[] | undefined {
  const found: Reading[] = [];
  for (const word of words) {
    const at = name.indexOf(word);
    const reading =
      at !== -1
        ? { start: at, end: at + word.length, initials: 0 }
        : mayBePinyin(word)
          ? matchPinyin(name, word, readings)
          : undefined;
    if (!reading) return undefined;
    found.push(reading);
  }
  return found;
}

/** How well a name is read as the query says: fewer first letters are better, then the whole name, its beginning, its inside. Smaller is better. */
export function rankReading(name: string, readings: readonly Reading[]): number {
  const initials = readings.reduce((sum, reading) => sum + reading.initials, 0);
  const [first] = readings;
  const place = first?.start !== 0 ? 2 : first.end === name.length ? 0 : 1;
  return initials * 3 + place;
}
