import type { DisclosureEntry, PerformanceEntry, RowEntry } from "../compile/entry.ts";
import { sortByIds } from "./order.ts";
import { lineCell } from "./place-cells.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

/** Columns printed as words, in the order of the file. */
type WordColumn = "level1" | "level2" | "target" | "basis" | "previous" | "actual" | "rule" | "evidence" | "note";
type Name =
  | "indicator_id"
  | "disclosure_id"
  | "goal_id"
  | "project_ids"
  | "project_name"
  | "document"
  | "level3"
  | "weight"
  | "score"
  | "source_line"
  | WordColumn;

const columns: readonly DownloadColumn<Name>[] = [
  { name: "indicator_id", type: "string", title: "指标编号", description: "绩效表编号/行编号" },
  { name: "disclosure_id", type: "string", title: "公开编号" },
  { name: "goal_id", type: "string", title: "绩效表编号" },
  {
    name: "project_ids",
    type: "string",
    title: "项目编号",
    description: "一张绩效表可以对应几个项目，以空格隔开；整体绩效表留空",
  },
  { name: "project_name", type: "string", title: "项目名称", description: "绩效表上所印" },
  {
    name: "document",
    type: "string",
    title: "种类",
    description: "goal 绩效目标，evaluation 绩效自评",
    words: ["goal", "evaluation"],
  },
  { name: "level1", type: "string", title: "一级指标" },
  { name: "level2", type: "string", title: "二级指标" },
  { name: "level3", type: "string", title: "三级指标" },
  {
    name: "target",
    type: "string",
    title: "指标值",
    description: "原文所印，例如 >=6000张；以等号开头的，前面加了一个撇号",
  },
  { name: "basis", type: "string", title: "指标值设置依据" },
  { name: "previous", type: "string", title: "上年完成值" },
  { name: "actual", type: "string", title: "实际完成值", description: "只有自评表有；以等号开头的，前面加了一个撇号" },
  { name: "weight", type: "number", title: "分值（权重）" },
  { name: "score", type: "number", title: "得分" },
  { name: "rule", type: "string", title: "赋分规则" },
  { name: "evidence", type: "string", title: "佐证资料" },
  { name: "note", type: "string", title: "偏差原因及改进措施" },
  { name: "source_line", type: "integer", title: "原文行号" },
];

/** One row an indicator of a goal or evaluation table; the printed 总分 is no indicator. Names of persons do not occur. */
export function indicatorsTable(disclosures: readonly DisclosureEntry[]): DownloadTable<Name> {
  const rows = disclosures.flatMap((disclosure) =>
    disclosure.performance.flatMap((table) =>
      table.rows.filter((row) => !row.total).map((row) => toRow(disclosure, table, row)),
    ),
  );
  return {
    name: "indicators",
    title: "绩效指标",
    description: "绩效目标表和绩效自评表的每个三级指标一行。",
    key: ["indicator_id"],
    columns,
    references: [{ column: "disclosure_id", table: "disclosures", key: "disclosure_id" }],
    rows: sortByIds(rows, (row) => row.indicator_id),
  };
}

function toRow(disclosure: DisclosureEntry, table: PerformanceEntry, row: RowEntry): Readonly<Record<Name, string>> {
  const goal = `${disclosure.id}/${table.page}#${table.anchor}`;
  const word = (column: WordColumn): string => row.words[column] ?? "";
  const number = (column: string): string => row.figures.find((figure) => figure.column === column)?.value ?? "";
  const projects = table.projects.map((key) => disclosure.projects.find((project) => project.key === key)?.id ?? key);
  return {
    indicator_id: `${goal}/${row.key}`,
    disclosure_id: disclosure.id,
    goal_id: goal,
    project_ids: projects.join(" "),
    project_name: table.projectName ?? "",
    document: table.form.startsWith("evaluation") ? "evaluation" : "goal",
    level1: word("level1"),
    level2: word("level2"),
    level3: row.words["name"] ?? row.name,
    target: word("target"),
    basis: word("basis"),
    previous: word("previous"),
    actual: word("actual"),
    weight: number("weight"),
    score: number("score"),
    rule: word("rule"),
    evidence: word("evidence"),
    note: word("note"),
    source_line: lineCell(row.place),
  };
}
