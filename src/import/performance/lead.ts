import { hasOperator } from "./kinds.ts";
import { allLabels } from "./levels.ts";
import { linesOf, type PageText, type Piece, wordAt } from "./page-text.ts";
import type { Level } from "./vocabulary.ts";

/** What stands before an indicator's basis or score: rest of the row above, labels, then name and target. */
export interface Lead {
  /** Printed before the first label, so not of this row; a lone page number is left out. */
  readonly carried: readonly Piece[];
  /** A page begins before the first of it. */
  readonly isPageStart: boolean;
  readonly labels: readonly string[];
  /** Where the name begins. */
  readonly start: number;
  readonly end: number;
}

/** Reads the labels in a stretch of text. Without a label, everything in it but a page number belongs to name and target. */
export function readLead(page: PageText, start: number, end: number, levels: readonly Level[]): Lead {
  const words = allLabels(levels);
  const lines = linesOf(page, start, end);
  const from = lines.findIndex((line) => !isPageNumber(page, line));
  const own = from < 0 ? [] : lines.slice(from);
  const labelled = own.findIndex((line) => wordAt(page, words, line.start, end) !== undefined);
  let position = own[Math.max(labelled, 0)]?.start ?? end;
  const labels: string[] = [];
  while (labels.length < 2) {
    const label = wordAt(page, words, position, end);
    if (label === undefined) break;
    labels.push(label);
    position += label.length;
  }
  const last = labels.at(-1);
  if (last !== undefined && position < end && hasOperator(page.text.slice(position, end))) {
    // A target behind the labels at once: the last of them is the indicator's own name (服务对象满意度).
    labels.pop();
    position -= last.length;
  }
  const isPageStart = from > 0 || (own[0] !== undefined && page.pageStarts.has(own[0].start));
  return { carried: own.slice(0, Math.max(labelled, 0)), isPageStart, labels, start: position, end };
}

/** Where a row may begin, no cell is a bare number of up to three digits: it is a page's, at the foot. A page that begins with one is cut in a cell. */
function isPageNumber(page: PageText, line: Piece): boolean {
  return /^[1-9]\d{0,2}$/.test(line.text) && !page.pageStarts.has(line.start);
}
