import type { TextRun } from "./page.ts";
import type { PageCell } from "./grid-cells.ts";
import { textOf } from "./printed-lines.ts";

/** Whether a text is a whole figure: a number with a decimal point or separators, or a blank sign for one. */
export function isFigure(text: string): boolean {
  return /^[-−－]?\d[\d,]*\.\d+$|^[-−－]?\d{1,3}(?:,\d{3})+$|^[—－-]{1,2}$/.test(text);
}

/**
 * Parts a row of a drawn table between whose lines of figures no line is drawn: where at least two cells hold the same number of figures, each on a line of
 * its own, every such line is a row, and other text goes to the row it stands nearest to.
 */
export function splitRow(cells: readonly PageCell[]): readonly (readonly PageCell[])[] {
  const stacks = cells.filter((cell) => cell.runs.length > 1 && cell.runs.every((line) => isFigure(textOf(line))));
  const [longest] = [...stacks].sort((a, b) => b.runs.length - a.runs.length);
  const agreeing = stacks.filter((cell) => cell.runs.length === longest?.runs.length);
  if (!longest || agreeing.length < 2) return [cells];
  const middles = longest.runs.map(middleOf);
  return middles.map((_, row) =>
    cells.map((cell) => ({ ...cell, runs: cell.runs.filter((line) => nearest(middles, middleOf(line)) === row) })),
  );
}

function middleOf(line: readonly TextRun[]): number {
  return line.reduce((sum, run) => sum + run.middle, 0) / Math.max(1, line.length);
}

function nearest(middles: readonly number[], middle: number): number {
  const distances = middles.map((own) => Math.abs(own - middle));
  return distances.indexOf(Math.min(...distances));
}
