import { money } from "../columns.ts";
import type { Column, FixedRow } from "../form.ts";
import { byFunction, numbered, sumOfColumns, table, tree } from "./final-table.ts";
import { equalCells, equalRows, sumOfRows } from "./said.ts";

const incomeRows: readonly FixedRow[] = [
  { id: "income.gpb", title: "一、一般公共预算财政拨款收入" },
  { id: "income.fund", title: "二、政府性基金预算财政拨款收入" },
  { id: "income.capital", title: "三、国有资本经营预算财政拨款收入" },
  { id: "income.superior", title: "四、上级补助收入" },
  { id: "income.institution", title: "五、事业收入" },
  { id: "income.business", title: "六、经营收入" },
  { id: "income.affiliated", title: "七、附属单位上缴收入" },
  { id: "income.other", title: "八、其他收入" },
  { id: "income", title: "本年收入合计", total: true },
  { id: "used-balance", title: "使用非财政拨款结余（含专用结余）", titles: ["使用非财政拨款结余"] },
  { id: "opening", title: "年初结转和结余" },
  { id: "income-total", title: "总计", total: true },
];

/** 表1 收入支出决算总表. */
export const table1 = table(
  1,
  [
    { id: "income", title: "收入", kinds: ["fixed"], fixed: incomeRows },
    {
      id: "expenditure",
      title: "支出",
      kinds: ["fixed", "function"],
      fixed: [
        { id: "expenditure", title: "本年支出合计", total: true },
        { id: "distribution", title: "结余分配" },
        { id: "closing", title: "年末结转和结余" },
        { id: "expenditure-total", title: "总计", total: true },
      ],
    },
  ],
  [money("amount", "金额")],
  [
    sumOfRows(
      "FINAL1-1",
      "income",
      incomeRows.slice(0, 8).map((row) => row.id),
    ),
    sumOfRows("FINAL1-2", "income-total", ["income", "used-balance", "opening"]),
    sumOfRows("FINAL1-3", "expenditure-total", ["expenditure", "distribution", "closing"]),
    equalCells("FINAL1-4", ["final/1", "income-total", "amount"], ["final/1", "expenditure-total", "amount"]),
    tree("FINAL1-5"),
  ],
);

/** 表2 收入决算表. */
export const table2 = table(
  2,
  byFunction,
  numbered([
    money("total", "本年收入合计"),
    money("fiscal", "财政拨款收入"),
    money("superior", "上级补助收入"),
    money("institution", "事业收入"),
    money("business", "经营收入"),
    money("affiliated", "附属单位上缴收入"),
    money("other", "其他收入"),
  ]),
  [
    sumOfColumns("FINAL2-1", "total", ["fiscal", "superior", "institution", "business", "affiliated", "other"]),
    tree("FINAL2-2"),
    equalCells("FINAL2-3", ["final/2", "total", "total"], ["final/1", "income", "amount"]),
    ...["superior", "institution", "business", "affiliated", "other"].map((column, index) =>
      equalCells(
        `FINAL2-${String(index + 4)}`,
        ["final/2", "total", column],
        ["final/1", `income.${column}`, "amount"],
      ),
    ),
  ],
);

/** 表3 支出决算表. */
export const table3 = table(
  3,
  byFunction,
  numbered([
    money("total", "本年支出合计"),
    money("basic", "基本支出"),
    money("project", "项目支出"),
    money("upward", "上缴上级支出"),
    money("business", "经营支出"),
    money("subsidy", "对附属单位补助支出"),
  ]),
  [
    sumOfColumns("FINAL3-1", "total", ["basic", "project", "upward", "business", "subsidy"]),
    tree("FINAL3-2"),
    equalCells("FINAL3-3", ["final/3", "total", "total"], ["final/1", "expenditure", "amount"]),
    equalRows("FINAL3-4", ["final/3", "total"], ["final/1", "amount"]),
  ],
);

const budgets: readonly Column[] = [
  money("total", "合计"),
  money("gpb", "一般公共预算财政拨款"),
  money("fund", "政府性基金预算财政拨款"),
  money("capital", "国有资本经营预算财政拨款"),
];

/** 表4 财政拨款收入支出决算总表. */
export const table4 = table(
  4,
  [
    {
      id: "income",
      title: "收入",
      kinds: ["fixed"],
      fixed: [
        { id: "income.gpb", title: "一、一般公共预算财政拨款" },
        { id: "income.fund", title: "二、政府性基金预算财政拨款" },
        { id: "income.capital", title: "三、国有资本经营预算财政拨款" },
        { id: "income", title: "本年收入合计", total: true },
        { id: "opening", title: "年初财政拨款结转和结余" },
        { id: "opening.gpb", title: "一般公共预算财政拨款", depth: 1 },
        { id: "opening.fund", title: "政府性基金预算财政拨款", depth: 1 },
        { id: "opening.capital", title: "国有资本经营预算财政拨款", depth: 1 },
        { id: "income-total", title: "总计", total: true },
      ],
      columns: ["total"],
    },
    {
      id: "expenditure",
      title: "支出",
      kinds: ["fixed", "function"],
      fixed: [
        { id: "expenditure", title: "本年支出合计", total: true },
        { id: "closing", title: "年末财政拨款结转和结余" },
        { id: "expenditure-total", title: "总计", total: true },
      ],
    },
  ],
  budgets,
  [
    sumOfColumns("FINAL4-1", "total", ["gpb", "fund", "capital"]),
    sumOfRows("FINAL4-2", "income-total", ["income", "opening"]),
    sumOfRows("FINAL4-3", "expenditure-total", ["expenditure", "closing"]),
    sumOfRows("FINAL4-4", "income", ["income.gpb", "income.fund", "income.capital"]),
    tree("FINAL4-5"),
    equalCells("FINAL4-6", ["final/4", "income-total", "total"], ["final/4", "expenditure-total", "total"]),
    sumOfRows("FINAL4-7", "opening", ["opening.gpb", "opening.fund", "opening.capital"]),
    equalCells("FINAL4-8", ["final/4", "income", "total"], ["final/2", "total", "fiscal"]),
    equalCells("FINAL4-9", ["final/4", "income.gpb", "total"], ["final/1", "income.gpb", "amount"]),
    equalCells("FINAL4-10", ["final/4", "income.fund", "total"], ["final/1", "income.fund", "amount"]),
    equalCells("FINAL4-11", ["final/4", "income.capital", "total"], ["final/1", "income.capital", "amount"]),
  ],
);
