import type { SourceLine } from "../text/source.ts";
import { lineAt, sliceTidy, tidyPieces, type TidyText } from "../text/tidy.ts";
import type { ColumnText } from "./row-content.ts";

/** Text of extracted pages run together, with the boundaries that may part cells: ends of printed lines and blanks. */
export interface PageText extends TidyText {
  /** Indices at which a printed line begins. */
  readonly lineStarts: ReadonlySet<number>;
  /** Indices at which a page begins: its first line begins with a blank. */
  readonly pageStarts: ReadonlySet<number>;
}

/** A run of characters between two boundaries. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

/** Joins printed lines to a text; blank lines mean nothing. */
export function toPageText(lines: readonly SourceLine[]): PageText {
  const printed = lines.filter((line) => line.text.trim() !== "");
  const lineStarts = new Set<number>();
  const pageStarts = new Set<number>();
  let length = 0;
  for (const line of printed) {
    lineStarts.add(length);
    if (/^\s/.test(line.text)) pageStarts.add(length);
    length += tidyPieces([line]).text.length;
  }
  return { ...tidyPieces(printed), lineStarts, pageStarts };
}

/** Whether a cell may begin or end at an index. */
export function isBoundary(page: PageText, index: number): boolean {
  return index <= 0 || index >= page.text.length || page.lineStarts.has(index) || page.gaps.has(index);
}

function cutAt(page: PageText, start: number, end: number, isCut: (index: number) => boolean): Piece[] {
  const cuts = [start];
  for (let index = start + 1; index < end; index += 1) if (isCut(index)) cuts.push(index);
  return cuts
    .map((from, order) => ({ start: from, end: cuts[order + 1] ?? end }))
    .filter((piece) => piece.end > piece.start)
    .map((piece) => ({ ...piece, text: page.text.slice(piece.start, piece.end), at: lineAt(page, piece.start) }));
}

/** The printed lines between two indices; the first and last may be parts of lines. */
export function linesOf(page: PageText, start: number, end: number): Piece[] {
  return cutAt(page, start, end, (index) => page.lineStarts.has(index));
}

/** The blank-parted pieces between two indices. */
export function tokensOf(page: PageText, start: number, end: number): Piece[] {
  return cutAt(page, start, end, (index) => isBoundary(page, index));
}

/** The first place at or after `from` where one of the words stands between boundaries; the longest word there. */
export function findWord(
  page: PageText,
  words: readonly string[],
  from: number,
  to = page.text.length,
): Piece | undefined {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  for (let start = from; start < to; start += 1) {
    const word = isBoundary(page, start) ? wordAt(page, longestFirst, start, to) : undefined;
    if (word !== undefined) return toPiece(page, start, start + word.length);
  }
  return undefined;
}

/** The word of a list, longest first, that stands at an index and ends at a boundary. */
export function wordAt(
  page: PageText,
  words: readonly string[],
  start: number,
  to = page.text.length,
): string | undefined {
  return words.find((word) => {
    const end = start + word.length;
    return end <= to && page.text.startsWith(word, start) && isBoundary(page, end);
  });
}

/** The characters between two indices. */
export function toPiece(page: PageText, start: number, end: number): Piece {
  return { text: page.text.slice(start, end), start, end, at: lineAt(page, start) };
}

/** The characters between two indices as a column's text. */
export function toColumn(page: PageText, start: number, end: number): ColumnText {
  return { text: page.text.slice(start, end), at: lineAt(page, start) };
}

/** The characters between two indices as tidied text. */
export function toTidy(page: PageText, start: number, end: number): TidyText {
  return sliceTidy(page, start, end);
}
