import type { RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { askLeft } from "./ask.ts";
import type { Doubt, DraftRow } from "./draft-rows.ts";
import { hasOperator, numberPattern } from "./kinds.ts";
import { type Lead, readLead } from "./lead.ts";
import { type CellStarts, endOfFigure, partOverall } from "./overall-cells.ts";
import type { PageRows } from "./page-goal-rows.ts";
import { targetDoubt } from "./page-goal-rows.ts";
import { linesOf, type PageText, type Piece, toColumn, tokensOf, toPiece } from "./page-text.ts";
import type { ColumnText } from "./row-content.ts";
import { findOperator, nameWidth } from "./split-target.ts";
import type { Level } from "./vocabulary.ts";
import { isFullSum, pickWeights } from "./weights.ts";

/** A row: what stands before its weight, and the weight. */
interface Weighed {
  readonly lead: Lead;
  readonly weight: Piece;
}

/** Reads the rows of a 整体绩效目标表: each ends with its weight, a number on a line of its own; its basis names documents in free words. */
export function readOverallRows(
  page: PageText,
  start: number,
  end: number,
  key: string,
  levels: readonly Level[],
): PageRows {
  const { rows, position } = cutRows(page, start, end, levels);
  const width = nameWidth(
    page,
    rows.map(({ lead }) => lead),
  );
  const bases = new Set(rows.flatMap(({ lead }) => basisOf(page, lead)));
  const questions: Question[] = [];
  const drafts = rows.map(({ lead, weight }) => {
    if (lead.carried.length > 0) questions.push(...askLeft(key, lead.carried));
    return readRow(page, lead, weight, partOverall(page, lead.start, lead.end, width, bases));
  });
  if (position < end) questions.push(...askLeft(key, linesOf(page, position, end)));
  return { drafts, questions };
}

/**
 * Cuts the text behind every weight: a number that ends a printed line, alone or behind the last cell of its row. Where the weights then add up
 * only without those behind other cells, these are no weights.
 */
function cutRows(
  page: PageText,
  start: number,
  end: number,
  levels: readonly Level[],
): { rows: readonly Weighed[]; position: number } {
  const runs = numberRuns(page, start, end, false);
  const alone = numberRuns(page, start, end, true);
  const isAlone = !isFullSum(toRows(pickWeights(runs))) && isFullSum(toRows(pickWeights(alone)));
  const chosen = isAlone ? alone : runs;
  const weights = pickWeights(chosen);
  let position = start;
  const rows = chosen.map((run, index): Weighed => {
    const [first = { text: "", start: end, end, at: 0 }] = run;
    const lead = readLead(page, position, first.start, levels);
    position = run.at(-1)?.end ?? first.end;
    return { lead, weight: weights[index] ?? first };
  });
  return { rows, position };
}

function toRows(weights: readonly Piece[]): RowContent[] {
  return weights.map(({ text }) => ({ weight: text }));
}

/** Numbers that end a printed line; those that stand below each other with nothing between them are one run. */
function numberRuns(page: PageText, start: number, end: number, alone: boolean): Piece[][] {
  const runs: Piece[][] = [];
  for (const line of linesOf(page, start, end)) {
    const tokens = tokensOf(page, line.start, line.end);
    const number = tokens.at(-1);
    const before = tokens.at(-2);
    if (!number || !numberPattern.test(number.text) || (before && (alone || isSign(before.text)))) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.end === number.start) run.push(number);
    else runs.push([number]);
  }
  return runs;
}

function isSign(text: string): boolean {
  return [...text].every((character) => hasOperator(character));
}

/** The basis behind a target in figures, which other rows may repeat. */
function basisOf(page: PageText, { start, end }: Lead): string[] {
  const operator = findOperator(page, start, end);
  const basis = operator === undefined ? undefined : endOfFigure(page, operator, end);
  return basis === undefined || basis === end ? [] : [toPiece(page, basis, end).text];
}

function readRow(page: PageText, lead: Lead, weight: Piece, readings: readonly CellStarts[]): DraftRow {
  const cells = new Map<string, ColumnText>();
  const doubts: Doubt[] = [];
  const put = (column: string, from: number, to: number): void => {
    if (from < to) cells.set(column, toColumn(page, from, to));
  };
  const [place, ...others] = readings;
  put("name", lead.start, place?.target ?? lead.end);
  if (place) {
    put("target", place.target, place.basis);
    put("basis", place.basis, lead.end);
  }
  if (!place || others.length > 0)
    doubts.push(
      targetDoubt(
        page,
        { start: lead.start, end: place?.basis ?? lead.end },
        place?.target,
        others.map(({ target }) => target),
      ),
    );
  put("weight", weight.start, weight.end);
  return { labels: lead.labels, cells, doubts };
}
