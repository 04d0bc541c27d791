import type { BodyEntry, DisclosureEntry, ProjectEntry } from "../compile/entry.ts";
import { fenToYuan } from "../model/money.ts";
import { stateMeanings, stateWords } from "./figure-columns.ts";
import { sortByIds } from "./order.ts";
import { lineCell } from "./place-cells.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

type Name =
  | "project_id"
  | "disclosure_id"
  | "body_id"
  | "body_name"
  | "name"
  | "code"
  | "function_code"
  | "state"
  | "amount_yuan"
  | "printed"
  | "track_id"
  | "source_line";

const columns: readonly DownloadColumn<Name>[] = [
  { name: "project_id", type: "string", title: "项目编号", description: "也是本站网址中的目录" },
  { name: "disclosure_id", type: "string", title: "公开编号" },
  { name: "body_id", type: "string", title: "承担单位编号", description: "没有写明的是公开文件的部门（单位）" },
  { name: "body_name", type: "string", title: "承担单位名称", description: "公开文件所印；没有印的用现用全称" },
  { name: "name", type: "string", title: "项目名称" },
  { name: "code", type: "string", title: "特定目标代码", description: "只有不予公开的项目有" },
  { name: "function_code", type: "string", title: "功能科目（项）" },
  {
    name: "state",
    type: "string",
    title: "状态",
    description: `项目不予公开的一律是 withheld（金额可能仍然印着）；其余是金额的状态：${stateMeanings}；blank 没有印金额`,
    words: [...stateWords, "blank"],
  },
  { name: "amount_yuan", type: "number", title: "金额（元）", description: "两位小数" },
  { name: "printed", type: "string", title: "金额，原文所印", description: "计量单位见 figures.csv" },
  { name: "track_id", type: "string", title: "跨年编号", description: "同一项目在不同年度的编号；没有认定的留空" },
  { name: "source_line", type: "integer", title: "原文行号" },
];

/** One row an entry of the registers of projects; withheld ones are rows of their own under the name the source prints. */
export function projectsTable(
  disclosures: readonly DisclosureEntry[],
  bodies: readonly BodyEntry[],
): DownloadTable<Name> {
  const rows = disclosures.flatMap((disclosure) =>
    disclosure.projects.map((project) => toRow(disclosure, project, bodies)),
  );
  return {
    name: "projects",
    title: "项目",
    description: "每份公开的每个项目一行。不予公开的项目自成一行，不与任何具名项目相联系。",
    key: ["project_id"],
    columns,
    references: [
      { column: "disclosure_id", table: "disclosures", key: "disclosure_id" },
      { column: "body_id", table: "bodies", key: "body_id" },
    ],
    rows: sortByIds(rows, (row) => row.project_id),
  };
}

function toRow(
  disclosure: DisclosureEntry,
  project: ProjectEntry,
  bodies: readonly BodyEntry[],
): Readonly<Record<Name, string>> {
  const { amount } = project;
  const body = project.body ?? disclosure.body;
  return {
    project_id: project.id,
    disclosure_id: disclosure.id,
    body_id: body,
    body_name: nameInPrint(disclosure, bodies, body),
    name: project.name,
    code: project.code ?? "",
    function_code: project.functionCode ?? "",
    state: project.withheld ? "withheld" : (amount?.state ?? "blank"),
    amount_yuan: amount?.fen === undefined ? "" : fenToYuan(amount.fen),
    printed: amount?.printed ?? "",
    track_id: project.withheld ? "" : (project.track ?? ""),
    source_line: lineCell(project.place ?? amount?.place),
  };
}

function nameInPrint(disclosure: DisclosureEntry, bodies: readonly BodyEntry[], id: string): string {
  if (id === disclosure.body) return disclosure.bodyName;
  const listed = disclosure.units.find((unit) => unit.body === id);
  return listed?.name ?? bodies.find((body) => body.id === id)?.name ?? "";
}
