import { describe, expect, test } from "vitest";
import type { FixtureRow } from "../../../testing/site-fixture.ts";
import { tryBudget } from "../../../testing/try-rule.ts";
import { codeLevels } from "./code-levels.ts";
import { totalRows } from "./total-rows.ts";

const rows: readonly FixtureRow[] = [
  { row: "total", total: "30.00" },
  { row: "201", name: "一般公共服务支出", total: "20.00" },
  { row: "20103", name: "政府办公厅（室）及相关机构事务", total: "20.00" },
  { row: "2010301", name: "行政运行", total: "20.00" },
  { row: "208", name: "社会保障和就业支出", total: "10.00" },
  { row: "20805", name: "行政事业单位养老支出", total: "10.00" },
  { row: "2080505", name: "机关事业单位基本养老保险缴费支出", total: "10.00" },
];
const without = (...gone: readonly string[]): FixtureRow[] => rows.filter(({ row = "" }) => !gone.includes(row));

describe("the rows of a table", () => {
  const tried = (own: readonly FixtureRow[]): readonly string[] =>
    tryBudget(codeLevels, [{ form: "xj/3", rows: own }]).found;

  test("go down the codes level by level: neither what is above a code may be missing nor what it consists of", () => {
    expect(tried(rows)).toEqual([]);
    expect(tried(without("20805"))).toEqual(["warning xj-3/2080505/total"]);
    expect(tried(without("2080505"))).toEqual(["warning xj-3/20805/total"]);
    expect(tried(without("208"))).toEqual(["warning xj-3/20805/total"]);
  });

  test("need no level that their table does not print", () => {
    expect(tried(without("20103", "20805"))).toEqual([]);
    expect(tried(without("20103", "20805", "2010301", "2080505"))).toEqual([]);
  });

  test("begin with the total", () => {
    const found = (own: readonly FixtureRow[]): readonly string[] =>
      tryBudget(totalRows, [{ form: "xj/3", rows: own }]).found;
    expect(found(rows)).toEqual([]);
    expect(found(without("total"))).toEqual(["warning xj-3/201/total"]);
  });

  test("have a total for each body where one has", () => {
    const found = (own: readonly FixtureRow[]): readonly string[] =>
      tryBudget(totalRows, [{ form: "xj/7", rows: own }]).said;
    const total = { row: "total", total: "3.00" };
    const first = [
      { body: "yi", row: "total", total: "1.00" },
      { body: "yi", row: "2010301", project: "p1", total: "1.00" },
    ];
    const second = { body: "bing", row: "2010301", project: "p2", total: "2.00" };
    expect(found([total, ...first, { body: "bing", row: "total", total: "2.00" }, second])).toEqual([]);
    expect(found([total, ...first, second])).toEqual(["表7没有“明州市丙中心”的合计行。请补上漏印的一行。"]);
  });
});
