import type { Readings } from "./readings.ts";

/** Where a name is read as the query says, in UTF-16 units of the folded name. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** How many characters are named by their first letters only. */
  readonly initials: number;
}

/** Fewest characters of a name that a query must stand for. */
const shortest = 2;

/**
 * Whether letters of a query may be meant as pinyin: it has letters, and it is neither a code nor a number with a letter behind it
 * (`0310034F`, `12345a`).
 */
export function mayBePinyin(whole: string): boolean {
  return /^[a-z\d\p{Script=Han}]+$/u.test(whole) && /[a-z]/.test(whole) && !/^\d{3,}[a-z]$|^[a-z]\d+$/.test(whole);
}

/**
 * Finds where a name is read as the query says: every letter belongs to a character's first letter (`zh`, `z`), to a whole reading (`zheng`), or
 * to the beginning of the last one; what is no letter stands for itself. `zwfw`, `zhengwufuwu`, `政wu` and `zhengwfw` all read 政务服务. The
 * place with the fewest first letters counts, there the longest piece.
 */
export function matchPinyin(name: string, query: string, readings: Readings): Reading | undefined {
  let best: Reading | undefined;
  for (let start = 0; start < name.length; start += 1) {
    const found = matchFrom(name, start, query, readings);
    if (found && (best === undefined || found.initials < best.initials)) best = found;
  }
  return best;
}

/** A way to read on: the next character stands for so many units of the query. */
export interface Step {
  readonly units: number;
  /** Only its first sound is named. */
  readonly isInitial: boolean;
}

function matchFrom(name: string, start: number, query: string, readings: Readings): Reading | undefined {
  const readOn = (place: number, at: number): Omit<Reading, "start"> | undefined => {
    if (at === query.length) return place - start >= shortest ? { end: place, initials: 0 } : undefined;
    if (place === name.length) return undefined;
    let best: Omit<Reading, "start"> | undefined;
    for (const { units, isInitial } of steps(name.charAt(place), query, at, readings)) {
      const rest = readOn(place + 1, at + units);
      const initials = (rest?.initials ?? 0) + Number(isInitial);
      if (!rest) continue;
      const isBetter =
        best === undefined || initials < best.initials || (initials === best.initials && rest.end > best.end);
      if (isBetter) best = { end: rest.end, initials };
    }
    return best;
  };
  const found = readOn(start, 0);
  return found ? { start, ...found } : undefined;
}

/** The ways to read a character at a place of the query; none where it is not read so. */
export function steps(character: string, query: string, at: number, readings: Readings): readonly Step[] {
  if (query.charAt(at) === character) return [{ units: 1, isInitial: false }];
  return (readings.get(character) ?? []).flatMap((reading) => {
    const rest = query.slice(at);
    const isWhole = rest.startsWith(reading);
    const isBegun = !isWhole && rest.length > 1 && reading.startsWith(rest);
    const named = isWhole ? reading.length : isBegun ? rest.length : 0;
    const first = isWhole && reading.length === 1 ? [] : initials(reading, query, at);
    return named === 0 ? first : [{ units: named, isInitial: false }, ...first];
  });
}

function initials(reading: string, query: string, at: number): readonly Step[] {
  const lengths = /^[zcs]h/.test(reading) ? [2, 1] : [1];
  return lengths
    .filter((length) => query.startsWith(reading.slice(0, length), at))
    .map((units) => ({ units, isInitial: true }));
}
