import type { DownloadColumn } from "./table.ts";

/** Columns of figures.csv. */
export type FigureColumn =
  | "figure_id"
  | "disclosure_id"
  | "part"
  | "section"
  | "row"
  | "row_code"
  | "row_name"
  | "column"
  | "column_name"
  | "printed"
  | "value"
  | "unit"
  | "amount_yuan"
  | "state"
  | "leaf"
  | "source_line"
  | "source_page";

/** What a printed cell can be; a blank cell has no row. */
export const stateWords: readonly string[] = ["amount", "zero", "withheld", "none", "text"];

/** What the states mean, for the descriptor. */
export const stateMeanings =
  "amount 有数，zero 印着零，withheld 不予公开，none 文字写明没有（未安排、—），text 印错或认不出，照录不作数";

/** The columns in their order, which is public. */
export const figureColumns: readonly DownloadColumn<FigureColumn>[] = [
  {
    name: "figure_id",
    type: "string",
    title: "数字编号",
    description: "页面#部分/行/列，例如 zwfwj/2024-budget/tables#xj-2/2010302/total",
  },
  { name: "disclosure_id", type: "string", title: "公开编号" },
  {
    name: "part",
    type: "string",
    title: "所在部分",
    description:
      "table 表，narrative 情况说明，staffing 机构人员，three-public “三公”经费，operating-cost 机关运行经费，procurement 政府采购，assets 国有资产，clause 项目说明，performance 绩效",
    words: [
      "table",
      "narrative",
      "staffing",
      "three-public",
      "operating-cost",
      "procurement",
      "assets",
      "clause",
      "performance",
    ],
  },
  { name: "section", type: "string", title: "表或小节", description: "正式表格是表号，其余是表式编号" },
  { name: "row", type: "string", title: "行编号", description: "单位、科目代码或行名、项目以点相连" },
  { name: "row_code", type: "string", title: "科目代码" },
  { name: "row_name", type: "string", title: "行名", description: "原文所印的名称；项目行是项目名称" },
  { name: "column", type: "string", title: "列编号", description: "文字说明里的数字是 cite-1、cite-2……" },
  {
    name: "column_name",
    type: "string",
    title: "列名",
    description: "表式规定的栏目名称；文字说明里的数字是“文中数字”",
  },
  { name: "printed", type: "string", title: "原文所印", description: "不含计量单位和增减字样" },
  { name: "value", type: "number", title: "数值", description: "按 unit 计；增减以字样定正负" },
  { name: "unit", type: "string", title: "计量单位" },
  { name: "amount_yuan", type: "number", title: "金额（元）", description: "两位小数；不是金额的留空" },
  { name: "state", type: "string", title: "状态", description: stateMeanings, words: stateWords },
  {
    name: "leaf",
    type: "boolean",
    title: "末级",
    description: "同一张表同一列里，只加 true 的行不会重复；合计行、上级科目、百分比和文中数字是 false",
  },
  { name: "source_line", type: "integer", title: "原文行号", description: "从 1 数起" },
  { name: "source_page", type: "integer", title: "原文页码", description: "从 1 数起；文本原文没有页码" },
];
