import { cut, type Span } from "./span.ts";

/** Whether a paragraph is a table of words, its cells parted by bars. */
export function isTableText(text: string): boolean {
  return text.startsWith("|") && text.endsWith("|") && text.length > 2;
}

/** Cuts the lines of a table into its cells; the rule below a Markdown heading is left out. */
export function cutRows(table: Span): Span[][] {
  return cutLines(table)
    .map(cutCells)
    .filter((cells) => !cells.every(({ text }) => /^:?-*:?$/.test(text)));
}

/** The lines of a joined text. */
function cutLines(joined: Span): Span[] {
  const { lines } = joined.whole;
  const starts = lines.flatMap((line, index) => (index === 0 || line !== lines[index - 1] ? [index] : []));
  return starts.map((start, order) => cut(joined, start, starts[order + 1]));
}

function cutCells(line: Span): Span[] {
  const bars = [...line.text.matchAll(/\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, order) => cut(line, bar + 1, bars[order + 1]));
}
