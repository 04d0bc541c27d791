import type { SourceCell, SourceLine } from "../text/source.ts";
import { tidyPieces, type TidyText } from "../text/tidy.ts";

/**
 * A whole source without the blanks of typesetting, each character with the number of its place (its line, or its cell): what every printed number is
 * accounted for in.
 */
export interface SourceStream extends TidyText {
  /** Index of the first character of each line and each cell that prints something, by its number. */
  readonly starts: ReadonlyMap<number, number>;
  /** Line of a place: a cell's own line, a line itself. */
  readonly lineOf: (place: number) => number;
  /** Every printed number, in order. */
  readonly numbers: readonly PrintedNumber[];
}

/** A number of the source: digits with any points and commas between them, never across a blank or a line end. */
export interface PrintedNumber {
  readonly printed: string;
  /** Index of its first character in the stream. */
  readonly start: number;
  readonly end: number;
  /** Number of its cell, or of its line where that has no cells. */
  readonly place: number;
}

/** Joins the lines of a source to one stream and finds every number in it. */
export function openStream(lines: readonly SourceLine[]): SourceStream {
  let text = "";
  const places: number[] = [];
  const gaps = new Set<number>();
  const starts = new Map<number, number>();
  const rows = new Map<number, number>();
  for (const line of lines) {
    const pieces: readonly SourceCell[] = line.cells ?? [line];
    for (const piece of pieces) {
      const tidied = tidyPieces([piece]);
      rows.set(piece.number, line.number);
      if (tidied.text === "") continue;
      gaps.add(text.length);
      for (const gap of tidied.gaps) gaps.add(text.length + gap);
      for (const place of [line.number, piece.number]) if (!starts.has(place)) starts.set(place, text.length);
      for (const place of tidied.lines) places.push(place);
      text += tidied.text;
    }
  }
  const stream = { text, lines: places, gaps };
  return { ...stream, starts, lineOf: (place) => rows.get(place) ?? place, numbers: findNumbers(stream) };
}

/** Finds every number of a tidied text. The number of a list's item that runs into a year (`1.2024年`) is a number of its own. */
export function findNumbers(tidied: TidyText): PrintedNumber[] {
  const numbers: PrintedNumber[] = [];
  for (const { 0: run, index } of tidied.text.matchAll(/[0-9０-９](?:[.,]?[0-9０-９])*/g)) {
    const breaks = [...run].flatMap((_, offset) => (offset > 0 && isBreak(tidied, index + offset) ? [offset] : []));
    const cuts = [0, ...breaks, ...itemEnd(tidied, index, run), run.length].sort((a, b) => a - b);
    cuts.slice(0, -1).forEach((from, order) => {
      const printed = run.slice(from, cuts[order + 1]).replace(/^[.,]+|[.,]+$/g, "");
      const start = index + from + run.slice(from).search(/[0-9０-９]/);
      if (printed !== "")
        numbers.push({ printed, start, end: start + printed.length, place: tidied.lines[start] ?? 0 });
    });
  }
  return numbers;
}

/** Whether blanks or a line end stood before a character. */
function isBreak(tidied: TidyText, index: number): boolean {
  return tidied.gaps.has(index) || tidied.lines[index] !== tidied.lines[index - 1];
}

function itemEnd(tidied: TidyText, index: number, run: string): number[] {
  const isYear = tidied.text[index + run.length] === "年" && isLineStart(tidied, index);
  const item = isYear ? /^\d{1,2}\.(?=\d{4}$)/.exec(run)?.[0] : undefined;
  return item === undefined ? [] : [item.length];
}

/** Whether a character is the first of its line. */
export function isLineStart(tidied: TidyText, index: number): boolean {
  return index === 0 || tidied.lines[index] !== tidied.lines[index - 1];
}
