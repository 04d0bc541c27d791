import { describe, expect, it } from "vitest";
import type { PerformanceEntry } from "../../compile/entry.ts";
import { evaluation, goal } from "../../forms/performance.ts";
import { buildRow } from "../../testing/small-row.ts";
import { smallSite } from "../../testing/small-site.ts";
import { weightBars } from "./bar.ts";
import { buildIndicators } from "./indicators.ts";

const [table] = smallSite.disclosures[0]!.performance;
const indicator = (key: string, level1: string, level2: string, cells: Record<string, string>) =>
  buildRow("performance", "g1", key, { name: key, kind: "score", cells, words: { level1, level2, target: "≥1个" } });
const context = { from: "a/2031-budget/performance", disclosure: { id: "a/2031-budget" } };
const withRows = (rows: PerformanceEntry["rows"]): PerformanceEntry => ({ ...table!, rows });

describe("the list of indicators", () => {
  it("lets a level reach down over its rows, and a second level not over the end of the first", () => {
    const view = buildIndicators(
      withRows([
        indicator("i1", "产出指标", "数量指标", { weight: "30" }),
        indicator("i2", "产出指标", "数量指标", { weight: "20" }),
        indicator("i3", "效益指标", "数量指标", { weight: "10" }),
      ]),
      goal.columns,
      context,
    )!;
    const levels = view.lines.map(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === "level" ? [cell.rowspan] : [])),
    );
    expect(levels).toEqual([[2, 2], [], [1, 1]]);
  });

  it("leaves out columns that no row fills in, and keeps the printed total", () => {
    const view = buildIndicators(table!, goal.columns, context)!;
    expect(view.head.rows[0]?.map((cell) => cell.text)).not.toContain("佐证资料");
    expect(view.lines.at(-1)).toMatchObject({ total: true });
  });
});

describe("the bar of a weight", () => {
  const rows = [
    indicator("i1", "产出指标", "数量指标", { weight: "30", score: "29.5" }),
    indicator("i2", "产出指标", "数量指标", { weight: "13.33", score: "0" }),
    indicator("i3", "产出指标", "数量指标", { weight: "—" }),
    buildRow("performance", "g1", "total", { name: "总分", total: true, kind: "score", cells: { weight: "90" } }),
  ];

  it("is measured by the largest weight of the table, not by its total", () => {
    const bar = weightBars(rows);
    expect(rows.map(bar)).toEqual([
      { weight: "100.00%", score: "98.33%" },
      { weight: "44.43%", score: "0.00%" },
      undefined,
      undefined,
    ]);
  });

  it("says how to read it: scores where the table has scores", () => {
    expect(buildIndicators(withRows(rows), evaluation.columns, context)?.key).toContain("得分");
    expect(buildIndicators(table!, goal.columns, context)?.key).not.toContain("得分");
  });
});
