import { money, share, statement, words } from "../columns.ts";
import type { Form } from "../form.ts";
import { equalCells, said, sumOfRows } from "./said.ts";

const use = words("use", "主要用于", { prose: true });

/** 一、收支预算情况总体说明: the one grand total. */
export const saidScale = said({
  id: "said/scale",
  title: "收支预算总体情况",
  rows: [{ id: "total", title: "收支总预算", total: true }],
  columns: [money("amount", "金额")],
  identities: [
    equalCells("SAID-SCALE-1", ["said/scale", "total", "amount"], ["xj/1", "income-total", "amount"]),
    equalCells("SAID-SCALE-2", ["said/scale", "total", "amount"], ["xj/1", "expenditure-total", "amount"]),
  ],
});

/** 二、收入预算情况说明: each source with share, change and reason. */
export const saidIncome = said({
  id: "said/income",
  title: "收入预算情况",
  rows: [
    { id: "total", title: "收入预算", total: true },
    { id: "gpb", title: "一般公共预算" },
    { id: "gpb-transfer", title: "上级一般公共预算安排的转移支付", titles: ["上级一般公共预算安排的转移支付资金"] },
    { id: "fund", title: "政府性基金预算" },
    { id: "fund-transfer", title: "上级政府性基金安排的转移支付", titles: ["上级政府性基金安排的转移支付资金"] },
    { id: "capital", title: "国有资本经营预算" },
    {
      id: "capital-transfer",
      title: "上级国有资本经营预算安排的转移支付",
      titles: ["上级国有资本经营预算安排的转移支付资金"],
    },
    { id: "fiscal-account", title: "财政专户核拨", titles: ["财政专户管理资金", "财政专户（教育收费）"] },
    { id: "own", title: "单位资金" },
    { id: "carry-fiscal", title: "财政拨款结转" },
    { id: "carry-other", title: "非财政拨款结转结余" },
  ],
  identities: [
    equalCells("SAID-INCOME-1", ["said/income", "total", "amount"], ["xj/2", "total", "total"]),
    equalCells("SAID-INCOME-2", ["said/income", "gpb", "amount"], ["xj/2", "total", "gpb"]),
    equalCells("SAID-INCOME-3", ["said/income", "own", "amount"], ["xj/2", "total", "own"]),
    equalCells("SAID-INCOME-4", ["said/income", "carry-fiscal", "amount"], ["xj/2", "total", "carry-fiscal"]),
    equalCells("SAID-INCOME-5", ["said/income", "carry-other", "amount"], ["xj/2", "total", "carry-other"]),
    ...["gpb-transfer", "fund", "fund-transfer", "capital", "capital-transfer", "fiscal-account"].map((source, index) =>
      equalCells(`SAID-INCOME-${String(index + 6)}`, ["said/income", source, "amount"], ["xj/2", "total", source]),
    ),
    sumOfRows("SAID-INCOME-12", "total", [
      "gpb",
      "gpb-transfer",
      "fund",
      "fund-transfer",
      "capital",
      "capital-transfer",
      "fiscal-account",
      "own",
      "carry-fiscal",
      "carry-other",
    ]),
  ],
});

/** 三、支出预算情况说明. */
export const saidExpenditure = said({
  id: "said/expenditure",
  title: "支出预算情况",
  rows: [
    { id: "total", title: "支出预算", total: true },
    { id: "basic", title: "基本支出" },
    { id: "project", title: "项目支出" },
  ],
  identities: [
    sumOfRows("SAID-EXPENDITURE-1", "total", ["basic", "project"]),
    equalCells("SAID-EXPENDITURE-2", ["said/expenditure", "total", "amount"], ["xj/3", "total", "total"]),
    equalCells("SAID-EXPENDITURE-3", ["said/expenditure", "basic", "amount"], ["xj/3", "total", "basic"]),
    equalCells("SAID-EXPENDITURE-4", ["said/expenditure", "project", "amount"], ["xj/3", "total", "project"]),
  ],
});

/** 四、财政拨款收支预算情况的总体说明: rows by 类 under `function`. */
export const saidFiscal = said({
  id: "said/fiscal",
  title: "财政拨款收支预算总体情况",
  rows: [
    { id: "total", title: "财政拨款收支总预算", total: true },
    { id: "income.gpb", title: "一般公共预算拨款" },
    { id: "income.fund", title: "政府性基金预算拨款" },
    { id: "income.capital", title: "国有资本经营预算" },
  ],
  kinds: ["function"],
  columns: [money("amount", "金额"), use],
  identities: [
    equalCells("SAID-FISCAL-1", ["said/fiscal", "total", "amount"], ["xj/4", "expenditure-total", "total"]),
    equalCells("SAID-FISCAL-2", ["said/fiscal", "*", "amount"], ["xj/4", "*", "total"]),
    sumOfRows("SAID-FISCAL-3", "total", ["income.gpb", "income.fund", "income.capital"]),
    { id: "SAID-FISCAL-4", kind: "sum", over: "tree" },
    equalCells("SAID-FISCAL-5", ["said/fiscal", "total", "amount"], ["xj/4", "income-total", "total"]),
  ],
});

/** 五（一）一般公共预算当年拨款规模变化情况. */
export const saidGpbScale = said({
  id: "said/gpb-scale",
  title: "一般公共预算当年拨款规模变化情况",
  rows: [
    { id: "total", title: "一般公共预算拨款合计", total: true },
    { id: "basic", title: "基本支出" },
    { id: "project", title: "项目支出" },
  ],
  identities: [
    sumOfRows("SAID-GPB-SCALE-1", "total", ["basic", "project"]),
    equalCells("SAID-GPB-SCALE-2", ["said/gpb-scale", "total", "amount"], ["xj/5", "total", "total"]),
    equalCells("SAID-GPB-SCALE-3", ["said/gpb-scale", "basic", "amount"], ["xj/5", "total", "basic"]),
    equalCells("SAID-GPB-SCALE-4", ["said/gpb-scale", "project", "amount"], ["xj/5", "total", "project"]),
    equalCells("SAID-GPB-SCALE-5", ["said/gpb-scale", "project", "amount"], ["xj/7", "total", "total"]),
  ],
});

/** 五（二）一般公共预算当年拨款结构情况: 类 with its share. */
export const saidGpbStructure = said({
  id: "said/gpb-structure",
  title: "一般公共预算当年拨款结构情况",
  rows: [],
  kinds: ["function"],
  columns: [money("amount", "金额"), share],
  identities: [equalCells("SAID-GPB-STRUCTURE-1", ["said/gpb-structure", "*", "amount"], ["xj/5", "*", "total"])],
});

/** 五（三）一般公共预算当年拨款具体使用情况: 项 with change and reason; the name is the printed path 类/款/项. */
export const saidGpbItems = said({
  id: "said/gpb-items",
  title: "一般公共预算当年拨款具体使用情况",
  rows: [],
  kinds: ["function"],
  columns: statement.filter((column) => column.id !== "share"),
  identities: [equalCells("SAID-GPB-ITEMS-1", ["said/gpb-items", "*", "amount"], ["xj/5", "*", "total"])],
});

/** 六、一般公共预算基本支出情况说明. */
export const saidGpbBasic = said({
  id: "said/gpb-basic",
  title: "一般公共预算基本支出情况",
  rows: [
    { id: "total", title: "一般公共预算基本支出", total: true },
    { id: "personnel", title: "人员经费" },
    { id: "public", title: "公用经费" },
  ],
  columns: [money("amount", "金额"), words("items", "主要包括", { prose: true })],
  identities: [
    sumOfRows("SAID-GPB-BASIC-1", "total", ["personnel", "public"]),
    equalCells("SAID-GPB-BASIC-2", ["said/gpb-basic", "total", "amount"], ["xj/6", "total", "total"]),
    equalCells("SAID-GPB-BASIC-3", ["said/gpb-basic", "personnel", "amount"], ["xj/6", "total", "personnel"]),
    equalCells("SAID-GPB-BASIC-4", ["said/gpb-basic", "public", "amount"], ["xj/6", "total", "public"]),
    equalCells("SAID-GPB-BASIC-5", ["said/gpb-basic", "total", "amount"], ["said/gpb-scale", "basic", "amount"]),
  ],
});

/** 八、政府性基金预算拨款情况说明; `empty` when the sentence says 空表. */
export const saidFund = said({
  id: "said/fund",
  title: "政府性基金预算拨款情况",
  rows: [{ id: "total", title: "政府性基金预算拨款", total: true }],
  identities: [equalCells("SAID-FUND-1", ["said/fund", "total", "amount"], ["xj/8", "total", "total"])],
});

/** 九、国有资本经营预算拨款情况说明; `empty` when the sentence says 空表. */
export const saidCapital = said({
  id: "said/capital",
  title: "国有资本经营预算拨款情况",
  rows: [{ id: "total", title: "国有资本经营预算拨款", total: true }],
  identities: [equalCells("SAID-CAPITAL-1", ["said/capital", "total", "amount"], ["xj/9", "total", "total"])],
});

/** 十一、上年结转结余预算情况说明: totals, then one row a project carried over. */
export const saidCarry = said({
  id: "said/carry",
  title: "上年结转结余预算情况",
  rows: [
    { id: "total", title: "上年结转结余", total: true },
    { id: "fiscal", title: "财政拨款" },
    { id: "other", title: "非财政拨款" },
  ],
  kinds: ["project"],
  columns: [money("amount", "金额"), use],
  identities: [
    sumOfRows("SAID-CARRY-1", "total", ["fiscal", "other"]),
    equalCells("SAID-CARRY-2", ["said/carry", "total", "amount"], ["xj/11", "total", "total"]),
    equalCells("SAID-CARRY-3", ["said/carry", "fiscal", "amount"], ["xj/11", "total", "fiscal"]),
    equalCells("SAID-CARRY-4", ["said/carry", "other", "amount"], ["xj/11", "total", "other"]),
    { id: "SAID-CARRY-5", kind: "sum", over: "bodies" },
  ],
});

/** The explanation of a budget in print order; what is said of staff, assets and the like has forms of its own. */
export const budgetExplanation: readonly Form[] = [
  saidScale,
  saidIncome,
  saidExpenditure,
  saidFiscal,
  saidGpbScale,
  saidGpbStructure,
  saidGpbItems,
  saidGpbBasic,
  saidFund,
  saidCapital,
  saidCarry,
];
