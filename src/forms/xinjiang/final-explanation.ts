import { money, statement, variance, words } from "../columns.ts";
import type { Form, Identity } from "../form.ts";
import { equalCells, equalRows, said, sumOfRows } from "./said.ts";

/** One amount stated for both sides: 收、支总计均为 1,234.56 万元. */
const bothTotals = [
  "收、支总计",
  "收支总计",
  "收入、支出总计",
  "收入和支出总计",
  "收入与支出总计",
  "收入支出总计",
  "收入总计、支出总计",
  "收入总计和支出总计",
];

const withVariance = [...statement, ...variance];

/** Cells that sentences say one below the other and one row of a table prints side by side, under the same ids. */
function equalToColumns(
  prefix: string,
  first: number,
  [said, ids]: readonly [form: string, rows: readonly string[]],
  [table, row]: readonly [form: string, row: string],
): Identity[] {
  return ids.map((id, index) =>
    equalCells(`${prefix}-${String(first + index)}`, [said, id, "amount"], [table, row, id]),
  );
}

/** 一、收入支出决算总体情况说明. */
export const finalOverall = said({
  id: "said/final-overall",
  title: "收入支出决算总体情况",
  rows: [
    { id: "income-total", title: "收入总计", total: true },
    { id: "income", title: "本年收入合计", titles: ["本年收入"] },
    { id: "used-balance", title: "使用非财政拨款结余" },
    { id: "opening", title: "年初结转和结余" },
    { id: "expenditure-total", title: "支出总计", total: true },
    { id: "expenditure", title: "本年支出合计", titles: ["本年支出"] },
    { id: "distribution", title: "结余分配" },
    { id: "closing", title: "年末结转和结余" },
    { id: "overall", title: "收入支出总体与上年相比", titles: ["收入支出总体", ...bothTotals] },
  ],
  identities: [
    sumOfRows("FINAL-OVERALL-1", "income-total", ["income", "used-balance", "opening"]),
    sumOfRows("FINAL-OVERALL-2", "expenditure-total", ["expenditure", "distribution", "closing"]),
    equalCells(
      "FINAL-OVERALL-3",
      ["said/final-overall", "income-total", "amount"],
      ["said/final-overall", "expenditure-total", "amount"],
    ),
    equalRows("FINAL-OVERALL-4", ["said/final-overall", "amount"], ["final/1", "amount"]),
    equalCells("FINAL-OVERALL-5", ["said/final-overall", "overall", "amount"], ["final/1", "income-total", "amount"]),
  ],
});

/** 二、收入决算情况说明. */
export const finalIncome = said({
  id: "said/final-income",
  title: "收入决算情况",
  rows: [
    { id: "total", title: "本年收入", total: true },
    { id: "fiscal", title: "财政拨款收入" },
    { id: "superior", title: "上级补助收入" },
    { id: "institution", title: "事业收入" },
    { id: "business", title: "经营收入" },
    { id: "affiliated", title: "附属单位上缴收入" },
    { id: "other", title: "其他收入" },
  ],
  identities: [
    sumOfRows("FINAL-INCOME-1", "total", ["fiscal", "superior", "institution", "business", "affiliated", "other"]),
    equalCells("FINAL-INCOME-2", ["said/final-income", "total", "amount"], ["said/final-overall", "income", "amount"]),
    ...equalToColumns(
      "FINAL-INCOME",
      3,
      ["said/final-income", ["total", "fiscal", "superior", "institution", "business", "affiliated", "other"]],
      ["final/2", "total"],
    ),
  ],
});

/** 三、支出决算情况说明. */
export const finalExpenditure = said({
  id: "said/final-expenditure",
  title: "支出决算情况",
  rows: [
    { id: "total", title: "本年支出", total: true },
    { id: "basic", title: "基本支出" },
    { id: "project", title: "项目支出" },
    { id: "upward", title: "上缴上级支出" },
    { id: "business", title: "经营支出" },
    { id: "subsidy", title: "对附属单位补助支出" },
  ],
  identities: [
    sumOfRows("FINAL-EXPENDITURE-1", "total", ["basic", "project", "upward", "business", "subsidy"]),
    equalCells(
      "FINAL-EXPENDITURE-2",
      ["said/final-expenditure", "total", "amount"],
      ["said/final-overall", "expenditure", "amount"],
    ),
    ...equalToColumns(
      "FINAL-EXPENDITURE",
      3,
      ["said/final-expenditure", ["total", "basic", "project", "upward", "business", "subsidy"]],
      ["final/3", "total"],
    ),
  ],
});

/** 四、财政拨款收入支出决算总体情况说明. */
export const finalFiscal = said({
  id: "said/final-fiscal",
  title: "财政拨款收入支出决算总体情况",
  rows: [
    { id: "income-total", title: "财政拨款收入总计", total: true },
    { id: "opening", title: "年初财政拨款结转和结余" },
    { id: "income", title: "本年财政拨款收入", titles: ["财政拨款收入"] },
    { id: "expenditure-total", title: "财政拨款支出总计", total: true },
    { id: "closing", title: "年末财政拨款结转和结余" },
    { id: "expenditure", title: "本年财政拨款支出", titles: ["财政拨款支出"] },
    {
      id: "overall",
      title: "财政拨款收入支出总体与上年相比",
      titles: ["财政拨款收入支出总体", ...bothTotals.map((title) => `财政拨款${title}`)],
    },
  ],
  columns: withVariance,
  identities: [
    sumOfRows("FINAL-FISCAL-1", "income-total", ["opening", "income"]),
    sumOfRows("FINAL-FISCAL-2", "expenditure-total", ["expenditure", "closing"]),
    equalCells("FINAL-FISCAL-3", ["said/final-fiscal", "income", "amount"], ["said/final-income", "fiscal", "amount"]),
    equalRows("FINAL-FISCAL-4", ["said/final-fiscal", "amount"], ["final/4", "total"]),
    equalRows("FINAL-FISCAL-5", ["said/final-fiscal", "amount"], ["said/final-fiscal", "final"]),
  ],
});

/** 五（一）一般公共预算财政拨款支出决算总体情况. */
export const finalGpb = said({
  id: "said/final-gpb",
  title: "一般公共预算财政拨款支出决算总体情况",
  rows: [{ id: "total", title: "一般公共预算财政拨款支出", total: true }],
  columns: withVariance,
  identities: [
    equalCells("FINAL-GPB-1", ["said/final-gpb", "total", "amount"], ["final/5", "total", "total"]),
    equalRows("FINAL-GPB-2", ["said/final-gpb", "amount"], ["said/final-gpb", "final"]),
  ],
});

/** 五（二）一般公共预算财政拨款支出决算结构情况: rows by 类. */
export const finalGpbStructure = said({
  id: "said/final-gpb-structure",
  title: "一般公共预算财政拨款支出决算结构情况",
  rows: [],
  kinds: ["function"],
  columns: statement.filter((column) => ["amount", "share"].includes(column.id)),
  identities: [equalRows("FINAL-GPB-STRUCTURE-1", ["said/final-gpb-structure", "amount"], ["final/5", "total"])],
});

/** 五（三）一般公共预算财政拨款支出决算具体情况: rows by 项. */
export const finalGpbItems = said({
  id: "said/final-gpb-items",
  title: "一般公共预算财政拨款支出决算具体情况",
  rows: [],
  kinds: ["function"],
  columns: withVariance.filter((column) => column.id !== "share"),
  identities: [
    equalRows("FINAL-GPB-ITEMS-1", ["said/final-gpb-items", "amount"], ["final/5", "total"]),
    equalRows("FINAL-GPB-ITEMS-2", ["said/final-gpb-items", "amount"], ["said/final-gpb-items", "final"]),
  ],
});

/** 六、一般公共预算财政拨款基本支出决算情况说明. */
export const finalGpbBasic = said({
  id: "said/final-gpb-basic",
  title: "一般公共预算财政拨款基本支出决算情况",
  rows: [
    { id: "total", title: "一般公共预算财政拨款基本支出", total: true },
    { id: "personnel", title: "人员经费" },
    { id: "public", title: "公用经费" },
  ],
  columns: [money("amount", "金额"), words("items", "包括", { prose: true })],
  identities: [
    sumOfRows("FINAL-GPB-BASIC-1", "total", ["personnel", "public"]),
    equalCells("FINAL-GPB-BASIC-2", ["said/final-gpb-basic", "total", "amount"], ["final/5", "total", "basic"]),
    equalCells(
      "FINAL-GPB-BASIC-3",
      ["said/final-gpb-basic", "personnel", "amount"],
      ["final/6", "personnel", "amount"],
    ),
    equalCells("FINAL-GPB-BASIC-4", ["said/final-gpb-basic", "public", "amount"], ["final/6", "public", "amount"]),
  ],
});

/** 八、政府性基金预算财政拨款收入支出决算情况说明; `empty` when the sentence says 空表. */
export const finalFund = said({
  id: "said/final-fund",
  title: "政府性基金预算财政拨款收入支出决算情况",
  rows: [
    { id: "income", title: "本年收入" },
    { id: "expenditure", title: "本年支出" },
    { id: "closing", title: "年末结转和结余" },
  ],
  identities: equalToColumns(
    "FINAL-FUND",
    1,
    ["said/final-fund", ["income", "expenditure", "closing"]],
    ["final/8", "total"],
  ),
});

/** 九、国有资本经营预算财政拨款收入支出决算情况说明; `empty` when the sentence says 空表. */
export const finalCapital = said({
  id: "said/final-capital",
  title: "国有资本经营预算财政拨款收入支出决算情况",
  rows: [
    { id: "income", title: "本年收入" },
    { id: "expenditure", title: "本年支出" },
    { id: "closing", title: "年末结转和结余" },
  ],
  identities: equalToColumns(
    "FINAL-CAPITAL",
    1,
    ["said/final-capital", ["income", "expenditure", "closing"]],
    ["final/9", "total"],
  ),
});

/** The explanation of final accounts in print order. */
export const finalExplanation: readonly Form[] = [
  finalOverall,
  finalIncome,
  finalExpenditure,
  finalFiscal,
  finalGpb,
  finalGpbStructure,
  finalGpbItems,
  finalGpbBasic,
  finalFund,
  finalCapital,
];
