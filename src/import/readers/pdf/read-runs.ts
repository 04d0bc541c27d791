import type { TextRun } from "./page.ts";
import { withoutRadicals } from "./radicals.ts";

/** A piece of text as pdf.js gives it, with the matrix that maps its origin to the page as shown. */
export interface PlacedText {
  readonly text: string;
  readonly width: number;
  readonly matrix: readonly number[];
}

/** Half of a capital's height above the baseline, in font sizes. */
const rise = 0.35;

/** The words of a page: pieces parted at blanks, without those that are printed twice to look bold. */
export function readRuns(pieces: readonly PlacedText[]): TextRun[] {
  const runs = pieces.flatMap(toRuns);
  const seen = new Map<string, TextRun[]>();
  return runs.filter((run) => {
    const twins = seen.get(run.text) ?? [];
    const isTwin = twins.some(
      (twin) => Math.abs(twin.left - run.left) < run.size * 0.2 && Math.abs(twin.middle - run.middle) < run.size * 0.2,
    );
    if (!isTwin) seen.set(run.text, [...twins, run]);
    return !isTwin;
  });
}

function toRuns({ text, width, matrix }: PlacedText): TextRun[] {
  const [a = 1, b = 0, , d = 1, left = 0, baseline = 0] = matrix;
  // Text that runs down or up a page is a watermark or a note beside it, never a table's content.
  if (Math.abs(b) > Math.abs(a)) return [];
  const size = Math.abs(d);
  const middle = baseline - size * rise;
  const shown = withoutRadicals(text);
  const total = widthOf(shown);
  const runs: TextRun[] = [];
  for (const word of shown.matchAll(/[^\s\u00A0\u3000]+/g)) {
    const start = left + (width * widthOf(shown.slice(0, word.index))) / total;
    const end = start + (width * widthOf(word[0])) / total;
    runs.push({ text: word[0], left: start, right: end, middle, size });
  }
  return runs;
}

/** About how wide a text is: full-width characters count two, others one. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x2000 ? 1 : 2), 0);
}
