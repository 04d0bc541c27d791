import type { PerformanceContent, RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import type { PerformanceRegion } from "../text/regions.ts";
import { tidy } from "../text/tidy.ts";
import { isCaption } from "./grid-table.ts";
import { writeDrafts } from "./draft-rows.ts";
import { toHeadContent } from "./head.ts";
import { readHeadings } from "./header.ts";
import { readEvaluationRows } from "./page-evaluation-rows.ts";
import { readGoalRows } from "./page-goal-rows.ts";
import { readPageHead } from "./page-head.ts";
import { readOverallRows } from "./page-overall-rows.ts";
import { type PageText, toPageText } from "./page-text.ts";
import { levelsByForm, sideLabel } from "./vocabulary.ts";
import { askSum } from "./weights.ts";

const firstHeadings = "一级指标二级指标三级指标";

/** Reads a performance table from extracted page text, where cells have lost their borders. */
export function readPageTable(
  region: PerformanceRegion,
  key: string,
): { content: PerformanceContent; questions: readonly Question[] } {
  const lines = region.lines.filter((line) => line.text.trim() !== "" && !isCaption(tidy(line.text), region.form));
  const page = toPageText(lines);
  const at = lines[0]?.number ?? region.lines[0]?.number ?? 0;
  const headEnd = page.text.indexOf(firstHeadings);
  const { head, questions: open } = readPageHead(page, headEnd < 0 ? page.text.length : headEnd, region.form, key);
  const { content, questions } = toHeadContent(head, region.form, key, at);
  const body = headEnd < 0 ? { rows: [], questions: [] } : readBody(page, headEnd, region.form, key);
  return {
    content: { form: region.form, key, projects: [], ...content, at: String(at), rows: body.rows },
    questions: [...open, ...questions, ...body.questions, ...askSum(body.rows, key, at)],
  };
}

function readBody(
  page: PageText,
  headings: number,
  form: string,
  key: string,
): { rows: readonly RowContent[]; questions: readonly Question[] } {
  const { columns, end: headingsEnd } = readHeadings(page.text, headings);
  const start = page.text.startsWith(sideLabel, headingsEnd) ? headingsEnd + sideLabel.length : headingsEnd;
  const end = page.text.length;
  const levels = levelsByForm[form] ?? [];
  const { drafts, totals, questions } = columns.includes("score")
    ? readEvaluationRows(page, start, end, key, levels, columns)
    : { ...(columns.includes("rule") ? readGoalRows : readOverallRows)(page, start, end, key, levels), totals: [] };
  const written = writeDrafts(drafts, key, levels);
  return { rows: [...written.rows, ...totals], questions: [...questions, ...written.questions] };
}
