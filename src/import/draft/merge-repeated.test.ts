import { expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import { mergeRepeated } from "./merge-repeated.ts";

test("what a source prints again goes on behind the first under keys of its own, and is asked about", () => {
  const section = (at: string, amount: string) => ({
    form: "xj/5",
    unit: "万元",
    at,
    rows: [
      { row: "201", name: "一般公共服务支出", total: amount, project: amount, at },
      { row: "x1", name: "表里没有的行", total: "1.00", at },
    ],
  });
  const carried = { body: "unit-1", project: "p1", name: "设备更新", total: "2.00" };
  const { found, questions } = mergeRepeated(
    {
      sections: [section("10", "5.00"), section("90", "6.00"), { form: "xj/11", rows: [carried, carried] }],
      clauses: [
        { project: "p1", name: "设备更新", at: "20", rows: [{ row: "scale", amount: "5.00" }] },
        { project: "p1", name: "设备更新", at: "95", rows: [{ row: "scale", amount: "6.00" }] },
      ],
      performance: [],
    },
    xinjiangBudget,
  );
  expect(found.sections.map(({ form, rows = [] }) => [form, rows.map(({ row }) => row)])).toEqual([
    ["xj/5", ["201", "x1", "201~2", "x1~2"]],
    ["xj/11", [undefined, "x2"]],
  ]);
  expect(found.clauses.map(({ rows }) => rows.map(({ row, ...cells }) => [row, cells["amount"]]))).toEqual([
    [
      ["scale", "5.00"],
      ["scale~2", "6.00"],
    ],
  ]);
  expect(questions.map(({ id, at }) => [id, at])).toEqual([
    ["tables#xj-5/again/90", "90"],
    ["projects#clause-p1/again/95", "95"],
  ]);
});
