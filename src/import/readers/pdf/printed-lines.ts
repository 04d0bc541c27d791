import type { TextRun } from "./page.ts";

/** A printed line: runs on about the same height, from left to right. */
export interface PrintedLine {
  readonly runs: readonly TextRun[];
  readonly middle: number;
}

/** How far two middles on one line may be apart, in font sizes. */
const slack = 0.45;

/** Groups runs into printed lines, from the top of the page down. */
export function printLines(runs: readonly TextRun[]): PrintedLine[] {
  const lines: { runs: TextRun[]; middle: number; size: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.middle - b.middle)) {
    const line = lines.at(-1);
    if (line && run.middle - line.middle <= Math.min(run.size, line.size) * slack) {
      line.runs.push(run);
      line.size = Math.max(line.size, run.size);
    } else lines.push({ runs: [run], middle: run.middle, size: run.size });
  }
  return lines.map(({ runs: own, middle }) => ({ runs: own.sort((a, b) => a.left - b.left), middle }));
}

/** The text of runs from left to right: a blank stands where there is room for one. */
export function textOf(runs: readonly TextRun[]): string {
  return runs.reduce((text, run, index) => {
    const before = runs[index - 1];
    const hasRoom = before !== undefined && run.left - before.right > Math.min(run.size, before.size) * 0.2;
    return `${text}${hasRoom ? " " : ""}${run.text}`;
  }, "");
}
