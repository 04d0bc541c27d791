import type { CiteEntry, RowEntry } from "../compile/entry.ts";
import { buildRow, buildSection, disclosureId } from "./small-row.ts";

/** 表1 with a blank row and a zero. */
export const table1 = buildSection("xj/1", "xj-1", {
  title: "部门收支总体情况表",
  rows: [
    buildRow("tables", "xj-1", "income", {
      name: "一、本年收入",
      group: "income",
      leaf: false,
      line: 10,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "income.fund", {
      name: "2. 政府性基金预算拨款",
      group: "income",
      line: 11,
      cells: { amount: "0.00" },
    }),
    buildRow("tables", "xj-1", "income.own", { name: "5. 单位资金", group: "income", line: 12 }),
    buildRow("tables", "xj-1", "201", {
      code: "201",
      name: "一般公共服务支出",
      group: "expenditure",
      line: 10,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "income-total", {
      name: "收入总计",
      total: true,
      leaf: false,
      line: 13,
      cells: { amount: "1,234.50" },
    }),
    buildRow("tables", "xj-1", "expenditure-total", {
      name: "支出总计",
      total: true,
      leaf: false,
      line: 13,
      cells: { amount: "1,234.50" },
    }),
  ],
});

/** 表7 with a named and a withheld project of the same amount. */
export const table7 = buildSection("xj/7", "xj-7", {
  title: "一般公共预算项目支出情况表",
  rows: [
    buildRow("tables", "xj-7", "dangan-guan.2012604.p2", {
      row: "2012604",
      code: "2012604",
      body: "dangan-guan",
      project: "p2",
      name: "档案馆",
      words: { "project-name": "2031年馆藏数字化项目" },
      line: 40,
      cells: { total: "20.15", goods: "20.15" },
    }),
    buildRow("tables", "xj-7", "dangan-guan.2012604.p10", {
      row: "2012604",
      code: "2012604",
      body: "dangan-guan",
      project: "p10",
      name: "档案馆",
      words: { "project-name": "特定目标9090909Z" },
      line: 41,
      cells: { total: "20.15", goods: "不予公开" },
    }),
  ],
});

const cite: CiteEntry = {
  state: "amount",
  printed: "4.50",
  value: "4.50",
  fen: 4_500_000,
  unit: "万元",
  id: `${disclosureId}/narrative#said-income/gpb/cite-1`,
  column: "cite-1",
  project: "p2",
  place: { line: 61 },
};

/** A sentence of the explanation with a figure inside its reason. */
export const income = buildSection("said/income", "said-income", {
  part: "narrative",
  page: "narrative",
  title: "收入预算情况",
  rows: [
    buildRow("narrative", "said-income", "gpb", {
      name: "一般公共预算",
      line: 60,
      cells: { amount: "1,234.50", change: "减少 12.87" },
      words: { base: "last-budget", reason: "馆藏数字化分年实施" },
      cites: [cite],
    }),
    buildRow("narrative", "said-income", "fund", { name: "政府性基金预算", line: 62, cells: { amount: "未安排" } }),
  ],
});

/** An indicator of the goal sheet. */
export const buildIndicator = (key: string, name: string, target: string): RowEntry =>
  buildRow("performance", "g1", key, {
    name,
    kind: "score",
    line: 80,
    cells: { weight: "15" },
    words: {
      level1: "产出指标",
      level2: "数量指标",
      target,
      basis: "计划标准",
      previous: "-",
      rule: "按照完成比例赋分",
    },
  });
