import { describe, expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import type { Question } from "../context.ts";
import type { SectionContent } from "../../schema/content.ts";
import { sectionsOf } from "../../testing/source-text.ts";
import { recogniseMatters } from "./recognise.ts";

/** Sections under 其他重要事项; the heading is line 3, the text begins on line 4. */
function read(
  heading: string,
  ...lines: readonly string[]
): { found: readonly SectionContent[]; questions: readonly Question[] } {
  const sections = sectionsOf([
    "第三部分 部门预算情况说明",
    "十二、其他重要事项的情况说明",
    `（二）${heading}`,
    ...lines,
  ]);
  return recogniseMatters(sections, { profile: xinjiangBudget });
}
function section(heading: string, ...lines: readonly string[]): SectionContent | undefined {
  const { found, questions } = read(heading, ...lines);
  expect(questions).toEqual([]);
  return found[0];
}

describe("政府采购", () => {
  test("a budget states kinds and what it keeps for small enterprises", () => {
    expect(
      section(
        "政府采购情况",
        "2031 年，云山市数据服务局政府采购预算 1,640.30 万元，其中：政府采购货物预算 160.25 万元，政府采购工程预算 0.00 万元，政府采购服务预算 1,480.05 万元。",
        "2031 年，云山市数据服务局面向中小企业预留政府采购项目预算金额 210.40 万元，小微企业预留政府采购项目预算金额 80.40 万元。",
      ),
    ).toEqual({
      form: "procurement",
      unit: "万元",
      at: "3",
      rows: [
        { row: "total", name: "政府采购预算", amount: "1,640.30", at: "4" },
        { row: "goods", name: "政府采购货物预算", amount: "160.25", at: "4" },
        { row: "works", name: "政府采购工程预算", amount: "0.00", at: "4" },
        { row: "services", name: "政府采购服务预算", amount: "1,480.05", at: "4" },
        { row: "sme", name: "面向中小企业预留政府采购项目预算金额", amount: "210.40", at: "5" },
        { row: "micro", name: "小微企业预留政府采购项目预算金额", amount: "80.40", at: "5" },
      ],
    });
  });

  test("final accounts state contracts with their share; an amount in another unit is not converted", () => {
    expect(
      section(
        "政府采购情况",
        "2030 年度政府采购支出总额 163.45 万元，其中：政府采购货物支出 133.10 万元、政府采购工程支出 3,000 元、政府采购服务支出 30.05 万元。",
        "授予中小企业合同金额 0 万元，占政府采购支出总额的 0%，其中：授予小微企业合同金额 2 万元，占政府采购支出总额的 1%。",
      )?.rows,
    ).toEqual([
      { row: "total", name: "政府采购支出总额", amount: "163.45", at: "4" },
      { row: "goods", name: "政府采购货物支出", amount: "133.10", at: "4" },
      { row: "works", name: "政府采购工程支出", amount: { printed: "3,000元", unreadable: "true" }, at: "4" },
      { row: "services", name: "政府采购服务支出", amount: "30.05", at: "4" },
      { row: "sme", name: "授予中小企业合同金额", amount: "0", share: "0", at: "5" },
      { row: "micro", name: "授予小微企业合同金额", amount: "2", share: "1", at: "5" },
    ]);
  });
});

describe("国有资产", () => {
  test("a budget lists what is owned and what will be bought", () => {
    expect(
      section(
        "国有资产占用使用情况",
        "截至 2030 年底，云山市数据服务局占用使用国有资产总体情况为",
        "1.房屋 0.00 平方米，价值 0.00 万元。",
        "2.车辆 4辆，价值 88.60 万元；其中：一般公务用车 4 辆，价值 88.60 万元；执法执勤用车 1 辆，价值 7.00 万元；其他车辆 0 辆，价值 0.00 万元。",
        "3.办公家具价值 41035.60 万元。",
        "4.其他资产价值 52,004.00 万元。",
        "部门价值 50 万元以上大型设备 0台，部门价值 100 万元以上大型设备 1 台。",
        "2031 年单位预算未安排购置车辆经费，安排购置 50 万元以上大型设备 2 台，部门价值 100 万元以上大型设备 0 台。",
      )?.rows,
    ).toEqual([
      { row: "buildings", name: "房屋", area: "0.00", value: "0.00", at: "5" },
      { row: "vehicles", name: "车辆", count: "4", value: "88.60", at: "6" },
      { row: "vehicles.general", name: "一般公务用车", count: "4", value: "88.60", at: "6" },
      { row: "vehicles.enforcement", name: "执法执勤用车", count: "1", value: "7.00", at: "6" },
      { row: "vehicles.other", name: "其他车辆", count: "0", value: "0.00", at: "6" },
      { row: "furniture", name: "办公家具", value: "41035.60", at: "7" },
      { row: "other", name: "其他资产", value: "52,004.00", at: "8" },
      { row: "equipment-50", name: "部门价值50万元以上大型设备", count: "0", at: "9" },
      { row: "equipment-100", name: "部门价值100万元以上大型设备", count: "1", at: "9" },
      { row: "planned-vehicles", name: "安排购置车辆经费", value: "未安排", at: "10" },
      { row: "planned-equipment-50", name: "安排购置50万元以上大型设备", count: "2", at: "10" },
      { row: "planned-equipment-100", name: "部门价值100万元以上大型设备", count: "0", at: "10" },
    ]);
  });

  test("money planned for vehicles is an amount", () => {
    expect(section("国有资产占用使用情况", "2031年预算安排购置车辆经费 18.00 万元。")?.rows).toEqual([
      { row: "planned-vehicles", name: "安排购置车辆经费", value: "18.00", at: "4" },
    ]);
  });

  test("final accounts list vehicles by kind in one sentence, in either wording of equipment", () => {
    const rows = section(
      "国有资产占用情况说明",
      "截至2030年12月31日，固定资产原值37.15万元，房屋0（平方米），价值0万元。车辆17辆，价值88.60万元，其中：副部（省）级及以上领导用车1辆、主要领导干部用车2辆、机要通信用车3辆、离退休干部用车5辆、其他用车6辆，其他用车主要是：业务用车；单位价值50万元以上通用设备8台（套）、单价100万元（含）以上设备（不含车辆）0台（套）。",
    )?.rows;
    expect(rows).toEqual([
      { row: "original-value", name: "固定资产原值", value: "37.15", at: "4" },
      { row: "buildings", name: "房屋", area: "0", value: "0", at: "4" },
      { row: "vehicles", name: "车辆", count: "17", value: "88.60", at: "4" },
      { row: "vehicles.leaders", name: "副部（省）级及以上领导用车", count: "1", at: "4" },
      { row: "vehicles.principals", name: "主要领导干部用车", count: "2", at: "4" },
      { row: "vehicles.confidential", name: "机要通信用车", count: "3", at: "4" },
      { row: "vehicles.retired", name: "离退休干部用车", count: "5", at: "4" },
      { row: "vehicles.other", name: "其他用车", count: "6", note: "业务用车", at: "4" },
      { row: "equipment-50", name: "单位价值50万元以上通用设备", count: "8", at: "4" },
      { row: "equipment-100", name: "单价100万元（含）以上设备（不含车辆）", count: "0", at: "4" },
    ]);
  });

  test("a thing stated twice keeps both statements", () => {
    const rows = section("国有资产占用使用情况", "车辆 4 辆。", "车辆 5 辆。")?.rows;
    expect(rows?.map((row) => [row.row, row["count"]])).toEqual([
      ["vehicles", "4"],
      ["vehicles~2", "5"],
    ]);
  });

  test("a misprinted number is kept as it stands", () => {
    expect(section("国有资产占用使用情况", "办公家具价值 1,23.4 万元。")?.rows?.[0]?.["value"]).toEqual({
      printed: "1,23.4",
      unreadable: "true",
    });
  });
});

describe("预算绩效", () => {
  test("goals by source of money", () => {
    expect(
      section(
        "预算绩效情况",
        "2031 年，本部门预算绩效管理整体预算绩效目标 1 个，涉及金额 2,806.14 万元；当年财政拨款项目 7 个，涉及预算金额 1,200.50 万元；当年非财政拨款项目 2 个，涉及预算金额 410.75 万元。具体情况见下表（按项目分别填报）：",
      ),
    ).toEqual({
      form: "said/performance",
      unit: "万元",
      at: "3",
      rows: [
        { row: "overall", name: "整体预算绩效目标", count: "1", amount: "2,806.14", at: "4" },
        { row: "fiscal-projects", name: "当年财政拨款项目", count: "7", amount: "1,200.50", at: "4" },
        { row: "other-projects", name: "当年非财政拨款项目", count: "2", amount: "410.75", at: "4" },
      ],
    });
  });

  test("a total of projects, the money alone by source", () => {
    expect(
      section(
        "预算绩效情况",
        "整体预算绩效目标 1 个，涉及预算金额 18650.08 万元；当年预算安排项目共 13 个，其中：财政拨款项目涉及预算金额 11,027.60 万元；非财政拨款项目涉及预算金额 1,240.33 万元。",
      )?.rows,
    ).toEqual([
      { row: "overall", name: "整体预算绩效目标", count: "1", amount: "18650.08", at: "4" },
      { row: "projects", name: "当年预算安排项目", count: "13", at: "4" },
      { row: "fiscal-projects", name: "财政拨款项目", amount: "11,027.60", at: "4" },
      { row: "other-projects", name: "非财政拨款项目", amount: "1,240.33", at: "4" },
    ]);
  });

  test("evaluations with budget and execution, and what was achieved with its figures", () => {
    expect(
      section(
        "预算绩效的情况说明",
        "我单位2030年度预算绩效管理整体支出绩效自评表1个，全年预算总额205.16万元，实际执行总额201.02万元；预算绩效评价项目2个，全年预算数77.35万元，全年执行数61.18万元。取得的成效：发放补助8个月，总金额2.4万元。",
      )?.rows,
    ).toEqual([
      { row: "overall", name: "整体支出绩效自评表", count: "1", amount: "205.16", executed: "201.02", at: "4" },
      {
        row: "evaluations",
        name: "预算绩效评价项目",
        count: "2",
        amount: "77.35",
        executed: "61.18",
        at: "4",
        note: "取得的成效：发放补助8个月，总金额2.4万元。",
        cites: [
          { printed: "8", unit: "个月", at: "4" },
          { printed: "2.4", unit: "万元", at: "4" },
        ],
      },
    ]);
    expect(section("预算绩效的情况说明", "开展预算绩效评价项目 12 个，共涉及资金 512.20 万元。")?.rows).toEqual([
      { row: "evaluations", name: "预算绩效评价项目", count: "12", amount: "512.20", at: "4" },
    ]);
  });
});

describe("其他需说明的事项", () => {
  test("secret projects are counted and summed", () => {
    expect(
      section("其他需说明的事项", "部门有 3 个涉密项目，涉及预算资金 69.29 万元，项目绩效目标表完全不予公开。"),
    ).toEqual({
      form: "said/withheld",
      unit: "万元",
      at: "3",
      rows: [{ row: "total", name: "涉密项目", count: "3", amount: "69.29", at: "4" }],
    });
  });

  test("a stated amount has its reason, and plain words are kept", () => {
    expect(
      section(
        "其他需说明的事项",
        "本单位其他需说明事项：授予中小企业合同金额为 0 万元，主要原因是本年无政府采购。",
        "两个项目合并填报一张绩效目标表，共 2 张。",
      )?.rows,
    ).toEqual([
      { row: "o1", name: "授予中小企业合同金额", amount: "0", reason: "本年无政府采购。", at: "4" },
      {
        row: "o2",
        reason: "两个项目合并填报一张绩效目标表，共2张。",
        at: "5",
        cites: [{ printed: "2", unit: "张", at: "5" }],
      },
    ]);
  });
});
