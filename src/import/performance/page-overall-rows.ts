import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { Doubt, DraftRow } from "./draft-rows.ts";
import { numberPattern } from "./kinds.ts";
import { readLead } from "./lead.ts";
import { linesOf, type PageText, type Piece, toColumn, tokensOf, toPiece } from "./page-text.ts";
import type { PageRows } from "./page-goal-rows.ts";
import { targetDoubt } from "./page-goal-rows.ts";
import type { ColumnText } from "./row-content.ts";
import { findOperator } from "./split-target.ts";
import { type Level, operatorSigns } from "./vocabulary.ts";

/** Reads the rows of a 整体绩效目标表: each ends with its weight, a number on a line of its own; its basis names documents in free words. */
export function readOverallRows(
  page: PageText,
  start: number,
  end: number,
  key: string,
  levels: readonly Level[],
): PageRows {
  const lines = linesOf(page, start, end);
  const drafts: DraftRow[] = [];
  const questions: Question[] = [];
  let position = start;
  for (const line of lines) {
    if (!numberPattern.test(line.text)) continue;
    drafts.push(readRow(page, position, line, levels, questions, key));
    position = line.end;
  }
  if (position < end) questions.push(...askLeft(key, linesOf(page, position, end)));
  return { drafts, questions };
}

function readRow(
  page: PageText,
  start: number,
  weight: Piece,
  levels: readonly Level[],
  questions: Question[],
  key: string,
): DraftRow {
  const lead = readLead(page, start, weight.start, levels);
  if (lead.carried.length > 0) questions.push(...askLeft(key, lead.carried));
  const cells = new Map<string, ColumnText>();
  const doubts: Doubt[] = [];
  const operator = findOperator(page, lead.start, lead.end);
  const targetEnd = operator === undefined ? undefined : endOfTarget(page, operator, lead.end);
  const put = (column: string, from: number, to: number): void => {
    if (from < to) cells.set(column, toColumn(page, from, to));
  };
  put("name", lead.start, operator ?? lead.end);
  if (operator !== undefined && targetEnd !== undefined) {
    put("target", operator, targetEnd);
    put("basis", targetEnd, lead.end);
  } else doubts.push(targetDoubt(page, lead, operator, []));
  put("weight", weight.start, weight.end);
  return { labels: lead.labels, cells, doubts };
}

/** End of a target in figures: its sign, its number and a unit on the same line; a basis begins on another line or with 《. */
function endOfTarget(page: PageText, operator: number, end: number): number | undefined {
  const bare = new RegExp(`^[${operatorSigns}]+$`);
  const lines = linesOf(page, operator, end);
  const held = lines.findIndex((line) => !bare.test(line.text));
  const line = lines[held];
  if (!line) return undefined;
  const document = tokensOf(page, line.start, line.end).find(({ text }) => /^[《〈]/.test(text));
  const stop = document?.start ?? line.end;
  return /\d/.test(toPiece(page, operator, stop).text) ? stop : undefined;
}
