import { describe, expect, test } from "vitest";
import { splitLines } from "../text/source.ts";
import { readPageTable } from "./page-table.ts";

function read(form: string, lines: readonly string[]) {
  const { content, questions } = readPageTable({ form, lines: splitLines(lines.join("\n\n")) }, "g1");
  return { ...content, questions, ids: questions.map(({ id }) => id) };
}

const funds = ["年度资金总额 60.00 66.09 66.09 10 100.00% 10.00 分", "其中：当年财政拨款 60 66.09 66.09 — — —"];
const head = [
  ...[
    " 项目支出绩效自评表",
    "(2030 年度)",
    "项目名称 雇员经费",
    "主管部门 北山区政务局 实施单位 北山区中心",
    "项目资金",
    "（万元）",
    "年初预",
    "算数",
  ],
  ...["全年预算数 全年执行数 分值 执行率 得分", ...funds],
];
const texts = [
  ...[
    "年度总",
    "体目标",
    "预期目标 实际完成情况",
    "为确保工作的正常开展，我单位计划预算资金 66.09 万",
    "元，用于发放工资，保障开展。",
  ],
  ...["我单位共计发放", "66.09 万元，保障", "开展。"],
];
const headings = [
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
];

describe("an evaluation of page text", () => {
  test("parts 预期目标 from 实际完成情况, which are printed one after the other", () => {
    const table = read("evaluation", [...head, ...texts, ...headings]);
    expect(table.goal).toEqual({
      printed: "为确保工作的正常开展，我单位计划预算资金66.09万元，用于发放工资，保障开展。",
      at: "29",
    });
    expect(table.outcome).toEqual({ printed: "我单位共计发放66.09万元，保障开展。", at: "33" });
    expect(table.cites).toEqual([
      { printed: "66.09", unit: "万元", at: "29" },
      { printed: "66.09", unit: "万元", at: "35" },
    ]);
  });

  test("asks where the two columns could part in several places", () => {
    const table = read("evaluation", [
      ...head,
      "预期目标 实际完成情况",
      "甲项工作已办。",
      "乙项工作已办。",
      "丙项工作已办。",
      ...headings,
    ]);
    expect(table.ids).toContain("performance#g1/outcome");
  });

  test("tells by the widths of the columns which of several sentences ends the first", () => {
    const table = read("evaluation", [
      ...[...head, "预期目标 实际完成情况"],
      ...["持续开展核查工作，办好每一件实事。", "深化改革，全年办理。"],
      ...["年初设定的目标已按时完成，基本支出按时足额发放，项目按手续支付完毕。", "全部工作已结束。"],
      ...headings,
    ]);
    expect(table.goal).toMatchObject({ printed: "持续开展核查工作，办好每一件实事。深化改革，全年办理。" });
    expect(table.ids).not.toContain("performance#g1/outcome");
  });

  test("asks about a row with one sign of comparison too many", () => {
    const table = read("evaluation", [
      ...head,
      ...texts,
      ...headings,
      "产出",
      "指标",
      "数量指标 发放人数 >=5 人 =5 人 =6 人 90 90",
    ]);
    expect(table.ids).toEqual(["performance#g1/i1/target"]);
  });

  test("spreads fund lines over their columns, and asks where one number stands for three", () => {
    const table = read("evaluation", [...head, "其他资金 0 — — —", ...texts, ...headings]);
    expect(table.funds).toEqual({
      total: {
        at: "19",
        initial: "60.00",
        budget: "66.09",
        executed: "66.09",
        weight: "10",
        rate: "100.00%",
        score: "10.00",
      },
      fiscal: { at: "21", initial: "60", budget: "66.09", executed: "66.09", weight: "—", rate: "—", score: "—" },
      other: { at: "23", initial: "0", weight: "—", rate: "—", score: "—" },
    });
    expect(table.ids).toContain("performance#g1/funds.other");
  });

  test("reads targets and actual values with a sign, without one and in words, notes behind and below, and a total on two lines", () => {
    const table = read("evaluation", [
      ...[...head, ...texts, ...headings],
      ...[
        "产出",
        "指标",
        "数量指标",
        "发放人数 >=5 人 =5 人 10 10",
        "时效指标",
        "项目完成时间",
        "2030 年 12",
        "月 31 日",
        "=2030 年",
        "12月31日",
        "5 5",
      ],
      ...[
        "成本",
        "指标",
        "经济成本指标 人均标准 <=1万元/月",
        "=1.1 万元",
        "/月",
        "20 18.18 基数调整",
        "工作经费",
        "<=14.07",
        "万元",
        "=0 万元 25 0",
      ],
      ...[
        "因政策原因，未用",
        "经费，故有偏差",
        "效益指",
        "标",
        "社会效益指",
        "标",
        "保障雇用人员的待",
        "遇，稳定队伍",
        "有效 有效 30 30",
        "总分 100",
        "72.92",
        "分",
      ],
    ]);
    const printed = (cell: unknown): unknown =>
      typeof cell === "object" && cell !== null && "printed" in cell ? cell.printed : cell;
    const columns = ["level1", "name", "target", "actual", "weight", "score", "note"];
    expect(table.rows.map((row) => columns.map((column) => printed(row[column])))).toEqual([
      ["产出指标", "发放人数", ">=5人", "=5人", "10", "10", undefined],
      ["产出指标", "项目完成时间", "2030年12月31日", "=2030年12月31日", "5", "5", undefined],
      ["成本指标", "人均标准", "<=1万元/月", "=1.1万元/月", "20", "18.18", "基数调整"],
      ["成本指标", "工作经费", "<=14.07万元", "=0万元", "25", "0", "因政策原因，未用经费，故有偏差"],
      ["效益指标", "保障雇用人员的待遇，稳定队伍", "有效", "有效", "30", "30", undefined],
      [undefined, "总分", undefined, undefined, "100", "72.92", undefined],
    ]);
    expect(table.ids).toEqual([]);
  });

  test("asks whose a note is that follows a row with its full score", () => {
    const rows = [
      "产出",
      "指标",
      "数量指标",
      "发放次数 >=5 次 =5 次 40 40",
      "因政策原因，故",
      "有偏差",
      "质量指标 合格率 =100% =90% 50 45",
    ];
    const table = read("evaluation", [...head, ...texts, ...headings, ...rows]);
    expect(table.rows[0]).toMatchObject({ name: "发放次数", note: { printed: "因政策原因，故有偏差" } });
    expect(table.ids).toEqual(["performance#g1/i1/note"]);
  });
});

test("a 整体 evaluation has a basis between target and actual value, and a label of either level is asked about", () => {
  const table = read("evaluation-overall", [
    ...[
      "部门（单位）整体支出绩效目标自评表",
      "（2030 年度）",
      "部门（单位）",
      "名称",
      "北山区政务局",
      "部门资金（万",
      "元）",
    ],
    ...[
      "资金来源 年初预算数 全年预算数 全年执行数 分值权重 执行率 得分",
      "年度总资金 212.65 187.84 183.99 10 97.95% 9.8",
      "其中:中央安排",
      "（万元）",
      "0 0 0 - - -",
    ],
    ...[
      "县（市、区）安排",
      "（万元）",
      "212.65 187.84 183.99",
      "年度总体目",
      "标",
      "预期目标 实际完成情况",
      "已落实工作。",
      "已完成工作。",
    ],
    ...["一级指标 二级指标 三级指标 预期指标值 指标值设定依据实际完成指标值 分值权重 得分"],
    ...[
      "履职效能",
      "数量指标",
      "办件数",
      "量",
      ">=40 万件 工作计划 72.3 万件 45 45",
      "社会效益",
      "事项审批时",
      "间缩短",
      ">=73% 政策制度 74.51% 45 40.5",
      "总分 100 95.30 分",
    ],
  ]);
  expect(table.department).toBe("北山区政务局");
  expect(table.funds).toMatchObject({
    total: { initial: "212.65", rate: "97.95%", score: "9.8" },
    central: { initial: "0", weight: "-" },
    county: { executed: "183.99" },
  });
  expect(table.goal).toMatchObject({ printed: "已落实工作。" });
  expect(table.rows[0]).toMatchObject({
    level1: "履职效能",
    level2: "数量指标",
    name: "办件数量",
    target: { printed: ">=40万件" },
    basis: { printed: "工作计划" },
    actual: { printed: "72.3万件" },
  });
  expect(table.rows[1]).toMatchObject({ level1: "履职效能", level2: "社会效益", name: "事项审批时间缩短" });
  expect(table.ids).toEqual(["performance#g1/i2/level2"]);
});
