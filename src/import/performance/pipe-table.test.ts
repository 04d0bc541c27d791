import { describe, expect, test } from "vitest";
import { splitLines } from "../text/source.ts";
import { readGridTable } from "./grid-table.ts";

function read(lines: readonly string[]) {
  const { content, questions } = readGridTable(
    { form: "evaluation", lines: splitLines(lines.join("\n")) },
    "pipes",
    "g1",
  );
  return { ...content, questions, row: (name: string) => content.rows.find((row) => row.name === name) };
}

const head = [
  "项目支出绩效自评表",
  "（ 2030 年度）",
  "| 项目名称 | | 印刷费 | | | | | | |",
  "|---|--|---|---|--|---|---|---|---|",
  "| 主管部门 | | 北山市政务服务局 | | 实施单位 | 北山市交易中心 | | | |",
  "| 项目资金 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | |",
  "| (万元) | 年度资金总额 | 51.00 | 1,051.00 | 36.57 | 10 | 71.71% | 7.1 | |",
  "| | | 其中:当年财政拨款 | 51.00 | 1,051.00 | 36.57 | — | — | — |",
  "| | 上年结转资金 | | 0.00 | 0.00 | — | — | — | |",
  "| 年度总体目标 | 预期目标 | | | 实际完成情况 | | | | |",
  "| | 印刷材料。 | | | <p>已印刷 3 万元的材料。</p> | | | | |",
  "| | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |",
];

const first = "| 年度绩效指标完成情况 | 产出指标 | 数量指标 | 印刷册数 | =182册 | 182 册 | 40 | 40.0 | |";
const pageBreak = ["", "| | | | | | | | |", "|--|---|---|---|---|---|---|---|"];

describe("an evaluation of barred rows", () => {
  test("gives its head: fund lines by their columns, blanks kept, goal and outcome from the columns below their headings", () => {
    const table = read(head);
    expect(table).toMatchObject({
      department: "北山市政务服务局",
      implementer: "北山市交易中心",
      "project-name": "印刷费",
      at: "3",
      unit: "万元",
    });
    expect(table.funds).toEqual({
      total: {
        at: "7",
        initial: "51.00",
        budget: "1,051.00",
        executed: "36.57",
        weight: "10",
        rate: "71.71%",
        score: "7.1",
      },
      fiscal: { at: "8", initial: "51.00", budget: "1,051.00", executed: "36.57", weight: "—", rate: "—", score: "—" },
      carry: { at: "9", budget: "0.00", executed: "0.00", weight: "—", rate: "—", score: "—" },
    });
    expect(table.goal).toEqual({ printed: "印刷材料。", at: "11" });
    expect(table.outcome).toEqual({ printed: "已印刷3万元的材料。", at: "11" });
    expect(table.cites).toEqual([{ printed: "3", unit: "万元", at: "11" }]);
    expect(table.questions).toEqual([]);
  });

  test("reads rows on both sides of a page break that moves the columns, and makes no row of an empty category", () => {
    const table = read([
      ...head,
      first,
      ...pageBreak,
      "| | 质量指标 | | 印刷达标率 | ≥98% | 0 | 10 | 0.0 | 未开展,故未印刷。 |",
      "| | 成本指标 | 印刷费用 | ≤5万元 | 0万元 | 10 | 5.5 | |",
      "| 效益指标 | 经济效益指标 | | | | | | |",
      "| | 社会效益指标 | 提高效率 | 持续提高 | 达成年度指标 | 20 | 15.0 | |",
      "| | | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 90% | 10 | 10.0 |",
      "| 总分 | | | | | 100 | 77.6 | | |",
    ]);
    expect(
      table.rows.map(({ level1, level2, name, target, actual, weight, score, note }) => [
        level1,
        level2,
        name,
        target,
        actual,
        weight,
        score,
        note,
      ]),
    ).toEqual([
      ["产出指标", "数量指标", "印刷册数", "=182册", "182册", "40", "40.0", undefined],
      ["产出指标", "质量指标", "印刷达标率", "≥98%", "0", "10", "0.0", "未开展,故未印刷。"],
      ["产出指标", "成本指标", "印刷费用", "≤5万元", "0万元", "10", "5.5", undefined],
      ["效益指标", "社会效益指标", "提高效率", "持续提高", "达成年度指标", "20", "15.0", undefined],
      ["满意度指标", "服务对象满意度指标", "读者满意度", "≥90%", "90%", "10", "10.0", undefined],
      [undefined, undefined, "总分", undefined, undefined, "100", "77.6", undefined],
    ]);
    expect(table.rows.at(-1)?.row).toBe("total");
    expect(table.questions).toEqual([]);
  });

  test("leaves a first level that the page break took away open and asks for it", () => {
    const table = read([
      ...head,
      first,
      ...pageBreak,
      "| | 社会效益指标 | 提高效率 | 持续提高 | 未达成 | 50 | 7.0 | |",
    ]);
    expect(table.row("提高效率")).not.toHaveProperty("level1");
    expect(table.questions).toMatchObject([{ id: "performance#g1/i2/level1", at: "17", candidates: ["效益指标"] }]);
  });

  test("has no total where none is printed", () => {
    expect(read([...head, first]).rows.map(({ row }) => row)).toEqual(["i1"]);
  });

  test("tells a blank in a moved row by the distance all its cells have moved", () => {
    const moved = "| | 质量指标 | 达标率 | ≥98% | | 50 | 0.0 | 未开展 |";
    const table = read([...head, first, ...pageBreak, moved]);
    expect(table.row("达标率")).toMatchObject({ target: "≥98%", weight: "50", score: "0.0", note: "未开展" });
    expect(table.row("达标率")).not.toHaveProperty("actual");
    expect(table.questions).toEqual([]);
  });

  test("asks when a moved row can be read in two ways", () => {
    const table = read([...head, first, ...pageBreak, "| | 质量指标 | 达标率 | ≥98% | 50 | 0.0 | 未开展 |"]);
    expect(table.questions.map(({ id }) => id)).toContain("performance#g1/i2");
  });

  test("asks where a fund line's values stand in columns they cannot be of", () => {
    const table = read([
      ...head.slice(0, 6),
      "| (万元) | 年度资金总额 | 51.00 | 51.00 | 71.71% | 10 | 36.57 | 7.1 | |",
      ...head.slice(9),
    ]);
    expect(table.questions.map(({ id }) => id)).toEqual(["performance#g1/funds.total"]);
  });
});
