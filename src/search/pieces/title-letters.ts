/** The characters of many titles one after the other, so that half a million names are walked through in seconds. */
export interface TitleLetters {
  /** UTF-16 unit at every place; 0 after each title. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** Which title each place is of, best title first. */
  readonly titleAt: Uint32Array<ArrayBuffer>;
  /** 1 at the places of codes, of which only longer pieces count. */
  readonly inCode: Uint8Array<ArrayBuffer>;
  /** Number each title is known by. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  /** How many records bear each title. */
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** A title, the number it is known by, and how many records bear it. */
export interface NumberedTitle {
  /** Folded; several names with `\\0` between, over which no piece goes. */
  readonly text: string;
  /** Its code, folded. */
  readonly code?: string | undefined;
  readonly number: number;
  readonly count: number;
}

/** Lays out titles, best first; a code stands behind its title. */
export function layOut(titles: readonly NumberedTitle[]): TitleLetters {
  const length = titles.reduce((sum, { text, code }) => sum + text.length + 1 + (code ? code.length + 1 : 0), 0);
  const units = new Uint16Array(length);
  const titleAt = new Uint32Array(length);
  const inCode = new Uint8Array(length);
  let place = 0;
  for (const [title, { text, code }] of titles.entries()) {
    const whole = code ? `${text}\0${code}` : text;
    titleAt.fill(title, place, place + whole.length + 1);
    inCode.fill(1, place + text.length + 1, place + whole.length);
    for (let index = 0; index < whole.length; index += 1) units[place + index] = whole.charCodeAt(index);
    place += whole.length + 1;
  }
  const numbers = Uint32Array.from(titles, ({ number }) => number);
  const counts = Uint32Array.from(titles, ({ count }) => count);
  return { units, titleAt, inCode, numbers, counts };
}
