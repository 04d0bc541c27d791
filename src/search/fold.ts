/** Blanks, quotation marks and invisible characters: how names differ from one print to the next without meaning anything. */
const ignored = /[\s\u200b\ufeff"'“”‘’„‟「」『』]/u;

/** Text as it is compared, with the place in the original of every character of it. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index in the original at which its character begins; one more for the end. */
  readonly places: readonly number[];
}

/**
 * Makes text comparable: NFKC (full width, half width), lower case, blanks and quotation marks dropped; character by character, so that a
 * match can be shown in the original. `（２０２４ 年）` and `(2024年)` fold alike.
 */
export function fold(original: string): Folded {
  let text = "";
  const places: number[] = [];
  let place = 0;
  for (const character of original) {
    const folded = ignored.test(character) ? "" : character.normalize("NFKC").toLowerCase().replaceAll(/\s/gu, "");
    for (let unit = 0; unit < folded.length; unit += 1) places.push(place);
    text += folded;
    place += character.length;
  }
  return { text, places: [...places, original.length] };
}

/** The folded text alone. */
export function foldText(original: string): string {
  return fold(original).text;
}

/** A piece of a text; `hit` where it matched. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts the original at every place where one of the terms (as typed) occurs in it; the pieces together are the original. */
export function cutAtMatches(original: string, terms: readonly string[]): readonly Piece[] {
  const { text, places } = fold(original);
  const marked = new Uint8Array(original.length);
  for (const term of terms.map(foldText)) {
    if (term === "") continue;
    for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
      marked.fill(1, places[start], places[start + term.length]);
    }
  }
  const pieces: { text: string; hit: boolean }[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const hit = marked[index] === 1;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += original.charAt(index);
    else pieces.push({ text: original.charAt(index), hit });
  }
  return pieces;
}
