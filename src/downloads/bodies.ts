import type { BodyEntry, DatedName, SuccessionEntry } from "../compile/entry.ts";
import { sortByIds } from "./order.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

type BodyColumn = "body_id" | "name" | "short_name" | "parent_id" | "nature" | "names" | "note";
type SuccessionColumn = "from_body_id" | "to_body_id" | "event" | "date" | "basis";

const bodyColumns: readonly DownloadColumn<BodyColumn>[] = [
  { name: "body_id", type: "string", title: "部门（单位）编号" },
  { name: "name", type: "string", title: "现用全称" },
  { name: "short_name", type: "string", title: "简称" },
  { name: "parent_id", type: "string", title: "上级部门编号" },
  { name: "nature", type: "string", title: "单位性质", description: "行政单位、参公事业单位、全额事业单位等" },
  {
    name: "names",
    type: "string",
    title: "历次名称",
    description: "名称 [起/止]，按时间，以“; ”隔开；“..”表示不详或至今",
  },
  { name: "note", type: "string", title: "说明" },
];

const successionColumns: readonly DownloadColumn<SuccessionColumn>[] = [
  { name: "from_body_id", type: "string", title: "原部门（单位）编号" },
  { name: "to_body_id", type: "string", title: "新部门（单位）编号" },
  {
    name: "event",
    type: "string",
    title: "沿革",
    description: "renamed 更名，merged 合并，split 拆分，part-transferred 部分划转",
    words: ["renamed", "merged", "split", "part-transferred"],
  },
  { name: "date", type: "string", title: "时间", description: "年，或年-月-日，以依据写到的为限" },
  { name: "basis", type: "string", title: "依据" },
];

/** One row a body. */
export function bodiesTable(bodies: readonly BodyEntry[]): DownloadTable<BodyColumn> {
  return {
    name: "bodies",
    title: "部门和单位",
    description: "每个部门或单位一行；更名、合并、拆分见 successions.csv。",
    key: ["body_id"],
    columns: bodyColumns,
    references: [{ column: "parent_id", table: "bodies", key: "body_id" }],
    rows: sortByIds(bodies, (body) => body.id).map((body) => ({
      body_id: body.id,
      name: body.name,
      short_name: body.short,
      parent_id: body.parent ?? "",
      nature: body.nature ?? "",
      names: body.names.map(datedName).join("; "),
      note: body.note ?? "",
    })),
  };
}

/** One row an event between two bodies. */
export function successionsTable(successions: readonly SuccessionEntry[]): DownloadTable<SuccessionColumn> {
  const sorted = sortByIds(
    successions,
    (event) => event.from,
    (event) => event.to,
    (event) => event.date,
  );
  return {
    name: "successions",
    title: "机构沿革",
    description: "部门和单位之间的更名、合并、拆分和部分划转，每件一行。",
    key: ["from_body_id", "to_body_id", "event", "date"],
    columns: successionColumns,
    references: [
      { column: "from_body_id", table: "bodies", key: "body_id" },
      { column: "to_body_id", table: "bodies", key: "body_id" },
    ],
    rows: sorted.map((event) => ({
      from_body_id: event.from,
      to_body_id: event.to,
      event: event.event,
      date: event.date,
      basis: event.basis ?? "",
    })),
  };
}

function datedName({ name, from, until }: DatedName): string {
  return `${name} [${from ?? ".."}/${until ?? ".."}]`;
}
