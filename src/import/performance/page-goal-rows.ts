import type { Question } from "../context.ts";
import { placeCarried, withoutCarried } from "./carried.ts";
import type { Doubt, DraftRow } from "./draft-rows.ts";
import { numberPattern } from "./kinds.ts";
import { type Lead, readLead } from "./lead.ts";
import { findWord, type PageText, type Piece, toColumn, tokensOf, toPiece } from "./page-text.ts";
import type { ColumnText } from "./row-content.ts";
import { isCell, nameWidth, splitTarget } from "./split-target.ts";
import { evidenceKinds, goalBases, type Level, scoringRules } from "./vocabulary.ts";

/** Rows read from a text without columns, and what found no place. */
export interface PageRows {
  readonly drafts: readonly DraftRow[];
  readonly questions: readonly Question[];
}

/** The fixed words of a row: its basis, its rule, and where its evidence ends. */
interface Anchors {
  readonly lead: Lead;
  readonly basis: Piece;
  readonly rule: Piece;
  readonly end: number;
}

/** Reads the rows of a 项目支出绩效目标表: each is held by its basis, its rule and its evidence, words of closed lists in fixed order. */
export function readGoalRows(
  page: PageText,
  start: number,
  end: number,
  key: string,
  levels: readonly Level[],
): PageRows {
  const rows: Anchors[] = [];
  let position = start;
  for (let next = findRow(page, position, end, levels); next; next = findRow(page, position, end, levels)) {
    rows.push(next);
    position = next.end;
  }
  const width = nameWidth(
    page,
    rows.map(({ lead }) => lead),
  );
  const drafts: DraftRow[] = [];
  const questions: Question[] = [];
  for (const row of rows) {
    const above = drafts.at(-1);
    const { lead, doubts } = above ? withoutCarried(page, row.lead, width, above) : { lead: row.lead, doubts: [] };
    placeCarried(lead.carried, above, questions, key);
    const draft = readRow(page, { ...row, lead }, width);
    drafts.push({ ...draft, doubts: [...draft.doubts, ...doubts] });
  }
  const tail = readLead(page, position, end, levels);
  placeCarried([...tail.carried, ...tokensOf(page, tail.start, end)], drafts.at(-1), questions, key);
  return { drafts, questions };
}

function findRow(page: PageText, from: number, end: number, levels: readonly Level[]): Anchors | undefined {
  const basis = findWord(page, goalBases, from, end);
  const rule = basis && findWord(page, scoringRules, basis.end, end);
  if (!basis || !rule) return undefined;
  return { lead: readLead(page, from, basis.start, levels), basis, rule, end: evidenceEnd(page, rule.end, end) };
}

/** End of the list of evidence: known words parted by commas. */
function evidenceEnd(page: PageText, from: number, end: number): number {
  let position = from;
  for (;;) {
    const word = evidenceKinds.find((kind) => page.text.startsWith(kind, position));
    if (word === undefined) return position;
    position += word.length;
    if (position >= end || !/[,，、]/.test(page.text[position] ?? "")) return position;
    position += 1;
  }
}

function readRow(page: PageText, { lead, basis, rule, end }: Anchors, width: number): DraftRow {
  const cells = new Map<string, ColumnText>();
  const doubts: Doubt[] = [];
  const between = tokensOf(page, basis.end, rule.start);
  const weight = between.at(-1);
  const previousEnd = weight && numberPattern.test(weight.text) ? weight.start : rule.start;
  const echo = toPiece(page, basis.end, previousEnd).text;
  const [place, ...others] = splitTarget(page, lead.start, lead.end, width, echo).places;
  const put = (column: string, from: number, to: number): void => {
    if (from < to) cells.set(column, toColumn(page, from, to));
  };
  put("name", lead.start, place ?? lead.end);
  if (place !== undefined) put("target", place, lead.end);
  if (place === undefined || others.length > 0) doubts.push(targetDoubt(page, lead, place, others));
  else if (!isCell(page, lead.start, place, width)) doubts.push(mixedDoubt("name", toPiece(page, lead.start, place)));
  put("basis", basis.start, basis.end);
  put("previous", basis.end, previousEnd);
  put("weight", previousEnd, rule.start);
  put("rule", rule.start, rule.end);
  put("evidence", rule.end, end);
  if (findWord(page, goalBases, basis.end, rule.start))
    doubts.push(mixedDoubt("", toPiece(page, basis.end, rule.start)));
  if (end === rule.end || /[,，、]$/.test(page.text.slice(rule.end, end)))
    doubts.push(mixedDoubt("evidence", toPiece(page, rule.start, end)));
  return { labels: lead.labels, cells, doubts };
}

/** The doubt whether a text is one cell, or all of it. */
function mixedDoubt(column: string, { text, at }: Piece): Doubt {
  return {
    column,
    at,
    zh: `“${text}”不像一个完整的单元格，请核对这一行。`,
    en: `"${text}" does not look like one whole cell; check this row.`,
    candidates: [text],
  };
}

/** The doubt where a name ends and its target begins. */
export function targetDoubt(
  page: PageText,
  { start, end }: { start: number; end: number },
  place: number | undefined,
  others: readonly number[],
): Doubt {
  const whole = toPiece(page, start, end);
  const readings = [...(place === undefined ? [] : [place]), ...others];
  return {
    column: "target",
    at: whole.at,
    zh: `“${whole.text}”中指标名称与指标值的分界不能确定。`,
    en: `where the name ends and the target begins in "${whole.text}" cannot be told.`,
    candidates: readings.map((from) => toPiece(page, from, end).text),
  };
}
