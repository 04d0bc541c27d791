/** Text without the blanks of typesetting, each character with its source line. */
export interface TidyText {
  readonly text: string;
  /** Source line of each character of `text`. */
  readonly lines: readonly number[];
  /** Indices in `text` before which blanks stood in the source: the only trace of a boundary such as `07103156 2.29`. */
  readonly gaps: ReadonlySet<number>;
}

const blank = /[\s\u3000\u00A0]/;
const latin = /[A-Za-z]/;

/** Markup of converters that is no content: paragraph tags, bold marks, bullets. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?p>|<br\s*\/?>/g, "")
    .replaceAll("**", "")
    .replace(/^\s*-\s+(?=\S)/, "");
}

/**
 * Joins pieces of text and takes out every blank, except one between two Latin letters.
 * Blanks around digits vary from line to line in these documents, so none of them carries meaning; where one stood is kept in `gaps`.
 */
export function tidyPieces(pieces: readonly { readonly number: number; readonly text: string }[]): TidyText {
  let text = "";
  const lines: number[] = [];
  const gaps = new Set<number>();
  for (const piece of pieces) {
    let pending = false;
    for (const character of withoutMarkup(piece.text)) {
      if (blank.test(character)) {
        pending = true;
        continue;
      }
      if (pending) {
        if (latin.test(text.at(-1) ?? "") && latin.test(character)) {
          text += " ";
          lines.push(piece.number);
        }
        gaps.add(text.length);
        pending = false;
      }
      text += character;
      for (let unit = 0; unit < character.length; unit += 1) lines.push(piece.number);
    }
  }
  return { text, lines, gaps };
}

/** A tidied string where places do not matter: names, headings, cells. */
export function tidy(text: string): string {
  return tidyPieces([{ number: 0, text }]).text;
}

/** Cuts a piece out of tidied text; places and gaps go with it. */
export function sliceTidy(whole: TidyText, start: number, end: number = whole.text.length): TidyText {
  const gaps = new Set([...whole.gaps].filter((gap) => gap > start && gap < end).map((gap) => gap - start));
  return { text: whole.text.slice(start, end), lines: whole.lines.slice(start, end), gaps };
}

/** Source line of the character at an index; the last line when the index is past the end. */
export function lineAt(tidied: TidyText, index: number): number {
  return tidied.lines[index] ?? tidied.lines.at(-1) ?? 0;
}
