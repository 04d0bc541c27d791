import { expect, test } from "vitest";
import { idsOf, preamble, read, rowOf, tabs } from "../../testing/written-tables.ts";

test("a row whose code lost its 类 is kept with what is left of the code, and asked about", () => {
  const result = read("tabs", {
    3: tabs([
      "部门支出总体情况表",
      "编制部门：江湾市民政局",
      "单位：万元",
      "※|※|※|※|1|2|3",
      "|||总计|30.00|10.00|20.00",
      "201|||一般公共服务支出|30.00|10.00|20.00",
      "|31|02|一般行政管理事务|20.00||20.00",
    ]),
  });
  expect(rowOf(result, "xj/3", "x1")).toMatchObject({ name: "3102 一般行政管理事务", project: "20.00" });
  expect(idsOf(result)).toEqual(["tables#xj-3/label/9"]);
});

test("the year of the sentence that says a table is empty is no figure where it begins a line", () => {
  const { found, questions } = read("pages", {
    9: [
      "国有资本经营预算支出情况表",
      preamble,
      "合计",
      "※ ※ ※ ※ 1 2 3 4",
      "临溪高新技术产业开发区民政局 2031",
      "年没有使用国有资本经营预算安排的支出，国有资本经营预算支出情况表为空表。",
    ],
  });
  expect(found).toEqual([{ form: "xj/9", unit: "万元", at: "7", empty: "true" }]);
  expect(questions).toEqual([]);
});
