import { allLabels } from "./levels.ts";
import { numberPattern } from "./kinds.ts";
import { linesOf, type PageText, type Piece, wordAt } from "./page-text.ts";
import type { Level } from "./vocabulary.ts";

/** What stands before an indicator's basis or score: rest of the row above, labels, then name and target. */
export interface Lead {
  /** Printed before the first label, so not of this row; a lone page number is left out. */
  readonly carried: readonly Piece[];
  readonly labels: readonly string[];
  /** Where the name begins. */
  readonly start: number;
  readonly end: number;
}

/** Reads the labels in a stretch of text. Without a label, everything in it but a page number belongs to name and target. */
export function readLead(page: PageText, start: number, end: number, levels: readonly Level[]): Lead {
  const words = allLabels(levels);
  const lines = linesOf(page, start, end);
  const from = lines.findIndex((line) => !isPageNumber(line));
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
  return { carried: own.slice(0, Math.max(labelled, 0)), labels, start: position, end };
}

/** Where a row may begin, no cell is a bare number of up to three digits: it is a page's. */
function isPageNumber(line: Piece): boolean {
  return numberPattern.test(line.text) && /^\d{1,3}$/.test(line.text);
}
