import type { PerformanceContent, RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import type { PerformanceRegion } from "../text/regions.ts";
import type { SourceLine } from "../text/source.ts";
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
import { ask } from "./ask.ts";
import { askSum, isFullSum } from "./weights.ts";

const firstHeadings = "一级指标二级指标三级指标";

/** Reads a performance table from extracted page text, where cells have lost their borders. */
export function readPageTable(
  region: PerformanceRegion,
  key: string,
): { content: PerformanceContent; questions: readonly Question[] } {
  const lines = region.lines.filter((line) => line.text.trim() !== "" && !isCaption(tidy(line.text), region.form));
  const read = readLines(region, lines, key);
  const numbers = lines.filter((line, index) => isPageNumber(line, lines[index + 1]));
  if (numbers.length === 0) return read;
  const without = readLines(
    region,
    lines.filter((line) => !numbers.includes(line)),
    key,
  );
  if (!isFullSum(without.content.rows)) return read;
  const cell = isFullSum(read.content.rows) ? numbers.find((line) => isWholeCell(line, read.content.rows)) : undefined;
  return cell ? { ...read, questions: [...read.questions, askPageNumber(key, cell)] } : without;
}

/** Whether a number at the foot of a page was read as a cell of its own. */
function isWholeCell({ number, text }: SourceLine, rows: readonly RowContent[]): boolean {
  return rows.some((row) =>
    Object.values(row).some(
      (cell) =>
        cell !== undefined &&
        typeof cell !== "string" &&
        "printed" in cell &&
        cell.printed === text.trim() &&
        cell.at === String(number),
    ),
  );
}

function askPageNumber(key: string, { number, text }: SourceLine): Question {
  const printed = text.trim();
  return ask(
    `performance#${key}/foot/${String(number)}`,
    number,
    `页末单独一行的“${printed}”按单元格读入；如果是页码，请改正它所在的一格。`,
    `"${printed}", alone at the foot of a page, was read as a cell; if it is the number of the page, correct that cell.`,
    [printed],
  );
}

function isPageNumber(line: SourceLine, next: SourceLine | undefined): boolean {
  return /^\d{1,3}\s*$/.test(line.text) && (next === undefined || /^\s/.test(next.text));
}

function readLines(
  region: PerformanceRegion,
  lines: readonly SourceLine[],
  key: string,
): { content: PerformanceContent; questions: readonly Question[] } {
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
