import type { PageCell, PageTable } from "./grid-cells.ts";
import { firstUnit } from "./paragraph-starts.ts";
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
 * Whether the first row of a page goes on the last row of the page before, which the break cut in two. What goes on stands below text that fills the width
 * of its column; other cells belong to the row only when no figure of it has been printed yet, and a row has one code.
 */
export function continuesRow(last: readonly PageCell[], next: readonly PageCell[], xs: readonly number[]): boolean {
  const shared = next.filter((cell, index) => isFilled(cell) && isFilled(last[index]));
  const others = next.filter((cell, index) => isFilled(cell) && !isFilled(last[index]));
  if (shared.length === 0 || (last.some(isCode) && next.some(isCode))) return false;
  if (others.length > 0 && last.some((cell) => isFigure(cellText(cell)))) return false;
  return next.every((cell, index) => !isFilled(cell) || !isFilled(last[index]) || goesOn(last[index], cell, xs));
}

function isFilled(cell: PageCell | undefined): cell is PageCell {
  return cell !== undefined && cell.runs.length > 0;
}

function isCode(cell: PageCell): boolean {
  return /^\d{2,7}$/.test(cellText(cell));
}

/** Whether a text goes on below another: both are words, and the first had no room for the beginning of the second. */
function goesOn(above: PageCell, below: PageCell, xs: readonly number[]): boolean {
  const texts = [cellText(above), cellText(below)];
  if (
    texts.some(isFigure) ||
    texts.every(beginsWithCode) ||
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.])/.test(texts[1] ?? "")
  )
    return false;
  const line = above.runs.at(-1) ?? [];
  const run = line.at(-1);
  const edge = xs.find((x) => x > (run?.right ?? 0) - 1);
  const width = run && edge === undefined ? 0 : (edge ?? 0) - (run?.right ?? 0);
  return run !== undefined && width / run.size < firstUnit(texts[1] ?? "") + 1;
}

/** Whether a label begins with the code of a 类, 款 or 项: 232 债务付息支出. */
function beginsWithCode(text: string): boolean {
  return /^[235]\d{2}(?:\d{2}){0,2}\s*\p{Script=Han}/u.test(text);
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
