import type { Summary } from "../checks/summary.ts";
import type { DisclosureEntry, SiteModel } from "../compile/entry.ts";
import { fenToYuan } from "../model/money.ts";
import { sortByIds } from "./order.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

type Name =
  | "disclosure_id"
  | "body_id"
  | "body_name"
  | "kind"
  | "scope"
  | "fiscal_year"
  | "title"
  | "unit"
  | "published_on"
  | "source_file"
  | "source_sha256"
  | "income_total_yuan"
  | "expenditure_total_yuan"
  | "findings_error"
  | "findings_warning"
  | "findings_note";

/** Form, row and column of a cell that states a grand total; the first one printed counts. */
type TotalCell = readonly [form: string, row: string, column: string];

const incomeTotals: readonly TotalCell[] = [
  ["xj/1", "income-total", "amount"],
  ["final/1", "income-total", "amount"],
  ["said/final-overall", "income-total", "amount"],
  ["said/scale", "total", "amount"],
];

const expenditureTotals: readonly TotalCell[] = [
  ["xj/1", "expenditure-total", "amount"],
  ["final/1", "expenditure-total", "amount"],
  ["said/final-overall", "expenditure-total", "amount"],
  ["said/scale", "total", "amount"],
];

const notChecked = "findings.csv 里的条数；空白：没有核对，不等于零";

const columns: readonly DownloadColumn<Name>[] = [
  {
    name: "disclosure_id",
    type: "string",
    title: "公开编号",
    description: "也是本站网址中的目录，例如 zwfwj/2024-budget",
  },
  { name: "body_id", type: "string", title: "部门（单位）编号" },
  { name: "body_name", type: "string", title: "部门（单位）名称", description: "公开文件上的名称" },
  {
    name: "kind",
    type: "string",
    title: "种类",
    description: "budget 预算，final 决算，three-public “三公”经费，other 其他",
    words: ["budget", "final", "three-public", "other"],
  },
  {
    name: "scope",
    type: "string",
    title: "范围",
    description: "department 部门，unit 单位",
    words: ["department", "unit"],
  },
  { name: "fiscal_year", type: "integer", title: "财政年度" },
  { name: "title", type: "string", title: "标题" },
  { name: "unit", type: "string", title: "计量单位", description: "文件的主要计量单位；各数以自己的 unit 为准" },
  { name: "published_on", type: "date", title: "公开日期", description: "文件上没有的留空" },
  { name: "source_file", type: "string", title: "原文文件名" },
  { name: "source_sha256", type: "string", title: "原文文件的 SHA-256" },
  {
    name: "income_total_yuan",
    type: "number",
    title: "收入总计（元）",
    description: "只取文件写明的总计；没有写明的留空，不推算",
  },
  {
    name: "expenditure_total_yuan",
    type: "number",
    title: "支出总计（元）",
    description: "只取文件写明的总计；没有写明的留空，不推算",
  },
  { name: "findings_error", type: "integer", title: "核对：错误", description: notChecked },
  { name: "findings_warning", type: "integer", title: "核对：疑问", description: notChecked },
  { name: "findings_note", type: "integer", title: "核对：提示", description: notChecked },
];

/** One row a disclosure. Totals are the printed 总计, in 元; blank where none is printed as an amount. */
export function disclosuresTable({ disclosures, audit }: SiteModel): DownloadTable<Name> {
  const summaries = new Map(audit?.disclosures.map(({ disclosureId, summary }) => [disclosureId, summary] as const));
  return {
    name: "disclosures",
    title: "公开文件",
    description: "每份预算、决算公开一行。",
    key: ["disclosure_id"],
    columns,
    references: [{ column: "body_id", table: "bodies", key: "body_id" }],
    rows: sortByIds(disclosures, (disclosure) => disclosure.id).map((disclosure) =>
      toRow(disclosure, summaries.get(disclosure.id)),
    ),
  };
}

function toRow(disclosure: DisclosureEntry, found: Summary | undefined): Readonly<Record<Name, string>> {
  return {
    disclosure_id: disclosure.id,
    body_id: disclosure.body,
    body_name: disclosure.bodyName,
    kind: disclosure.kind,
    scope: disclosure.scope,
    fiscal_year: String(disclosure.fiscalYear),
    title: disclosure.title,
    unit: disclosure.unit,
    published_on: disclosure.publishedOn ?? "",
    source_file: disclosure.source.file,
    source_sha256: disclosure.source.sha256,
    income_total_yuan: statedTotal(disclosure, incomeTotals),
    expenditure_total_yuan: statedTotal(disclosure, expenditureTotals),
    findings_error: countOf(found?.error),
    findings_warning: countOf(found?.warning),
    findings_note: countOf(found?.note),
  };
}

function countOf(count: number | undefined): string {
  return count === undefined ? "" : String(count);
}

function statedTotal(disclosure: DisclosureEntry, cells: readonly TotalCell[]): string {
  for (const [form, row, column] of cells) {
    const fen = disclosure.sections
      .filter((section) => section.form === form)
      .flatMap((section) => section.rows.filter((printed) => printed.key === row))
      .flatMap((printed) => printed.figures)
      .find((figure) => figure.column === column)?.fen;
    if (fen !== undefined) return fenToYuan(fen);
  }
  return "";
}
