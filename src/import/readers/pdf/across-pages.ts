import type { PageCell, PageTable } from "./grid-cells.ts";
import { textOf } from "./printed-lines.ts";
import { isFigure } from "./split-rows.ts";

/** Columns of a table continued on the next page stand this near to where they stood, in points. */
const near = 12;

/** Whether a table at the top of a page goes on one from the foot of the page before: it has the same columns. */
export function continuesTable(before: PageTable, next: PageTable): boolean {
  return before.columns === next.columns && before.xs.every((x, index) => Math.abs(x - (next.xs[index] ?? 0)) <= near);
}

/** How many rows at the top of a continued table print the head of the table again. */
export function countRepeatedHead(
  head: readonly (readonly PageCell[])[],
  rows: readonly (readonly PageCell[])[],
): number {
  const limit = Math.min(head.length, rows.length);
  let count = 0;
  while (count < limit && rowText(head[count]) === rowText(rows[count])) count += 1;
  const repeated = head.slice(0, count).flat();
  return repeated.some((cell) => isFigure(cellText(cell))) ? 0 : count;
}

/**
 * Whether the first row of a page goes on the last row of the page before, which the break cut in two: it says no more than further text of cells that hold
 * text, or brings the figures that the row, begun with a code, still lacks.
 */
export function continuesRow(last: readonly PageCell[], next: readonly PageCell[]): boolean {
  const texts = next.map(cellText);
  const above = last.map(cellText);
  const isCode = (text: string): boolean => /^\d{2,7}$/.test(text);
  if (texts.some(isCode) || texts.every((text) => text === "")) return false;
  const figures = texts.some(isFigure);
  const hadFigures = above.some(isFigure);
  const hadCode = above.some(isCode);
  if (figures) return hadCode && !hadFigures && texts[0] === "";
  const onlyTails = texts.every((text, index) => text === "" || (above[index] !== "" && !isFigure(above[index] ?? "")));
  return onlyTails && texts[0] === "" && (hadCode || hadFigures);
}

/** Two rows as one: cells with what the next page prints of them. */
export function joinRows(last: readonly PageCell[], next: readonly PageCell[]): readonly PageCell[] {
  return last.map((cell, index) => ({ ...cell, runs: [...cell.runs, ...(next[index]?.runs ?? [])] }));
}

/** The text of a cell: its lines one after the other, with a blank only between Latin words. */
export function cellText({ runs }: PageCell): string {
  return runs.map(textOf).reduce((text, line) => {
    const apart = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line);
    return `${text}${apart ? " " : ""}${line}`;
  }, "");
}

function rowText(row: readonly PageCell[] | undefined): string {
  return (row ?? []).map((cell) => cellText(cell).replace(/\s/g, "")).join("|");
}
