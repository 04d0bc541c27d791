import { expect, test } from "vitest";
import { idsOf, preamble, read, rowOf } from "../../testing/written-tables.ts";

const pages = (...rows: string[]): string[] => [
  "部门支出总体情况表",
  preamble,
  "科目",
  "※ ※ ※ ※ 1 2 3",
  "总计 30.00 10.00 20.00",
  "201 31 01 行政运行 30.00 10.00 20.00",
  ...rows,
];

const notesOf = (result: ReturnType<typeof read>): unknown => result.found.map(({ notes }) => notes);

test("a note below a table is kept word for word with its line; its figures are asked for nowhere", () => {
  const result = read("pages", { 3: pages("注：本表包括上年结转 5.00 万元。") });
  expect(notesOf(result)).toEqual([[{ text: "注：本表包括上年结转 5.00 万元。".replaceAll(" ", ""), at: "9" }]]);
  expect(idsOf(result)).toEqual([]);
  expect(rowOf(result, "xj/3", "2013101")).toMatchObject({ total: "30.00", basic: "10.00", project: "20.00" });
});

test("where lines are wrapped a note goes on to the end of its sentence, and a row after it is a row", () => {
  const result = read("pages", {
    3: pages("备注：1.本表按支出功能分类填列，列示部门全部支出的", "情况。", "208 05 05 机关养老 0.00 0.00"),
  });
  expect(notesOf(result)).toEqual([[{ text: "备注：1.本表按支出功能分类填列，列示部门全部支出的情况。", at: "9" }]]);
  expect(rowOf(result, "xj/3", "2080505")).toBeDefined();
});

test("several notes are several; in a table with columns the one filled cell of a row is a note", () => {
  const result = read("tabs", {
    3: [
      "部门支出总体情况表",
      preamble,
      "※\t※\t※\t※\t1\t2\t3",
      "\t\t\t总计\t30.00\t10.00\t20.00",
      "201\t31\t01\t行政运行\t30.00\t10.00\t20.00",
      "注1：单位为万元。\t\t\t\t\t\t",
      "说明：本表不含涉密项目。\t\t\t\t\t\t",
    ],
  });
  expect(notesOf(result)).toEqual([
    [
      { text: "注1：单位为万元。", at: "8" },
      { text: "说明：本表不含涉密项目。", at: "9" },
    ],
  ]);
  expect(idsOf(result)).toEqual([]);
});

test("a note that says why a table is empty proves it, another one stays a note", () => {
  const why = "备注：本单位无政府性基金预算支出，此表为空表。";
  const [table] = read("pages", { 8: ["政府性基金预算支出情况表", preamble, why, "注：下表同。"] }).found;
  expect(table).toMatchObject({ empty: "true", at: "5", notes: [{ text: "注：下表同。", at: "6" }] });
});
