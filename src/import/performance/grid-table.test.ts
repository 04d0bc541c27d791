import { describe, expect, test } from "vitest";
import { splitLines, type Layout } from "../text/source.ts";
import { readGridTable } from "./grid-table.ts";

const evidence = "正式材料, 工作资料";

function read(form: string, layout: Layout, lines: readonly string[]) {
  const { content, questions } = readGridTable({ form, lines: splitLines(lines.join("\n")) }, layout, "g1");
  return { ...content, questions, row: (name: string) => content.rows.find((row) => row.name === name) };
}

const goalHead = [
  "项目支出绩效目标表",
  "",
  "(2031 年)",
  "",
  "预算单位\t\t北山市政务服务中心\t\t\t\t\t\t",
  "项目名称\t\t2031 年窗口设备项目\t\t\t项目负责人\t某负责人\t\t",
  "项目资金(万元)\t\t年度预算总额\t1,020.15\t其中：财政拨款\t1,000.15\t其他资金\t20.00\t",
  "项目总体目标\t\t<p>购置设备 20 台，每台 1.5 万元。</p>\t\t\t\t\t\t",
  "一级指标\t二级指标\t三级指标\t指标值\t指标值设置依据\t上年完成值\t指标分值权重\t指标赋分规则\t佐证资料",
];

describe("a goal table of TAB rows", () => {
  test("gives its head with the places of every value", () => {
    const table = read("goal", "tabs", goalHead);
    expect(table).toMatchObject({
      form: "goal",
      key: "g1",
      at: "5",
      department: "北山市政务服务中心",
      "project-name": "2031年窗口设备项目",
      person: "某负责人",
      unit: "万元",
      goal: { printed: "购置设备20台，每台1.5万元。", at: "8" },
      funds: {
        total: { printed: "1,020.15", at: "7" },
        fiscal: { printed: "1,000.15", at: "7" },
        other: { printed: "20.00", at: "7" },
      },
      cites: [
        { printed: "20", unit: "台", at: "8" },
        { printed: "1.5", unit: "万元", at: "8" },
      ],
      rows: [],
    });
  });

  test("carries merged levels down, keeps blanks blank and takes the blanks of typesetting out", () => {
    const table = read("goal", "tabs", [
      ...goalHead,
      `产出 指标\t数量 指标\t购置设备数量\t> =20 台\t计划标准\t\t50\t按照完成比例赋分\t${evidence}`,
      `\t\t维护次数（次）\t< =7.5 0 次\t历史标准\t170\t40\t直接赋分\t${evidence}`,
    ]);
    expect(table.rows).toEqual([
      {
        ...{
          row: "i1",
          name: "购置设备数量",
          level1: "产出指标",
          level2: "数量指标",
          target: ">=20台",
          basis: "计划标准",
        },
        ...{ weight: "50", rule: "按照完成比例赋分", evidence: "正式材料,工作资料", at: "10" },
      },
      {
        ...{
          row: "i2",
          name: "维护次数（次）",
          level1: "产出指标",
          level2: "数量指标",
          target: "<=7.50次",
          basis: "历史标准",
        },
        ...{ previous: "170", weight: "40", rule: "直接赋分", evidence: "正式材料,工作资料", at: "11" },
      },
    ]);
    expect(table.questions).toEqual([]);
  });

  test("puts shifted rows right by what their cells say", () => {
    const table = read("goal", "tabs", [
      ...goalHead,
      `产出指标\t质量指标\t完成合格率\t>=85%\t历史标准\t85%\t30\t按照完成比例赋分\t${evidence}`,
      "\t\t时效指标\t页面响应时间\t<=5 秒\t计划标准\t新增指标\t20\t按照完成比例赋分",
      `\t支付及时率\t\t>=90%\t历史标准\t90%\t20\t按照完成比例赋分\t${evidence}`,
      `成本指标\t经济成本指标\t会议费\t<=3 万元\t预算支出标准\t3 万元\t10\t按照完成比例赋分\t${evidence}`,
      `满意度指标\t群众满意度\t>=90%\t计划标准\t95%\t10\t满意度赋分\t${evidence}\t`,
    ]);
    expect(table.row("页面响应时间")).toMatchObject({
      level1: "产出指标",
      level2: "时效指标",
      target: "<=5秒",
      previous: "新增指标",
      weight: "20",
    });
    expect(table.row("页面响应时间")).not.toHaveProperty("evidence");
    expect(table.row("支付及时率")).toMatchObject({
      level1: "产出指标",
      level2: "时效指标",
      target: ">=90%",
      basis: "历史标准",
      weight: "20",
    });
    expect(table.row("群众满意度")).toMatchObject({
      level1: "满意度指标",
      target: ">=90%",
      previous: "95%",
      weight: "10",
      rule: "满意度赋分",
    });
    expect(table.row("群众满意度")).not.toHaveProperty("level2");
    expect(table.questions).toEqual([]);
  });

  test("asks when the weights of a table with a shifted row do not add up", () => {
    const table = read("goal", "tabs", [
      ...goalHead,
      `\t\t时效指标\t页面响应时间\t<=5 秒\t计划标准\t20\t按照完成比例赋分\t${evidence}`,
    ]);
    expect(table.questions.map(({ id }) => id)).toEqual(["performance#g1/i1/level1", "performance#g1/weights"]);
  });

  test("joins a row that a page break cut in two, past the empty line and the dashes it leaves", () => {
    const table = read("goal", "tabs", [
      ...goalHead,
      "产出指标\t数量指标\t考勤管理费\t< =2.2\t计划标准\t新增指标,\t90\t按照完成比例赋分\t正式材料, 工作资料,",
      "",
      "\t\t\t万元\t\t无上年完成值。\t\t\t说明材料",
      "----\t----\t----\t----\t----\t----\t----\t----\t----",
    ]);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]).toMatchObject({
      target: "<=2.2万元",
      previous: "新增指标,无上年完成值。",
      evidence: "正式材料,工作资料,说明材料",
    });
    expect(table.questions).toEqual([]);
  });

  test("never drops a cell that stands behind no label", () => {
    const table = read("goal", "tabs", [
      ...goalHead.slice(0, 6),
      "另注\t\t\t\t",
      ...goalHead.slice(6),
      "未按规定填写\t\t\t\t\t\t\t\t",
    ]);
    expect(table.questions.map(({ id, candidates }) => [id, ...candidates])).toEqual([
      ["performance#g1/left/7", "另注"],
      ["performance#g1/i1/level1", ...["产出指标", "成本指标", "效益指标", "满意度指标"]],
      ["performance#g1/weights"],
    ]);
    expect(table.rows).toEqual([{ row: "i1", name: "未按规定填写", at: "11" }]);
  });
});

test("a 整体 table with words where its weights should be keeps them as unreadable, and reads its contact and fund lines", () => {
  const table = read("goal-overall", "tabs", [
    "部门整体绩效目标表",
    "部门名称 (盖章)\t\t北山市政务服务局\t\t\t",
    "部门联系人\t\t某联系人\t联系电话\t0000-1234567\t",
    "年度绩效目标\t\t提供便捷服务。\t\t\t",
    "年度预算(万元)\t\t资金来源\t\t资金总额 (万元)\t",
    "\t\t财政资金 (万元)\t上级安排\t0.00\t",
    "\t\t\t本级安排\t4,151.88\t",
    "\t\t其他资金 (万元)\t其他\t1.00\t",
    "一级指标\t二级指标\t三级指标\t指标值\t指标设定依据\t分值权重",
    "履职效能\t数量指标\t主题套餐 (件)\t≥15 个\t《关于便利化的\t履职效能",
    "",
    "\t\t\t\t指导意见》\t",
  ]);
  expect(table).toMatchObject({ person: "某联系人", phone: "0000-1234567", department: "北山市政务服务局" });
  expect(table.funds).toEqual({
    superior: { printed: "0.00", at: "6" },
    fiscal: { printed: "4,151.88", at: "7" },
    other: { printed: "1.00", at: "8" },
  });
  expect(table.rows).toEqual([
    {
      ...{ row: "i1", name: "主题套餐(件)", level1: "履职效能", level2: "数量指标", target: "≥15个" },
      ...{ basis: "《关于便利化的指导意见》", weight: { printed: "履职效能", unreadable: "true" }, at: "10" },
    },
  ]);
  expect(table.questions).toEqual([]);
});

test("headings that a damaged file repeats in their row are columns once: a row is placed at once, not in ways without number", () => {
  const headings =
    "一级指标\t二级指标\t三级指标\t指标值\t指标值设置依据\t上年完成值\t指标分值权重\t指标赋分规则\t佐证资料\t";
  const cells = ["数量指标", "办理事项数量", "≥15个", "计划标准", "10", "90", "满意度赋分", "工作资料"];
  const table = read("goal", "tabs", [
    "项目支出绩效目标表",
    "预算单位\t北山市民政局",
    headings.repeat(60),
    `${"\t".repeat(9)}${cells.join("\t")}`,
  ]);
  expect(table.rows).toMatchObject([{ name: "办理事项数量", target: "≥15个", weight: "90" }]);
});
