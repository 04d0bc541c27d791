import type { PdfPage, TextRun } from "./page.ts";
import { printLines, textOf, type PrintedLine } from "./printed-lines.ts";

/** Part of a page's height at its top and foot in which page numbers and running heads stand. */
const margin = 0.09;
/** A running head stands on at least so many pages. */
const fewestPages = 3;

const pageNumber = /^(?:第?\d{1,4}页?(?:[/／]?共?\d{1,4}页?)?|[-—–―－·~]*\d{1,4}[-—–―－·~]*)$/;

/** The number of a table (表 3): on paper every table begins a page, and its number stands where a running head would. */
const tableMark = /^[附公开]*表[一二三四五六七八九十\d-]{1,4}[：:]?$/;

/** Printed lines of each page with what is furniture marked: page numbers, and texts that stand in the margin of most pages at the same height. */
export interface FurnishedPage {
  readonly lines: readonly PrintedLine[];
  readonly furniture: ReadonlySet<PrintedLine>;
}

/** Tells page numbers and running heads from what pages say. A text inside a drawn table (`isTable`) is never furniture. */
export function findFurniture(
  pages: readonly PdfPage[],
  isTable: (page: PdfPage, run: TextRun) => boolean,
): readonly FurnishedPage[] {
  const printed = pages.map((page) => ({ page, lines: printLines(page.runs) }));
  const marginal = printed.map(({ page, lines }) =>
    lines.filter(
      (line) =>
        (line.middle < page.height * margin || line.middle > page.height * (1 - margin)) &&
        !line.runs.some((run) => isTable(page, run)) &&
        !tableMark.test(textOf(line.runs).replace(/\s/g, "")),
    ),
  );
  const counts = new Map<string, number>();
  for (const lines of marginal)
    for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(fewestPages, Math.ceil(pages.length * 0.5));
  return printed.map(({ lines }, index) => ({
    lines,
    furniture: new Set(
      (marginal[index] ?? []).filter((line) => isPageNumber(line) || (counts.get(keyOf(line)) ?? 0) >= often),
    ),
  }));
}

function isPageNumber(line: PrintedLine): boolean {
  return pageNumber.test(textOf(line.runs).replace(/\s/g, ""));
}

/** Text and height of a line, without its digits: a running head may count the pages. */
function keyOf(line: PrintedLine): string {
  return `${Math.round(line.middle / 6)} ${textOf(line.runs).replace(/\d+/g, "#")}`;
}
