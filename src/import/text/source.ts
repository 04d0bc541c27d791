/** One line of a source text; numbers count from 1. */
export interface SourceLine {
  readonly number: number;
  /** As in the file, without the line end. */
  readonly text: string;
}

/**
 * How a text was made, which decides how its tables are read.
 * `tabs`: tables as TAB rows with empty cells kept · `pipes`: Markdown tables · `pages`: extracted page text, blank cells vanished, paragraphs wrapped.
 */
export type Layout = "tabs" | "pipes" | "pages";

/** A source text ready for the recognisers. */
export interface SourceText {
  /** File name without folders. */
  readonly file: string;
  readonly sha256: string;
  readonly layout: Layout;
  readonly lines: readonly SourceLine[];
}

/** Splits a text into numbered lines; CRLF and CR count as one line end, a byte order mark is dropped. */
export function splitLines(text: string): SourceLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** Tells the layout of a text by what its lines hold. */
export function detectLayout(lines: readonly SourceLine[]): Layout {
  const tabbed = lines.filter((line) => line.text.includes("\t")).length;
  if (tabbed >= 5) return "tabs";
  const piped = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line.text)).length;
  return piped >= 5 ? "pipes" : "pages";
}
