import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { Doubt } from "./draft-rows.ts";
import type { Lead } from "./lead.ts";
import { linesOf, type PageText, type Piece } from "./page-text.ts";
import type { ColumnText } from "./row-content.ts";
import { cutValues } from "./split-evaluation.ts";
import { findOperator, isCell } from "./split-target.ts";

/** A row whose note is still to be told from the next row's name. */
export interface Noted {
  readonly lead: Lead;
  readonly weight: Piece;
  readonly score: Piece;
  readonly behind: readonly Piece[];
}

/** A row's lead without the note of the row above, and its own note. */
export interface NotedRow {
  readonly lead: Lead;
  readonly note?: { readonly text: ColumnText; readonly doubt?: Doubt };
}

/** Gives every row its note: what stands behind its score, and what is printed after it before the next row begins. */
export function placeNotes(
  page: PageText,
  rows: readonly Noted[],
  tail: readonly Piece[],
  width: number,
  hasNotes: boolean,
  key: string,
): { rows: readonly NotedRow[]; questions: readonly Question[] } {
  const leads = rows.map(({ lead }, index) =>
    index > 0 && hasNotes ? withoutNote(page, lead, width) : { lead, sure: true },
  );
  const questions: Question[] = [];
  if (rows[0]) questions.push(...askLeft(key, rows[0].lead.carried));
  const placed = rows.map((row, index): NotedRow => {
    const lead = leads[index]?.lead ?? row.lead;
    const next = leads[index + 1];
    const below = next ? next.lead.carried : index === rows.length - 1 ? tail : [];
    const pieces = [...row.behind, ...below];
    if (pieces.length === 0) return { lead };
    if (!hasNotes) {
      questions.push(...askLeft(key, pieces));
      return { lead };
    }
    const text = { text: pieces.map((piece) => piece.text).join(""), at: pieces[0]?.at ?? 0 };
    const isSure = row.behind.length > 0 || (row.weight.text !== row.score.text && next?.sure !== false);
    return { lead, note: { text, ...(isSure ? {} : { doubt: noteDoubt(text, rows[index + 1], page) }) } };
  });
  return { rows: placed, questions };
}

/**
 * A lead that begins with the note of the row above but has no label to tell: the note ends where the rest can be a name. Not `sure` when a name
 * of several lines could as well be a note and a shorter name.
 */
function withoutNote(page: PageText, lead: Lead, width: number): { lead: Lead; sure: boolean } {
  if (lead.labels.length > 0) return { lead, sure: true };
  const [whole, ...others] = cutValues(page, lead.start, lead.end, width);
  const proven = whole && others.length === 0 && isCell(page, lead.start, whole.target, width);
  const nameEnd = proven ? whole.target : (findOperator(page, lead.start, lead.end) ?? lead.end);
  const lines = linesOf(page, lead.start, nameEnd);
  const first = Math.max(
    0,
    lines.findIndex((line) => isCell(page, line.start, nameEnd, width)),
  );
  const start = lines[first]?.start ?? lead.start;
  const carried = [...lead.carried, ...lines.slice(0, first)];
  return { lead: { ...lead, carried, start }, sure: first === 0 && lines.length === 1 };
}

function noteDoubt(text: ColumnText, next: Noted | undefined, page: PageText): Doubt {
  const below = next ? page.text.slice(next.lead.start, next.lead.end).slice(0, 12) : "";
  return {
    column: "note",
    at: text.at,
    zh: `偏差原因“${text.text}”印在本行之后，而本行没有偏差；请核对是否属于下一行${below === "" ? "" : `“${below}…”`}。`,
    en: `the note "${text.text}" is printed after this row, which has no deviation; check whether it belongs to the next one.`,
    candidates: [text.text],
  };
}
