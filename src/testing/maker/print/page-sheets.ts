import { type Chance, wrap } from "../../wrapped-print.ts";
import { happens, whole } from "../draw.ts";
import type { SheetBlock, SheetLine } from "../paper/block.ts";
import type { PageWriter } from "./page-writer.ts";

/** Width of each column of indicators, in half-width characters. */
function inventWidths(columns: number, chance: Chance): number[] {
  const level = whole(4, 6, chance);
  const name = whole(14, 26, chance);
  if (columns === 6) return [8, 10, name, 12, whole(12, 16, chance), 8];
  return [level, level, name, whole(5, 9, chance), 14, whole(6, 10, chance), 5, 14, 14];
}

/** Prints cells in reading order: what fits stands on one line with its neighbour, the rest wraps below each other. */
function printCells(writer: PageWriter, cells: readonly (readonly string[])[], chance: Chance): void {
  let open = "";
  const flush = (beside: boolean): void => {
    if (open !== "") writer.print(open, beside);
    open = "";
  };
  for (const cell of cells) {
    if (cell.length === 1) {
      if (open !== "" && !happens(0.6, chance) && !areScores(open, cell[0] ?? "")) flush(true);
      open = open === "" ? (cell[0] ?? "") : `${open} ${cell[0] ?? ""}`;
    } else {
      flush(true);
      for (const [index, text] of cell.entries()) writer.print(text, index === 0);
    }
  }
  flush(true);
}

/** Whether a line ends in a number and another follows: a weight and its score are narrow, and stand side by side on every page. */
function areScores(line: string, next: string): boolean {
  return /(?:^| )\d+(?:\.\d+)?$/.test(line) && /^\d+(?:\.\d+)?$/.test(next);
}

/** Labels and values of the head: a label and what stands behind it, long values wrapped below their label. */
function printHeadLine(writer: PageWriter, { cells }: SheetLine): void {
  const filled = cells.filter(({ text }) => text !== "").map(({ text }) => text);
  const [label = "", value = ""] = filled;
  if (filled.length === 2 && value.length > 30) {
    writer.print(label);
    for (const text of wrap(value, 90)) writer.print(text);
    return;
  }
  const isMoney = label.startsWith("项目资金");
  if (!isMoney) writer.print(filled.join(" "));
  else {
    for (const text of wrap(label, 12)) writer.print(text);
    writer.print(filled.slice(1, 3).join(" "), true);
    for (const text of wrap(filled[3] ?? "", 12)) writer.print(text);
    writer.print(filled.slice(4).join(" "), true);
  }
}

/** Prints a performance table: its borders and blank cells are gone, every cell is wrapped. */
export function printSheet(writer: PageWriter, block: SheetBlock, chance: Chance): void {
  const widths = inventWidths(block.columns, chance);
  const cellsOf = (line: SheetLine): string[][] =>
    line.cells.flatMap(({ text }, index) => (text === "" ? [] : [wrap(text, widths[index] ?? 14)]));
  writer.turn();
  writer.print(block.title);
  writer.print(block.year);
  for (const line of block.lines) {
    const isHeadings = line.cells.some(({ text }) => text === "三级指标");
    if (!line.isIndicator && !isHeadings) printHeadLine(writer, line);
    else printCells(writer, cellsOf(line), chance);
  }
}
