import { describe, expect, test } from "vitest";
import { idsOf, preamble, read, rowOf } from "../../testing/written-tables.ts";

describe("page text that kept no blank cells", () => {
  const list = (title: string, width: number, heads: number, rows: readonly string[]): string[] => [
    title,
    preamble,
    "科目",
    [...Array.from({ length: heads }, () => "※"), ...Array.from({ length: width }, (_, index) => index + 1)].join(" "),
    ...rows,
  ];
  const spending = (...rows: string[]): string[] => list("部门支出总体情况表", 3, 4, rows);

  test("one number is basic or project expenditure as the sums have it", () => {
    const result = read("pages", {
      3: spending(
        "总计 30.00 10.00 20.00",
        "201 一般公共服务支出 30.00 10.00 20.00",
        "201 31 01 行政运行 10.00 10.00",
        "201 31 02 一般行政管理事务 20.00 20.00",
      ),
    });
    expect(result.questions).toEqual([]);
    expect(rowOf(result, "xj/3", "2013101")).toMatchObject({ total: "10.00", basic: "10.00" });
    expect(rowOf(result, "xj/3", "2013102")).toMatchObject({ total: "20.00", project: "20.00" });
  });

  test("is asked about where two places are possible, and a printed error is no reason to guess", () => {
    const even = read("pages", {
      3: spending("总计 20.00 10.00 10.00", "201 31 01 行政运行 10.00 10.00", "201 31 02 一般行政管理事务 10.00 10.00"),
    });
    expect(idsOf(even)).toEqual(["tables#xj-3/2013101/columns/8"]);
    const wrong = read("pages", {
      3: spending("总计 30.00 10.00 20.00", "201 31 01 行政运行 10.00 9.00", "201 31 02 一般行政管理事务 20.00 20.00"),
    });
    expect(idsOf(wrong)).toContain("tables#xj-3/2013101/columns/8");
  });

  test("a column that was asked for is the one answered, with the arithmetic of each candidate", () => {
    const rows = spending(
      "总计 20.00 10.00 10.00",
      "201 31 01 行政运行 10.00 10.00",
      "201 31 02 一般行政管理事务 10.00 10.00",
    );
    const id = "tables#xj-3/2013101/columns/8";
    const asked = read("pages", { 3: rows }).questions.find((question) => question.id === id);
    expect(asked?.means).toEqual(["10.00 = 10.00", "10.00 = 10.00"]);
    const [first = "", second = ""] = asked?.candidates ?? [];
    expect(rowOf(read("pages", { 3: rows }, { [id]: first }), "xj/3", "2013101")).toMatchObject({ basic: "10.00" });
    const other = read("pages", { 3: rows }, { [id]: second });
    expect(rowOf(other, "xj/3", "2013101")).toMatchObject({ project: "10.00" });
    expect(rowOf(other, "xj/3", "2013102")).toMatchObject({ basic: "10.00" });
  });

  test("more figures than columns are kept together as text", () => {
    const result = read("pages", { 3: spending("总计 30.00 10.00 20.00 5.00") });
    expect(rowOf(result, "xj/3", "total")).toMatchObject({
      total: { printed: "30.00 10.00 20.00 5.00", unreadable: "true" },
    });
    expect(idsOf(result)).toEqual(["tables#xj-3/total/figures/7"]);
  });

  test("a name cut by a page goes on below the repeated header, a page number does not", () => {
    const result = read("pages", {
      3: spending(
        "总计 30.00 30.00",
        "201 31 02 一般行政 30.00 30.00",
        "7",
        ` ${preamble}`,
        "科目",
        "※ ※ ※ ※ 1 2 3",
        "管理事务",
      ),
    });
    expect(rowOf(result, "xj/3", "2013102")).toMatchObject({ name: "一般行政管理事务" });
    expect(idsOf(result).filter((id) => id.includes("text"))).toEqual([]);
  });

  test("a year, a hotline's number and a withheld project's number are names, not figures", () => {
    const result = read("pages", {
      11: list("上年结转结余情况明细表", 9, 1, [
        "总计 30.00 30.00 30.00",
        "江湾市民政局 10.00 10.00 10.00",
        "2030 年窗口改造 10.00 10.00 10.00",
        "江湾市 12349 热线中心 20.00 20.00 20.00",
        "12349 热线外包项目 15.00 15.00 15.00",
        "特定目标 7103156 5.00 5.00 5.00",
      ]),
    });
    const rows = result.found[0]?.rows ?? [];
    expect(rows.map((row) => [row.body, row.row, row.name, row["total"]])).toEqual([
      [undefined, "total", "总计", "30.00"],
      ["江湾市民政局", "total", "江湾市民政局", "10.00"],
      ["江湾市民政局", undefined, "2030年窗口改造", "10.00"],
      ["江湾市12349热线中心", "total", "江湾市12349热线中心", "20.00"],
      ["江湾市12349热线中心", undefined, "12349热线外包项目", "15.00"],
      ["江湾市12349热线中心", undefined, "特定目标7103156", "5.00"],
    ]);
  });

  test("a subject nobody knows and its project are parted by question", () => {
    const rows = ["总计 8.00 8.00", "江湾市民政局 8.00 8.00", "201 99 99 其他一般公共服务支出 殡仪馆 修缮 8.00 8.00"];
    const asked = read("pages", { 7: list("一般公共预算项目支出情况表", 11, 5, rows) });
    expect(rowOf(asked, "xj/7", "2019999")).toMatchObject({
      name: "其他一般公共服务支出",
      "project-name": "殡仪馆修缮",
    });
    expect(idsOf(asked)).toContain("tables#xj-7/name/9");
    const answer = { "tables#xj-7/name/9": "其他一般公共服务支出殡仪馆" };
    const answered = read("pages", { 7: list("一般公共预算项目支出情况表", 11, 5, rows) }, answer);
    expect(rowOf(answered, "xj/7", "2019999")).toMatchObject({ "project-name": "修缮" });
  });
});
