import { money } from "../columns.ts";
import type { Column, Form, RowGroup } from "../form.ts";
import { equalCells, equalRows } from "./said.ts";

const byFunction: readonly RowGroup[] = [
  { id: "rows", kinds: ["fixed", "function"], fixed: [{ id: "total", title: "总计", total: true }] },
];
const appropriation = ["财政拨款（补助）"] as const;

/** 表2 部门收入总体情况表: every 项 by source of money. */
export const budgetTable2: Form = {
  id: "xj/2",
  part: "table",
  section: "2",
  title: "部门收入总体情况表",
  titles: ["单位收入总体情况表"],
  groups: byFunction,
  columns: [
    money("total", "总计", { number: 1 }),
    money("fiscal", "财政拨款（补助）小计", { number: 2, under: appropriation }),
    money("gpb", "一般公共预算", { number: 3, under: appropriation }),
    money("gpb-transfer", "上级一般公共预算安排的转移支付", { number: 4, under: appropriation }),
    money("fund", "政府性基金预算", { number: 5, under: appropriation }),
    money("fund-transfer", "上级政府性基金安排的转移支付", { number: 6, under: appropriation }),
    money("capital", "国有资本经营预算", { number: 7, under: appropriation }),
    money("capital-transfer", "上级国有资本经营预算安排的转移支付", { number: 8, under: appropriation }),
    money("fiscal-account", "财政专户（教育收费）", { number: 9 }),
    money("own", "单位资金", { number: 10 }),
    money("carry-fiscal", "财政拨款结转", { number: 11 }),
    money("carry-other", "非财政拨款结转结余", { number: 12 }),
  ],
  identities: [
    {
      id: "XJ2-1",
      kind: "sum",
      over: "columns",
      whole: "total",
      parts: ["fiscal", "fiscal-account", "own", "carry-fiscal", "carry-other"],
    },
    {
      id: "XJ2-2",
      kind: "sum",
      over: "columns",
      whole: "fiscal",
      parts: ["gpb", "gpb-transfer", "fund", "fund-transfer", "capital", "capital-transfer"],
    },
    { id: "XJ2-3", kind: "sum", over: "tree" },
    equalTotals("XJ2-4", "total", "income-total"),
    equalTotals("XJ2-5", "own", "income.own"),
    equalTotals("XJ2-6", "fiscal-account", "income.fiscal-account"),
    equalTotals("XJ2-7", "carry-fiscal", "carry.fiscal"),
    equalTotals("XJ2-8", "carry-other", "carry.other"),
    equalTotals("XJ2-9", "gpb", "income.gpb.own"),
    {
      id: "XJ2-10",
      kind: "equal",
      left: { form: "xj/2", row: "*", column: "total" },
      right: { form: "xj/3", row: "*", column: "total" },
    },
    equalTotals("XJ2-11", "gpb-transfer", "income.gpb.transfer"),
    equalTotals("XJ2-12", "fund", "income.fund.own"),
    equalTotals("XJ2-13", "fund-transfer", "income.fund.transfer"),
    equalTotals("XJ2-14", "capital", "income.capital.own"),
    equalTotals("XJ2-15", "capital-transfer", "income.capital.transfer"),
    equalCells("XJ2-16", ["xj/2", "total", "fiscal"], ["xj/4", "income-total", "total"]),
    equalRows("XJ2-17", ["xj/2", "total"], ["xj/1", "amount"]),
  ],
};

function equalTotals(id: string, column: string, row: string): Form["identities"][number] {
  return {
    id,
    kind: "equal",
    left: { form: "xj/2", row: "total", column },
    right: { form: "xj/1", row, column: "amount" },
  };
}

const basicAndProject: readonly Column[] = [
  money("total", "合计", { number: 1 }),
  money("basic", "基本支出", { number: 2 }),
  money("project", "项目支出", { number: 3 }),
];

/** 表3 部门支出总体情况表: every 项 as basic and project expenditure. */
export const budgetTable3: Form = {
  id: "xj/3",
  part: "table",
  section: "3",
  title: "部门支出总体情况表",
  titles: ["单位支出总体情况表"],
  groups: byFunction,
  columns: basicAndProject.map((column) => ({ ...column, under: ["支出预算"] })),
  identities: [
    { id: "XJ3-1", kind: "sum", over: "columns", whole: "total", parts: ["basic", "project"] },
    { id: "XJ3-2", kind: "sum", over: "tree" },
    {
      id: "XJ3-3",
      kind: "equal",
      left: { form: "xj/3", row: "total", column: "total" },
      right: { form: "xj/1", row: "expenditure-total", column: "amount" },
    },
    {
      id: "XJ3-4",
      kind: "equal",
      left: { form: "xj/3", row: "*", column: "total" },
      right: { form: "xj/1", row: "*", column: "amount" },
    },
  ],
};

/** 表5 一般公共预算支出情况表. */
export const budgetTable5: Form = {
  id: "xj/5",
  part: "table",
  section: "5",
  title: "一般公共预算支出情况表",
  groups: byFunction,
  columns: basicAndProject.map((column) => ({ ...column, under: ["一般公共预算支出"] })),
  identities: [
    { id: "XJ5-1", kind: "sum", over: "columns", whole: "total", parts: ["basic", "project"] },
    { id: "XJ5-2", kind: "sum", over: "tree" },
    {
      id: "XJ5-3",
      kind: "equal",
      left: { form: "xj/5", row: "total", column: "total" },
      right: { form: "xj/4", row: "expenditure-total", column: "gpb" },
    },
    {
      id: "XJ5-4",
      kind: "equal",
      left: { form: "xj/5", row: "*", column: "total" },
      right: { form: "xj/4", row: "*", column: "gpb" },
    },
  ],
};

function oneBudget(section: "8" | "9", title: string, column: "fund" | "capital"): Form {
  const id = `xj/${section}`;
  const under = [title.replace("情况表", "")];
  const basic = [...under, "基本支出"];
  return {
    id,
    part: "table",
    section,
    title,
    groups: byFunction,
    columns: [
      money("total", "合计", { number: 1, under }),
      money("personnel", "人员经费", { number: 2, under: basic }),
      money("public", "公用经费", { number: 3, under: basic }),
      money("project", "项目支出", { number: 4, under }),
    ],
    identities: [
      { id: `XJ${section}-1`, kind: "sum", over: "columns", whole: "total", parts: ["personnel", "public", "project"] },
      { id: `XJ${section}-2`, kind: "sum", over: "tree" },
      equalCells(`XJ${section}-3`, [id, "total", "total"], ["xj/4", "expenditure-total", column]),
      equalRows(`XJ${section}-4`, [id, "total"], ["xj/4", column]),
    ],
  };
}

/** 表8 政府性基金预算支出情况表; usually empty (空表). */
export const budgetTable8 = oneBudget("8", "政府性基金预算支出情况表", "fund");

/** 表9 国有资本经营预算支出情况表; usually empty (空表). */
export const budgetTable9 = oneBudget("9", "国有资本经营预算支出情况表", "capital");
