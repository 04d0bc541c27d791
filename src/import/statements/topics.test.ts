import { expect, test } from "vitest";
import { findTopic } from "./topics.ts";

const formsOf = (kind: "budget" | "final", title: string, subtitle = ""): readonly string[] | undefined =>
  findTopic({ title, subtitle }, kind)?.forms;

test.each([
  ["关于青山市园林局2024年收支预算情况总体说明", "", "said/scale"],
  ["关于青山市园林局2024年收入预算情况说明", "", "said/income"],
  ["关于青山市园林局2024年支出预算情况说明", "", "said/expenditure"],
  ["关于青山市园林局2024年财政拨款收支预算情况的总体说明", "", "said/fiscal"],
  ["关于青山市园林局2024年一般公共预算当年拨款情况说明", "一般公共预算当年拨款规模变化情况", "said/gpb-scale"],
  ["关于青山市园林局2024年一般公共预算当年拨款情况说明", "一般公共预算当年拨款结构情况", "said/gpb-structure"],
  ["关于青山市园林局2024年一般公共预算当年拨款情况说明", "具体使用情况", "said/gpb-items"],
  ["关于青山市园林局2024年一般公共预算基本支出情况说明", "", "said/gpb-basic"],
  ["关于青山市园林局2024年政府性基金预算拨款情况说明", "", "said/fund"],
  ["关于青山市园林局2024年国有资本经营预算拨款情况说明", "", "said/capital"],
  ["关于青山市园林局2024年财政拨款“三公”经费预算情况说明", "", "three-public"],
  ["其他重要事项的情况说明", "机关运行经费安排情况", "operating-cost"],
])("a budget's section %s / %s fills %s", (title, subtitle, form) => {
  expect(formsOf("budget", title, subtitle)).toEqual([form]);
});

test.each([
  ["收入支出决算总体情况说明", "", "said/final-overall"],
  ["收入决算情况说明", "", "said/final-income"],
  ["支出决算情况说明", "", "said/final-expenditure"],
  ["财政拨款收入支出决算总体情况说明", "", "said/final-fiscal"],
  ["一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出决算总体情况", "said/final-gpb"],
  ["一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出决算结构情况", "said/final-gpb-structure"],
  ["一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出决算具体情况", "said/final-gpb-items"],
  ["一般公共预算财政拨款基本支出决算情况说明", "", "said/final-gpb-basic"],
  ["财政拨款“三公”经费支出决算情况说明", "", "three-public"],
  ["一般公共预算财政拨款“三公”经费支出决算情况说明", "", "three-public"],
  ["政府性基金预算财政拨款收入支出决算情况说明", "", "said/final-fund"],
  ["国有资本经营预算财政拨款收入支出决算情况说明", "", "said/final-capital"],
  ["其他重要事项的情况说明", "机关运行经费支出情况", "operating-cost"],
])("the final accounts' section %s / %s fills %s", (title, subtitle, form) => {
  expect(formsOf("final", title, subtitle)).toEqual([form]);
});

test("sections of staff, projects, purchases, assets, balances and performance belong to others", () => {
  const others = [
    "项目支出情况说明",
    "上年结转结余预算情况说明",
    "政府采购情况",
    "国有资产占用使用情况",
    "预算绩效情况",
  ];
  for (const kind of ["budget", "final"] as const)
    for (const title of others) expect(formsOf(kind, `关于青山市园林局2024年${title}`)).toBeUndefined();
  expect(formsOf("budget", "关于青山市园林局2024年一般公共预算项目支出情况说明")).toBeUndefined();
});

test("one section without subsections fills the total, the structure and the details", () => {
  expect(formsOf("final", "一般公共预算财政拨款支出决算情况说明")).toEqual([
    "said/final-gpb",
    "said/final-gpb-structure",
    "said/final-gpb-items",
  ]);
});
