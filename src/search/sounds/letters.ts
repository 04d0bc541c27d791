/** Readings of a character, as they are typed without tones; none for what is no Chinese character. */
export type ReadingsOf = (character: string) => readonly string[];

/**
 * What may be typed for the beginning of a character: the first letter of each reading, or the character itself where it has none. Under these
 * letters it is listed.
 */
export function lettersOf(character: string, readingsOf: ReadingsOf): readonly string[] {
  const readings = readingsOf(character);
  return readings.length === 0 ? [character] : [...new Set(readings.map((reading) => reading.charAt(0)))];
}

/** Signs that stand for a first sound: its letter, or `Z`, `C`, `S` for `zh`, `ch`, `sh`. */
const signs = "abcdefghijklmnopqrstuvwxyzZCS";

/** How many signs there are. */
export const signCount = signs.length;

/** The sign of what is typed for a first sound: `w`, `zh`. */
export function signOf(typed: string): string {
  return typed.length === 2 ? typed.charAt(0).toUpperCase() : typed;
}

/** The sign with a number. */
export function signAt(number: number): string {
  return signs.charAt(number);
}

/**
 * Numbers of the signs that stand for a character by its first sound alone. A reading of a single letter (`e`) is typed as a whole and not for
 * its first sound: it has no sign.
 */
export function signsOf(character: string, readingsOf: ReadingsOf): readonly number[] {
  const readings = readingsOf(character);
  const whole = readings.filter((reading) => reading.length === 1);
  const sounds = readings.flatMap((reading) =>
    /^[zcs]h/.test(reading) ? [reading.charAt(0), reading.slice(0, 2)] : [reading.charAt(0)],
  );
  return [...new Set(sounds.filter((sound) => !whole.includes(sound)).map((sound) => signs.indexOf(signOf(sound))))];
}
