import { describe, expect, test } from "vitest";
import { xinjiangFinal } from "../../forms/profiles.ts";
import type { RowContent, SectionContent } from "../../schema/content.ts";
import { sourceOf } from "../../testing/source-text.ts";
import type { ImportContext, Recognised } from "../context.ts";
import { cutRegions } from "../text/cut-regions.ts";
import { recogniseTables } from "./recognise-tables.ts";

const context: ImportContext = {
  profile: xinjiangFinal,
  kind: "final",
  fiscalYear: 2031,
  bodyName: "江湾市民政局",
  functional: [{ code: "205", name: "教育支出" }],
  economic: [],
  bodies: [],
};

const preamble = ["编制部门：江湾市民政局", "", "单位：万元", ""];

/** Official final-accounts tables of an invented body; fields parted by bars here, by TABs in the document. */
const tables: readonly (readonly string[])[] = [
  [
    "收入支出决算总表",
    "收入|||支出||",
    "项目|行次|金额|项目|行次|金额",
    "栏次||1|栏次||2",
    "一、一般公共预算财政拨款收入|1|1,180.50|201 一般公共服务支出|31|1,000.25",
    "二、政府性基金预算财政拨款收入|2||208 社会保障和就业支出|32|200.25",
    "三、国有资本经营预算财政拨款收入|3||212 城乡社区支出|33|",
    "四、上级补助收入|4||||",
    "五、事业收入|5|20.00|五、教育支出|35|",
    "六、经营收入|6||||",
    "七、附属单位上缴收入|7||||",
    "八、其他收入|8|0.00|||",
    "本年收入合计|27|1,200.50|本年支出合计|57|1,200.50",
    "使用非财政拨款结余（含专用结余）|28||结余分配|58|",
    "年初结转和结余|29|5.00|年末结转和结余|59|5.00",
    "总计|30|1,205.50|总计|60|1,205.50",
  ],
  [
    "收入决算表",
    "项目||||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入",
    "支出功能分类科目编码|||科目名称|||||||",
    "类|款|项|栏次|1|2|3|4|5|6|7",
    "|||合计|1,200.50|1,180.50||20.00|||0.00",
    "201|||一般公共服务支出|1,000.25|1,000.25|||||",
    "201|31||党委办公厅（室）及相关机构事务|1,000.25|1,000.25|||||",
    "201|31|01|行政运行|1,000.25|1,000.25|||||",
    "208|||社会保障和就业支出|200.25|180.25||20.00|||0.00",
  ],
  [
    "支出决算表",
    "支出功能分类科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出",
    "栏次||1|2|3|4|5|6",
    "合计||1,200.50|1,200.50||||",
    "2013101|行政运行|1,000.25|1,000.25||||",
  ],
  [
    "财政拨款收入支出决算总表",
    "收入|||支出|||||",
    "项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款",
    "栏次||1|栏次||2|3|4|5",
    "一、一般公共预算财政拨款|1|1,180.50|201 一般公共服务支出|15|1,000.25|1,000.25||",
    "二、政府性基金预算财政拨款|2||208 社会保障和就业支出|16|180.25|180.25||",
    "三、国有资本经营预算财政拨款|3|||||||",
    "本年收入合计|9|1,180.50|本年支出合计|23|1,180.50|1,180.50||",
    "年初财政拨款结转和结余|10|5.00|年末财政拨款结转和结余|24|5.00|5.00||",
    "一般公共预算财政拨款|11|5.00||||||",
    "政府性基金预算财政拨款|12|||||||",
    "国有资本经营预算财政拨款|13|||||||",
    "总计|14|1,185.50|总计|28|1,185.50|1,185.50||",
  ],
  [
    "一般公共预算财政拨款支出决算表",
    "类|款|项|科目名称|本年支出|基本支出|项目支出",
    "|||合计|1,180.50|1,180.50|",
    "201|||一般公共服务支出|1,000.25|1,000.25|",
  ],
  [
    "一般公共预算财政拨款基本支出决算表",
    "人员经费|||公用经费|||||",
    "科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数",
    "301|工资福利支出|900.00|302|商品和服务支出|200.50|307|债务利息及费用支出|",
    "30101|基本工资|900.00|30201|办公费|150.50|310|资本性支出|50.00",
    "303|对个人和家庭的补助|30.00|30202|印刷费|50.00|31002|办公设备购置|50.00",
    "30302|退休费|30.00||||||",
    "人员经费合计||930.00|公用经费合计|||||250.50",
  ],
  [
    "财政拨款“三公”经费支出决算表",
    "预算数||||||决算数|||||",
    "合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费",
    "||小计|公务用车购置费|公务用车运行维护费||||小计|公务用车购置费|公务用车运行维护费|",
    "6.00||5.00||5.00|1.00|4.80||4.00||4.00|0.80",
  ],
  [
    "政府性基金预算财政拨款收入支出决算表",
    "功能分类科目编码|||科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余",
    "||||||小计|基本支出|项目支出|",
    "类|款|项|栏次|1|2|3|4|5|6",
    "",
    "江湾市民政局 2031 年度没有政府性基金预算财政拨款收入，本表为空表。",
  ],
  [
    "国有资本经营预算财政拨款收入支出决算表",
    "类|款|项|科目名称|年初结转和结余|本年收入|本年支出|年末结转和结余",
    "|||栏次|1|2|3|4",
    "|||合计|1.00|3.00|2.50|1.50",
    "223|||国有资本经营预算支出|1.00|3.00|2.50|1.50",
    "",
    "注：本表反映国有资本经营预算财政拨款的收入、支出和结余情况。",
  ],
];

function read(): Recognised<readonly SectionContent[]> {
  const lines = tables.flatMap(([title = "", ...rows], index) => [
    `表 ${String(index + 1)}`,
    "",
    title,
    "",
    ...preamble,
    ...rows.map((row) => row.replaceAll("|", "\t")),
    "",
  ]);
  const source = sourceOf(["第一部分 部门概况", "", "第二部分 部门决算表", "", ...lines]);
  return recogniseTables(cutRegions(source).tables, source.layout, context);
}

describe("the nine tables of a final account", () => {
  const { found, questions } = read();
  const rowOf = (table: number, key: string): RowContent | undefined =>
    found[table - 1]?.rows?.find((row) => row.row === key);

  test("are each read by their own form, without a question", () => {
    expect(questions).toEqual([]);
    expect(found.map((section) => [section.form, section.unit, section.rows?.length ?? "empty"])).toEqual([
      ["final/1", "万元", 20],
      ["final/2", "万元", 5],
      ["final/3", "万元", 2],
      ["final/4", "万元", 14],
      ["final/5", "万元", 2],
      ["final/6", "万元", 12],
      ["final/7", "万元", 2],
      ["final/8", "万元", "empty"],
      ["final/9", "万元", 2],
    ]);
  });

  test("keep apart the two totals and the two lists of the overview, and leave out the line numbers", () => {
    expect(rowOf(1, "income-total")).toMatchObject({ name: "总计", amount: "1,205.50" });
    expect(rowOf(1, "expenditure-total")).toMatchObject({ name: "总计", amount: "1,205.50" });
    expect(rowOf(1, "income.other")).toMatchObject({ amount: "0.00" });
    expect(rowOf(1, "income.business")).not.toHaveProperty("amount");
    expect(rowOf(1, "205")).toMatchObject({ name: "五、教育支出" });
    expect(rowOf(1, "208")).toMatchObject({ name: "社会保障和就业支出", amount: "200.25" });
  });

  test("put appropriations of three budgets into their columns and repeated labels into their rows", () => {
    expect(rowOf(4, "income.gpb")).toMatchObject({ name: "一、一般公共预算财政拨款", total: "1,180.50" });
    expect(rowOf(4, "opening.gpb")).toMatchObject({ name: "一般公共预算财政拨款", total: "5.00" });
    expect(rowOf(4, "closing")).toMatchObject({ total: "5.00", gpb: "5.00" });
  });

  test("take codes from three fields, from one, and totals from the field of the code", () => {
    expect(rowOf(2, "2013101")).toMatchObject({ name: "行政运行", total: "1,000.25", fiscal: "1,000.25" });
    expect(rowOf(2, "208")).toMatchObject({ institution: "20.00", other: "0.00" });
    expect(rowOf(3, "total")).toMatchObject({ name: "合计", total: "1,200.50" });
    expect(rowOf(3, "2013101")).toMatchObject({ basic: "1,000.25" });
    expect(rowOf(5, "201")).toMatchObject({ total: "1,000.25", basic: "1,000.25" });
  });

  test("divide the basic expenditure between staff and running cost by its code", () => {
    const groups = (found[5]?.rows ?? []).map((row) => [row.row, row["amount"]]);
    expect(groups).toEqual([
      ["301", "900.00"],
      ["30101", "900.00"],
      ["303", "30.00"],
      ["30302", "30.00"],
      ["personnel", "930.00"],
      ["302", "200.50"],
      ["30201", "150.50"],
      ["30202", "50.00"],
      ["public", "250.50"],
      ["307", undefined],
      ["310", "50.00"],
      ["31002", "50.00"],
    ]);
  });

  test("read budget and final figure from one printed row", () => {
    expect(rowOf(7, "budget")).toMatchObject({ name: "预算数", total: "6.00", vehicles: "5.00", reception: "1.00" });
    expect(rowOf(7, "final")).toMatchObject({ name: "决算数", total: "4.80", "vehicle-running": "4.00" });
  });

  test("know an empty table by its sentence", () => {
    expect(found[7]).toMatchObject({ empty: "true" });
    expect(rowOf(9, "total")).toMatchObject({ opening: "1.00", income: "3.00", expenditure: "2.50", closing: "1.50" });
  });
});
