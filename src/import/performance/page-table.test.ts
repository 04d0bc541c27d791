import { describe, expect, test } from "vitest";
import { splitLines } from "../text/source.ts";
import { readPageTable } from "./page-table.ts";

/** Every printed line is followed by an empty one, as the extraction leaves them. */
function read(form: string, lines: readonly string[]) {
  const { content, questions } = readPageTable({ form, lines: splitLines(lines.join("\n\n")) }, "g1");
  return { ...content, questions, row: (name: string) => content.rows.find((row) => row.name === name) };
}

const goalHead = [
  ...[
    " 项目支出绩效目标表",
    "（2031 年）",
    "预算单位 北山市政务服务中心",
    "项目名称",
    "2031年窗口设备和 2030 年度窗口运",
    "行项目",
  ],
  ...[
    "项目负责人 某负责人",
    "项目资金(万",
    "元)",
    "年度预算总额 1,020.15",
    "其中：财政拨",
    "款",
    "1,000.15 其他资金 20.00",
  ],
  ...[
    "项目总体目标",
    "购置设备 20",
    "台，保障窗口运行。",
    "一级",
    "指标",
    "二级",
    "指标",
    "三级指标",
    "指标",
    "值",
    "指标值设置依",
    "据",
  ],
  ...["上年", "完成", "值", "指标", "分值", "权重", "指标赋分规则 佐证资料"],
];

describe("a goal table of page text", () => {
  test("gives its head though labels and values are wrapped", () => {
    const table = read("goal", goalHead);
    expect(table).toMatchObject({
      at: "5",
      department: "北山市政务服务中心",
      "project-name": "2031年窗口设备和2030年度窗口运行项目",
      person: "某负责人",
      unit: "万元",
      goal: { printed: "购置设备20台，保障窗口运行。", at: "29" },
      funds: {
        total: { printed: "1,020.15", at: "19" },
        fiscal: { printed: "1,000.15", at: "25" },
        other: { printed: "20.00", at: "25" },
      },
    });
  });

  test("reads wrapped cells, each with the line it begins on, and tells previous value and weight apart", () => {
    const table = read("goal", [
      ...goalHead,
      ...[
        "产出",
        "指标",
        "数量",
        "指标",
        "购置设备数量",
        "＞",
        "=200",
        "台",
        "计划标准 170 40",
        "按照完成比例赋",
        "分",
        "工作资料,正式",
        "材料",
      ],
      ...["设备维护次数", "=52.5", "0 次", "历史标准 50", "直接赋分 工作资料"],
    ]);
    expect(table.rows).toEqual([
      {
        ...{ row: "i1", name: "购置设备数量", level1: "产出指标", level2: "数量指标", at: "73" },
        ...{
          target: { printed: "＞=200台", at: "75" },
          basis: { printed: "计划标准", at: "81" },
          previous: { printed: "170", at: "81" },
        },
        ...{ weight: { printed: "40", at: "81" }, rule: { printed: "按照完成比例赋分", at: "83" } },
        evidence: { printed: "工作资料,正式材料", at: "87" },
      },
      {
        ...{ row: "i2", name: "设备维护次数", level1: "产出指标", level2: "数量指标", at: "91" },
        ...{
          target: { printed: "=52.50次", at: "93" },
          basis: { printed: "历史标准", at: "97" },
          weight: { printed: "50", at: "97" },
        },
        ...{ rule: { printed: "直接赋分", at: "99" }, evidence: { printed: "工作资料", at: "99" } },
      },
    ]);
    expect(table.questions).toEqual([]);
  });

  test("takes the number at a page's foot for what it is, and asks about a cell that goes on over the page", () => {
    const table = read("goal", [
      ...goalHead,
      ...[
        "产出",
        "指标",
        "数量",
        "指标",
        "购置设备数量",
        "=20 台",
        "计划标准",
        "完全",
        "实现",
        "60 直接赋分 工作资料",
        "42",
        " 全市",
        "覆盖",
      ],
      ...["满意", "度指", "标", "满意", "度指", "标", "群众满意度", "＞=90%", "自定义 30 满意度赋分 工作资料"],
    ]);
    expect(table.row("购置设备数量")?.["previous"]).toEqual({ printed: "完全实现全市覆盖", at: "79" });
    expect(table.row("群众满意度")).toMatchObject({ level1: "满意度指标", level2: "满意度指标" });
    expect(table.questions.map(({ id, at }) => [id, at])).toEqual([["performance#g1/i1/previous", "87"]]);
  });

  test("parts a target in words from the name by the widths of their columns and by the value it is compared with", () => {
    const table = read("goal", [
      ...goalHead,
      ...[
        "效益",
        "指标",
        "社会",
        "效益",
        "指标",
        "推进政务服务大厅高效便",
        "民服务",
        "高效",
        "推进",
        "完善",
        "自定义 40 按评判等级赋分 工作资料",
      ],
      ...["实现全媒体渠道受理群众", "诉求", "有效", "实现", "自定义", "有效", "实现", "50 按评判等级赋分 工作资料"],
    ]);
    expect(table.rows.map(({ name, target }) => [name, target])).toEqual([
      ["推进政务服务大厅高效便民服务", { printed: "高效推进完善", at: "79" }],
      ["实现全媒体渠道受理群众诉求", { printed: "有效实现", at: "91" }],
    ]);
    expect(table.questions).toEqual([]);
  });

  test("asks where both a longer and a shorter target would fit", () => {
    const table = read("goal", [
      ...goalHead,
      ...[
        "效益",
        "指标",
        "社会",
        "效益",
        "指标",
        "完全实现构建全市统一云",
        "平台",
        "有效",
        "达成",
        "自定义 90 直接赋分 工作资料",
      ],
    ]);
    expect(table.questions).toMatchObject([
      { id: "performance#g1/i1/target", candidates: ["有效达成", "平台有效达成"] },
    ]);
    expect(table.rows[0]?.["target"]).toEqual({ printed: "有效达成", at: "79" });
  });

  test("asks when the weights do not add up, and about a word that no list knows", () => {
    const rows = [
      "产出",
      "指标",
      "数量",
      "指标",
      "购置设备数量",
      "=20 台",
      "计划标准 60 直接赋分",
      "工作资料,其他",
      "材料",
    ];
    const table = read("goal", [...goalHead, ...rows]);
    const ids = table.questions.map(({ id }) => id);
    expect(ids).toContain("performance#g1/weights");
    expect(ids).toContain("performance#g1/i1/evidence");
    expect(table.questions.some(({ candidates, zh }) => [zh, ...candidates].join("").includes("其他材料"))).toBe(true);
  });

  test("takes a number that begins a page for the rest of a cut value, not for the page's own", () => {
    const rows = [
      "产出",
      "指标",
      "数量",
      "指标",
      "购置设备费",
      "＜=2 万元",
      "计划标准",
      "1434.",
      "90 直接赋分 工作资料",
      " 50",
    ];
    const table = read("goal", [...goalHead, ...rows]);
    expect(table.rows[0]?.["previous"]).toMatchObject({ printed: "1434.50" });
    expect(table.questions.map(({ id }) => id)).toEqual(["performance#g1/i1/previous"]);
  });

  test("asks about a name whose lines no column could have wrapped so", () => {
    const wide = ["产出", "指标", "数量", "指标", "政务服务最新政策和办事", "=20 台", "计划标准 60 直接赋分 工作资料"];
    const table = read("goal", [
      ...goalHead,
      ...wide,
      "全市",
      "覆盖",
      "群众满意度",
      "＞=90%",
      "自定义 30 满意度赋分 工作资料",
    ]);
    expect(table.questions.map(({ id }) => id)).toEqual(["performance#g1/i2/name"]);
  });
});
