import { describe, expect, test } from "vitest";
import { idsOf, preamble, read, rowOf, tabs, type Result } from "../../testing/written-tables.ts";

const overview = [
  "一、本年收入|120.00|201 一般公共服务支出|100.00",
  "1. 一般公共预算拨款|100.00|215 资源勘探工业信息等支出|20.00",
  "其中：一般财力|100.00|229 其他支出|",
  "上级一般公共预算安排转移支付|||",
  "5. 单位资金|20.00||",
  "其他收入|20.00||",
  "二、上年结转结余|||",
  "2、非财政拨款结转结余|||",
  "单位资金|||",
  "收入总计|120.00|支出总计|120.00",
];

describe("two lists side by side", () => {
  const head = [
    "部门收支总体情况表",
    "编制部门：江湾市民政局",
    "单位：万元",
    "收入||支出|",
    "项目|预算数|支出功能分类|预算数",
  ];

  test("are parted, and labels that repeat are told by their order", () => {
    const result = read("tabs", { 1: tabs([...head, ...overview]) });
    expect(result.questions).toEqual([]);
    expect(result.found[0]?.rows?.map((row) => [row.row, row["amount"]])).toEqual([
      ["income", "120.00"],
      ["income.gpb", "100.00"],
      ["income.gpb.own", "100.00"],
      ["income.gpb.transfer", undefined],
      ["income.own", "20.00"],
      ["income.own.other", "20.00"],
      ["carry", undefined],
      ["carry.other", undefined],
      ["carry.other.own", undefined],
      ["income-total", "120.00"],
      ["201", "100.00"],
      ["215", "20.00"],
      ["229", undefined],
      ["expenditure-total", "120.00"],
    ]);
  });

  test("come out the same from page text that kept no blank cells", () => {
    const grid = read("tabs", { 1: tabs([...head, ...overview]) });
    const lines = overview.map((row) => row.replaceAll("|", " ").replace(/ +/g, " ").trim());
    const pages = read("pages", {
      1: ["部门收支总体情况表", preamble, "", "收入 支出", "项目 预算数", "功能分类 预算数", ...lines],
    });
    const rows = (result: Result): unknown => result.found[0]?.rows?.map(({ at: _at, ...row }) => row);
    expect(pages.questions).toEqual([]);
    expect(rows(pages)).toEqual(rows(grid));
  });

  test("come out whole where labels and names wrap and totals are spaced out", () => {
    const result = read("pages", {
      1: [
        "部门收支总体情况表",
        preamble,
        "项目 预算数 功能分类 预算数",
        "一、本年收入 120.00 201 一般公共服务支出 100.00",
        "上级一般公共预算安",
        "排转移支付 215 资源勘探工业信息",
        "等支出",
        "20.00",
        "收 入 总 计 120.00 支 出 总 计 120.00",
      ],
    });
    expect(result.questions).toEqual([]);
    expect(rowOf(result, "xj/1", "income.gpb.transfer")).toEqual({
      row: "income.gpb.transfer",
      name: "上级一般公共预算安排转移支付",
      at: "7",
    });
    expect(rowOf(result, "xj/1", "215")).toMatchObject({
      name: "资源勘探工业信息等支出",
      amount: { printed: "20.00", at: "10" },
    });
    expect(rowOf(result, "xj/1", "expenditure-total")).toMatchObject({ name: "支出总计", amount: "120.00" });
  });

  test("a label the form does not know is asked about and kept, and placed as answered", () => {
    const odd = overview.map((row) => row.replace("其他收入", "捐赠所得"));
    const asked = read("tabs", { 1: tabs([...head, ...odd]) });
    expect(asked.questions).toHaveLength(1);
    expect(rowOf(asked, "xj/1", "x1")).toMatchObject({ name: "捐赠所得", amount: "20.00" });
    const answered = read(
      "tabs",
      { 1: tabs([...head, ...odd]) },
      { [idsOf(asked)[0] ?? ""]: "income.own.institution" },
    );
    expect(answered.questions[0]?.candidates[0]).toBe("income.own.institution");
    expect(rowOf(answered, "xj/1", "income.own.institution")).toMatchObject({ name: "捐赠所得" });
  });
});

describe("a list of codes", () => {
  const grid = (...rows: string[]): string[] =>
    tabs([
      "部门支出总体情况表",
      "编制部门：江湾市民政局",
      "单位：万元",
      "科目||||支出预算||",
      "※|※|※|※|1|2|3",
      ...rows,
    ]);

  test("keeps blank, zero, withheld and misprinted cells apart", () => {
    const result = read("tabs", {
      3: grid("|||总计|20.00|不予公开|1,23.4", "201|||一般公共服务支出|20.00|0.00|"),
    });
    expect(rowOf(result, "xj/3", "total")).toMatchObject({
      total: "20.00",
      basic: "不予公开",
      project: { printed: "1,23.4", unreadable: "true" },
    });
    expect(rowOf(result, "xj/3", "201")).toEqual({
      row: "201",
      name: "一般公共服务支出",
      total: "20.00",
      basic: "0.00",
      at: "9",
    });
  });

  test("marks a code printed twice, and takes out a header repeated with other blanks and brackets", () => {
    const result = read("tabs", {
      3: grid(
        "|||总计|20.00|20.00|",
        "201|||一般公共服务支出|10.00|10.00|",
        "编制部门：江湾市民政局",
        "科 目||||支出预算||",
        "※|※|※|※|1|2|3",
        "201|||一般公共服务 支出|10.00|10.00|",
      ),
    });
    expect(result.questions).toEqual([]);
    expect(result.found[0]?.rows?.map((row) => [row.row, row.name])).toEqual([
      ["total", "总计"],
      ["201", "一般公共服务支出"],
      ["201~2", "一般公共服务支出"],
    ]);
  });

  test("asks about a figure outside its columns and about text among its rows", () => {
    const result = read("tabs", {
      3: grid("|||总计|20.00|20.00||7.00", "以上数据未经审计", "201|||一般公共服务支出|20.00|20.00|"),
    });
    expect(idsOf(result)).toEqual(["tables#xj-3/text/9", "tables#xj-3/text/8"]);
  });

  test("asks whether a table without rows is empty, and takes the sentence that says so", () => {
    const silent = read("tabs", { 8: tabs(["政府性基金预算支出情况表", "单位：万元", "※|※|※|※|1|2|3|4"]) });
    expect(idsOf(silent)).toEqual(["tables#xj-8/empty"]);
    expect(silent.found[0]).not.toHaveProperty("empty");
    const answered = read(
      "tabs",
      { 8: tabs(["政府性基金预算支出情况表", "单位：万元", "※|※|※|※|1|2|3|4"]) },
      { "tables#xj-8/empty": "true" },
    );
    expect(answered.found[0]).toMatchObject({ empty: "true" });
    const said = read("pages", {
      8: [
        "政府性基金预算支出情况表",
        preamble,
        "合计",
        "※ ※ ※ ※ 1 2 3 4",
        "江湾市民政局 2031 年没有使用政府性基金，本表为空",
        "表。",
      ],
    });
    expect(said).toEqual({ found: [{ form: "xj/8", unit: "万元", at: "7", empty: "true" }], questions: [] });
  });

  test("a unit printed above one table holds below it; without any the clerk is asked", () => {
    const lines = ["部门支出总体情况表", "※ ※ ※ ※ 1 2 3", "总计 5.00 5.00"];
    expect(read("pages", { 3: lines }).questions[0]).toMatchObject({
      id: "tables#xj-3/unit",
      candidates: ["万元", "元"],
    });
    expect(read("pages", { 3: lines }, { "tables#xj-3/unit": "元" }).found[0]).toMatchObject({ unit: "元" });
  });
});

describe("a table no form describes", () => {
  test("is kept as printed, with its headings and places, and asked about", () => {
    const result = read("tabs", {
      12: tabs([
        "对下转移支付情况表",
        "编制部门：江湾市民政局",
        "单位：万元",
        "地区|项目|金额",
        "东湾区|养老补贴|1,200.50",
        "西湾区||",
        "合计||1,200.50",
      ]),
    });
    expect(result.found).toEqual([
      {
        form: "generic/t1",
        title: "对下转移支付情况表",
        unit: "万元",
        at: "3",
        columns: [
          { id: "c1", title: "地区", kind: "text" },
          { id: "c2", title: "项目", kind: "text" },
          { id: "c3", title: "金额", kind: "money" },
        ],
        rows: [
          { row: "r1", at: "7", c1: "东湾区", c2: "养老补贴", c3: "1,200.50" },
          { row: "r2", at: "8", c1: "西湾区" },
          { row: "r3", at: "9", c1: "合计", c3: "1,200.50" },
        ],
      },
    ]);
    expect(idsOf(result)).toEqual(["tables#generic-t1/form"]);
  });
});
