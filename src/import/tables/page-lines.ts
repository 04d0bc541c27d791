import type { SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";
import { isCellToken, isPlainFigure } from "./cell-tokens.ts";
import { splitCode } from "./codes.ts";
import type { PrintedCell } from "./printed.ts";

/** A word of a page line, with its line. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** A line of an extracted page: code, words, and the figures at its end. */
export interface PageLine {
  readonly at: number;
  readonly code: string;
  readonly words: readonly Piece[];
  readonly cells: readonly PrintedCell[];
}

/** Whether a table prints whole numbers only: no line of it ends in a figure with decimals or separators. */
export function printsWholeNumbers(lines: readonly SourceLine[]): boolean {
  return !lines.some((line) => isPlainFigure(tokensOf(line.text).at(-1) ?? ""));
}

/** Blank-separated words of a line. */
export function tokensOf(text: string): readonly string[] {
  return text.trim().split(/[\s\u3000\u00A0]+/);
}

/** Words of one line as a tidied text. */
export function joinWords(tokens: readonly string[]): string {
  return tidy(tokens.join(" "));
}

/** Index from which on all tokens are cells. In tables with decimals the first must be a plain figure or a word: a trailing year belongs to a name. */
export function cellsFrom(tokens: readonly string[], wholeNumbers: boolean): number {
  let from = tokens.length;
  while (from > 0 && isCellToken(tokens[from - 1] ?? "", wholeNumbers)) from -= 1;
  return from;
}

/** Takes a line apart; `coded` when the table keys its rows by classification codes. */
export function readPageLine(line: SourceLine, coded: boolean, wholeNumbers: boolean): PageLine {
  const { code, rest } = coded ? splitCode(line.text) : { code: "", rest: line.text };
  const tokens = tokensOf(rest).filter((token) => token !== "");
  const from = cellsFrom(tokens, wholeNumbers);
  const at = line.number;
  return {
    at,
    code,
    words: tokens.slice(0, from).map((text) => ({ text, at })),
    cells: tokens.slice(from).map((printed) => ({ printed, at })),
  };
}
