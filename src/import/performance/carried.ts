import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { Doubt, DraftRow } from "./draft-rows.ts";
import type { Lead } from "./lead.ts";
import { linesOf, type PageText, type Piece } from "./page-text.ts";
import { findOperator, isCell, splitTarget } from "./split-target.ts";

/**
 * A row that begins a page without a label may begin behind the rest of the row above, whose tallest cell the page break cut. The rest ends where
 * what follows can be a name and a target; where more than one place will do, both rows are doubted.
 */
export function withoutCarried(
  page: PageText,
  lead: Lead,
  width: number,
  above: DraftRow,
): { lead: Lead; doubts: readonly Doubt[] } {
  if (!lead.isPageStart || lead.labels.length > 0) return { lead, doubts: [] };
  const operator = findOperator(page, lead.start, lead.end);
  const lines = linesOf(page, lead.start, operator ?? lead.end);
  const readings = lines.filter(({ start }) =>
    operator === undefined
      ? splitTarget(page, start, lead.end, width).places.length > 0
      : isCell(page, start, operator, width),
  );
  const [first, ...others] = readings;
  const from = first?.start ?? lead.start;
  const carried = [...lead.carried, ...lines.filter(({ start }) => start < from)];
  const doubts = first && others.length === 0 ? [] : [restDoubt(lines)];
  above.doubts.push(...doubts);
  return { lead: { ...lead, carried, start: from }, doubts };
}

function restDoubt(lines: readonly Piece[]): Doubt {
  const text = lines.map((line) => line.text).join("");
  return {
    column: "",
    at: lines[0]?.at ?? 0,
    zh: `换页后的“${text}”可能接着换页前一行的某一格，请核对这两行。`,
    en: `"${text}" after the page break may continue a cell of the row before it; check both rows.`,
    candidates: [],
  };
}

/** What is printed after a row and before the next one's labels continues the row above across a page; of which cell is asked. */
export function placeCarried(
  pieces: readonly Piece[],
  above: DraftRow | undefined,
  questions: Question[],
  key: string,
): void {
  const [first] = pieces;
  if (!first) return;
  const text = pieces.map((piece) => piece.text).join("");
  const column = above?.cells.has("previous") ? "previous" : "target";
  const cell = above?.cells.get(column);
  if (!above || !cell) {
    questions.push(...askLeft(key, pieces));
    return;
  }
  above.cells.set(column, { ...cell, text: cell.text + text });
  above.doubts.push({
    column,
    at: first.at,
    zh: `换页后的“${text}”接在“${cell.text}”之后，请核对是否属于这一格。`,
    en: `"${text}" after the page break was joined to "${cell.text}"; check that it belongs to this cell.`,
    candidates: [cell.text + text, cell.text],
  });
}
