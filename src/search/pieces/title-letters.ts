/** The characters of many titles one after the other, so that half a million names are walked through in seconds. */
export interface TitleLetters {
  /** UTF-16 unit at every place; 0 after each title. */
  readonly units: Uint16Array;
  /** Which title each place is of, best title first. */
  readonly titleAt: Uint32Array;
  /** Number each title is known by. */
  readonly numbers: readonly number[];
  /** How many records bear each title. */
  readonly counts: readonly number[];
}

/** A title, the number it is known by, and how many records bear it. */
export interface NumberedTitle {
  /** Folded. */
  readonly text: string;
  readonly number: number;
  readonly count: number;
}

/** Lays out titles, best first. */
export function layOut(titles: readonly NumberedTitle[]): TitleLetters {
  const length = titles.reduce((sum, { text }) => sum + text.length + 1, 0);
  const units = new Uint16Array(length);
  const titleAt = new Uint32Array(length);
  let place = 0;
  for (const [title, { text }] of titles.entries()) {
    titleAt.fill(title, place, place + text.length + 1);
    for (let index = 0; index < text.length; index += 1) units[place + index] = text.charCodeAt(index);
    place += text.length + 1;
  }
  return { units, titleAt, numbers: titles.map(({ number }) => number), counts: titles.map(({ count }) => count) };
}
