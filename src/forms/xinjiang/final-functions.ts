import { money } from "../columns.ts";
import type { FixedRow, Form, Identity } from "../form.ts";
import { byFunction, numbered, sumOfColumns, table, tree } from "./final-table.ts";
import { equalCells, equalRows } from "./said.ts";

/** 表5 一般公共预算财政拨款支出决算表. */
export const table5 = table(
  5,
  byFunction,
  numbered([money("total", "本年支出"), money("basic", "基本支出"), money("project", "项目支出")]),
  [
    sumOfColumns("FINAL5-1", "total", ["basic", "project"]),
    tree("FINAL5-2"),
    equalCells("FINAL5-3", ["final/5", "total", "total"], ["final/4", "expenditure", "gpb"]),
    equalRows("FINAL5-4", ["final/5", "total"], ["final/4", "gpb"]),
  ],
);

/** 表6 一般公共预算财政拨款基本支出决算表: 301 and 303 beside 302 and 310. */
export const table6 = table(
  6,
  [
    {
      id: "personnel",
      title: "人员经费",
      kinds: ["fixed", "economic"],
      fixed: [{ id: "personnel", title: "人员经费合计", total: true }],
      codes: ["301", "303"],
    },
    {
      id: "public",
      title: "公用经费",
      kinds: ["fixed", "economic"],
      fixed: [{ id: "public", title: "公用经费合计", total: true }],
    },
  ],
  [money("amount", "决算数")],
  [tree("FINAL6-1")],
);

const threePublicRows: readonly FixedRow[] = [
  { id: "budget", title: "预算数" },
  { id: "final", title: "决算数" },
];

const threePublicTable = table(
  7,
  [{ id: "rows", kinds: ["fixed"], fixed: threePublicRows }],
  [
    money("total", "合计"),
    money("abroad", "因公出国（境）费"),
    money("vehicles", "小计", { under: ["公务用车购置及运行维护费"] }),
    money("vehicle-purchase", "公务用车购置费", { under: ["公务用车购置及运行维护费"] }),
    money("vehicle-running", "公务用车运行维护费", { under: ["公务用车购置及运行维护费"] }),
    money("reception", "公务接待费"),
  ],
  [
    sumOfColumns("FINAL7-1", "total", ["abroad", "vehicles", "reception"]),
    sumOfColumns("FINAL7-2", "vehicles", ["vehicle-purchase", "vehicle-running"]),
  ],
);

/** 表7 财政拨款“三公”经费支出决算表: the budget and the final figure as two rows of six columns. */
export const table7: Form = { ...threePublicTable, columnsVary: true };

/** What 表8 and 表9 print of a budget, which 表4 prints too. */
const againstTable4 = (number: 8 | 9, first: number, budget: "fund" | "capital"): readonly Identity[] => {
  const form = `final/${String(number)}`;
  return [
    equalCells(
      `FINAL${String(number)}-${String(first)}`,
      [form, "total", "opening"],
      ["final/4", `opening.${budget}`, "total"],
    ),
    equalCells(
      `FINAL${String(number)}-${String(first + 1)}`,
      [form, "total", "income"],
      ["final/4", `income.${budget}`, "total"],
    ),
    equalCells(
      `FINAL${String(number)}-${String(first + 2)}`,
      [form, "total", "expenditure"],
      ["final/4", "expenditure", budget],
    ),
    equalCells(
      `FINAL${String(number)}-${String(first + 3)}`,
      [form, "total", "closing"],
      ["final/4", "closing", budget],
    ),
    equalRows(`FINAL${String(number)}-${String(first + 4)}`, [form, "expenditure"], ["final/4", budget]),
  ];
};

/** 表8 政府性基金预算财政拨款收入支出决算表. */
export const table8 = table(
  8,
  byFunction,
  numbered([
    money("opening", "年初结转和结余"),
    money("income", "本年收入"),
    money("expenditure", "本年支出"),
    money("basic", "基本支出", { under: ["本年支出"] }),
    money("project", "项目支出", { under: ["本年支出"] }),
    money("closing", "年末结转和结余"),
  ]),
  [sumOfColumns("FINAL8-1", "expenditure", ["basic", "project"]), tree("FINAL8-2"), ...againstTable4(8, 3, "fund")],
);

/** 表9 国有资本经营预算财政拨款收入支出决算表. */
export const table9 = table(
  9,
  byFunction,
  numbered([
    money("opening", "年初结转和结余"),
    money("income", "本年收入"),
    money("expenditure", "本年支出"),
    money("closing", "年末结转和结余"),
  ]),
  [tree("FINAL9-1"), ...againstTable4(9, 2, "capital")],
);
