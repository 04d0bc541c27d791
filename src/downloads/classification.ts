import type { CodeEntry } from "../compile/entry.ts";
import { sortByIds } from "./order.ts";
import type { DownloadColumn, DownloadTable } from "./table.ts";

type Name = "scheme" | "code" | "name" | "level" | "parent_code" | "first_year" | "last_year";

const columns: readonly DownloadColumn<Name>[] = [
  {
    name: "scheme",
    type: "string",
    title: "分类",
    description: "functional 支出功能分类，economic 支出经济分类",
    words: ["functional", "economic"],
  },
  { name: "code", type: "string", title: "科目代码" },
  { name: "name", type: "string", title: "科目名称" },
  { name: "level", type: "integer", title: "层级", description: "功能分类 1 类、2 款、3 项；经济分类 1 类、2 款" },
  { name: "parent_code", type: "string", title: "上级科目代码" },
  {
    name: "first_year",
    type: "integer",
    title: "最早见于（年度）",
    description: "在公开文件中见到这个名称的年度，不是法定起止",
  },
  { name: "last_year", type: "integer", title: "最晚见于（年度）" },
];

/** One row a name of a code: a code printed under two names has two. */
export function classificationTable(codes: readonly CodeEntry[]): DownloadTable<Name> {
  const names = codes.flatMap((code) => code.names.map((named) => ({ code, named })));
  const sorted = sortByIds(
    names,
    ({ code }) => (code.scheme === "functional" ? "1" : "2"),
    ({ code }) => code.code,
    ({ named }) => String(named.from),
    ({ named }) => named.name,
  );
  return {
    name: "classification",
    title: "科目",
    description: "公开文件中出现的政府收支分类科目，每个名称一行。不是完整的官方科目表。",
    key: ["scheme", "code", "name"],
    columns,
    references: [],
    rows: sorted.map(({ code, named }) => ({
      scheme: code.scheme,
      code: code.code,
      name: named.name,
      level: String(code.level),
      parent_code: code.parent ?? "",
      first_year: String(named.from),
      last_year: String(named.until),
    })),
  };
}
