import type { PerformanceContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import type { PerformanceRegion } from "../text/regions.ts";
import type { Layout } from "../text/source.ts";
import { performance } from "../../forms/performance.ts";
import { askLeft } from "./ask.ts";
import { readGrid } from "./grid.ts";
import { readGridHead } from "./grid-head.ts";
import { readGridRows } from "./grid-rows.ts";
import { toHeadContent } from "./head.ts";
import { askSum } from "./weights.ts";

/** Reads a performance table whose cells are parted by TABs or bars. */
export function readGridTable(
  region: PerformanceRegion,
  layout: Layout,
  key: string,
): { content: PerformanceContent; questions: readonly Question[] } {
  const grid = readGrid(region.lines, layout);
  const headings = grid.rows.findIndex(({ cells }) => cells.some(({ text }) => text === "三级指标"));
  const headEnd = headings < 0 ? grid.rows.length : headings;
  const at = grid.rows[0]?.at ?? region.lines[0]?.number ?? 0;
  const { head, left } = readGridHead(grid.rows.slice(0, headEnd), region.form);
  const { content, questions } = toHeadContent(head, region.form, key, at);
  const header = grid.rows[headings];
  const body = header
    ? readGridRows(header, grid.rows.slice(headings + 1), grid.breaks, region.form, key)
    : { rows: [], questions: [], byContent: false };
  const strays = [...grid.loose, ...left].filter(({ text }) => !isCaption(text, region.form));
  return {
    content: { form: region.form, key, projects: [], ...content, at: String(at), rows: body.rows },
    questions: [
      ...askLeft(key, strays),
      ...questions,
      ...body.questions,
      ...(body.byContent ? askSum(body.rows, key, at) : []),
    ],
  };
}

/** Whether a line is the table's title or its year. */
export function isCaption(text: string, form: string): boolean {
  const declared = performance.find(({ id }) => id === form);
  return [declared?.title, ...(declared?.titles ?? [])].includes(text) || /^[（(]\d{4}年度?[)）]$/.test(text);
}
