/** One cell of a table row. */
export interface SourceCell {
  /** Number of its place; that of its line where the format has no places for cells. */
  readonly number: number;
  readonly text: string;
}

/** One line of a source: a printed line, a paragraph, or a table row. */
export interface SourceLine {
  /** Grows from line to line, from 1. In a text file the line's own number; otherwise `placeOf` tells which place it means. */
  readonly number: number;
  /** As in the file, without the line end; the cells of a table row are parted by TABs. */
  readonly text: string;
  /** Cells of a table row whose columns are certain, blank ones included. Texts without positions have none. */
  readonly cells?: readonly SourceCell[];
  /** Which table of the file a row with cells belongs to, from 1. */
  readonly table?: number;
  /** Whether a printed line begins a paragraph, where its position tells. */
  readonly opens?: boolean;
}

/**
 * How a source was made, which decides how its tables are read.
 * `tabs`: tables as TAB rows with empty cells kept · `pipes`: Markdown tables · `pages`: extracted page text, blank cells vanished, paragraphs wrapped ·
 * `cells`: lines are paragraphs or rows with cells (Word, Excel, HTML) · `print`: lines are printed lines or rows with cells (PDF).
 */
export type Layout = "tabs" | "pipes" | "pages" | "cells" | "print";

/** What a reader makes of a file. */
export interface ReadSource {
  readonly layout: Layout;
  readonly lines: readonly SourceLine[];
  /** `at` of each number (`p12.34`, `表3!C7`); absent where numbers are lines of a text file. */
  readonly places?: ReadonlyMap<number, string>;
  /** Page numbers, running heads and other furniture of pages that no recogniser is to see. */
  readonly dropped?: readonly SourceLine[];
}

/** A source ready for the recognisers. */
export interface SourceText extends ReadSource {
  /** File name without folders. */
  readonly file: string;
  readonly sha256: string;
  /** Further files whose lines were joined to it. */
  readonly also?: readonly { readonly file: string; readonly sha256: string }[];
}

/** The place a number means, as content writes it in `at`. */
export function placeOf({ places }: Pick<ReadSource, "places">, number: number): string {
  return places?.get(number) ?? String(number);
}

/** Splits a text into numbered lines; CRLF and CR count as one line end, a byte order mark is dropped. */
export function splitLines(text: string): SourceLine[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return lines.map((line, index) => ({ number: index + 1, text: line }));
}

/** Tells the layout of a text by what its lines hold. */
export function detectLayout(lines: readonly SourceLine[]): Layout {
  const tabbed = lines.filter((line) => line.text.includes("\t")).length;
  const wide = lines.filter((line) => line.text.split("\t").length > 2).length;
  if (tabbed >= 5 || wide >= 2) return "tabs";
  const piped = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line.text)).length;
  return piped >= 5 ? "pipes" : "pages";
}

/** Whether lines of running text were wrapped at a page's width. */
export function isWrapped(layout: Layout): boolean {
  return layout === "pages" || layout === "print";
}

/** Whether some of a table's lines have columns; otherwise its blank cells left no trace. */
export function hasColumns(lines: readonly SourceLine[], layout: Layout): boolean {
  return layout === "tabs" || layout === "pipes" || lines.some((line) => line.cells !== undefined);
}

/** The cells of a table row, untidied; undefined for running text. */
export function cellsOf(line: SourceLine, layout: Layout): readonly SourceCell[] | undefined {
  if (line.cells) return line.cells;
  const fields = splitFields(line.text, layout);
  return fields?.map((text) => ({ number: line.number, text }));
}

function splitFields(text: string, layout: Layout): readonly string[] | undefined {
  if (layout === "tabs" && text.includes("\t")) return text.split("\t");
  if (layout === "pipes" && /^\s*\|.*\|\s*$/.test(text)) return text.trim().slice(1, -1).split("|");
  return undefined;
}
