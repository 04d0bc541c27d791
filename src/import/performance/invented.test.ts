import { describe, expect, test } from "vitest";
import type { CellContent, RowContent } from "../../schema/content.ts";
import { inventEvaluation } from "../../testing/wrapped-evaluations.ts";
import { inventTable } from "../../testing/wrapped-goals.ts";
import { chanceOf } from "../../testing/wrapped-print.ts";
import type { SourceLine } from "../text/source.ts";
import { readPageTable } from "./page-table.ts";

const headings = {
  goal: [
    "一级",
    "指标",
    "二级",
    "指标",
    "三级指标",
    "指标",
    "值",
    "指标值设置依",
    "据",
    "上年",
    "完成",
    "值",
    "指标",
    "分值",
    "权重",
    "指标赋分规则 佐证资料",
  ],
  evaluation: [
    "一级",
    "指标",
    "二级指标 三级指标 年度指标值",
    "实际完成",
    "值",
    "分值 得分",
    "偏差原因分析",
    "及改进措施",
    "年度绩",
    "效指标",
    "完成情",
    "况",
  ],
  "evaluation-overall": ["一级指标 二级指标 三级指标 预期指标值 指标值设定依据实际完成指标值 分值权重 得分"],
} as const;

interface Invented {
  readonly form: keyof typeof headings;
  readonly rows: readonly object[];
  readonly lines: readonly SourceLine[];
}

function printedOf(content: CellContent | RowContent["cites"]): string | undefined {
  if (typeof content === "string") return content;
  return content && "printed" in content ? content.printed : undefined;
}

const columns = [
  "level1",
  "level2",
  "name",
  "target",
  "basis",
  "previous",
  "actual",
  "weight",
  "score",
  "rule",
  "evidence",
  "note",
];

/** Reads a table and tells the cells that came out wrong while nobody was asked, and how many rows came out right unasked. */
function read(table: Invented): { silent: string[]; right: number } {
  const above = headings[table.form].map((text, index): SourceLine => ({ number: index + 1, text }));
  const { content, questions } = readPageTable({ form: table.form, lines: [...above, ...table.lines] }, "g1");
  const asked = (id: string): boolean =>
    questions.some((question) => question.id === id || question.id.startsWith(`${id}/`));
  if (asked("performance#g1/weights") || asked("performance#g1/left")) return { silent: [], right: 0 };
  const found = content.rows.filter(({ row }) => row !== "total");
  const open = table.rows
    .map((row, index) => ({ row: new Map(Object.entries(row)), index }))
    .filter(({ index }) => !asked(`performance#g1/i${index + 1}`));
  const silent = open.flatMap(({ row, index }) =>
    columns.flatMap((column) => {
      const printed = printedOf(found[index]?.[column]);
      const wanted: unknown = row.get(column);
      return printed === wanted ? [] : [`i${index + 1} ${column}: ${printed ?? "blank"} instead of ${String(wanted)}`];
    }),
  );
  return { silent, right: open.length };
}

function readMany(invent: (seed: number) => Invented): { silent: string[]; share: number } {
  const tables = Array.from({ length: 200 }, (_, seed) => ({ seed, table: invent(seed) }));
  const results = tables.map(({ seed, table }) => ({ seed, table, ...read(table) }));
  const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  return {
    silent: results.flatMap(({ seed, silent }) => silent.map((fault) => `table ${seed} ${fault}`)),
    share: results.reduce((sum, { right }) => sum + right, 0) / rows,
  };
}

describe(
  "a table whose cells were wrapped and lost their borders is read as it was written, or asked about",
  { timeout: 60_000 },
  () => {
    test("200 invented goal tables, with page numbers and cells that a page break cuts", () => {
      const { silent, share } = readMany((seed) => ({ form: "goal", ...inventTable(chanceOf(seed)) }));
      expect(silent).toEqual([]);
      expect(share).toBeGreaterThan(0.7);
    });

    test("200 invented evaluations, of projects and of whole bodies, with notes between the rows", () => {
      const { silent, share } = readMany((seed) => inventEvaluation(chanceOf(seed)));
      expect(silent).toEqual([]);
      expect(share).toBeGreaterThan(0.6);
    });
  },
);
