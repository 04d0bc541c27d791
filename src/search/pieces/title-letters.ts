/** The characters of many titles one after the other, so that half a million names are walked through in seconds. */
export interface TitleLetters {
  /** UTF-16 unit at every place; 0 after each title. */
  readonly units: Uint16Array;
  /** Which title each place is of, best title first. */
  readonly titleAt: Uint32Array;
  /** 1 at the places of codes, of which only longer pieces count. */
  readonly inCode: Uint8Array;
  /** Number each title is known by. */
  readonly numbers: Uint32Array;
  /** How many records bear each title. */
  readonly counts: Uint32Array;
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

/** Titles as a text and numbers, which another thread is handed at little cost. */
export interface PackedTitles {
  /** The titles one after the other, a code behind its title, an end after each. */
  readonly text: string;
  /** Units of each title, those of its code behind it; no units where it has none. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  readonly codeLengths: Uint32Array<ArrayBuffer>;
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly counts: Uint32Array<ArrayBuffer>;
}

/** Packs titles, best first. */
export function packTitles(titles: readonly NumberedTitle[]): PackedTitles {
  return {
    text: titles.map(({ text, code }) => (code ? `${text}\0${code}` : text)).join("\0"),
    lengths: Uint32Array.from(titles, ({ text }) => text.length),
    codeLengths: Uint32Array.from(titles, ({ code = "" }) => code.length),
    numbers: Uint32Array.from(titles, ({ number }) => number),
    counts: Uint32Array.from(titles, ({ count }) => count),
  };
}

/** Lays titles out. */
export function layOut({ text, lengths, codeLengths, numbers, counts }: PackedTitles): TitleLetters {
  const units = new Uint16Array(text.length + 1);
  for (let place = 0; place < text.length; place += 1) units[place] = text.charCodeAt(place);
  const titleAt = new Uint32Array(units.length);
  const inCode = new Uint8Array(units.length);
  let place = 0;
  for (const [title, length] of lengths.entries()) {
    const codeLength = codeLengths[title] ?? 0;
    const end = place + length + (codeLength > 0 ? 1 + codeLength : 0);
    titleAt.fill(title, place, end + 1);
    inCode.fill(1, place + length + 1, end);
    place = end + 1;
  }
  return { units, titleAt, inCode, numbers, counts };
}
