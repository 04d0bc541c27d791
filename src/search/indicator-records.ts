import type { DisclosureEntry, PerformanceEntry, RowEntry } from "../compile/entry.ts";
import { href } from "../view/href.ts";
import type { SearchRecord } from "./record.ts";
import { titleOf } from "../view/context.ts";

/** One record an indicator of a goal or evaluation table, found by its name; the printed total is none. */
export function indicatorRecords(disclosures: readonly DisclosureEntry[]): readonly SearchRecord[] {
  return disclosures.flatMap((disclosure) =>
    disclosure.performance.flatMap((table) =>
      table.rows.filter((row) => !row.total).map((row) => indicatorRecord(disclosure, table, row)),
    ),
  );
}

function indicatorRecord(disclosure: DisclosureEntry, table: PerformanceEntry, row: RowEntry): SearchRecord {
  const id = `${disclosure.id}/${table.page}#${table.anchor}/${row.key}`;
  const weight = row.figures.find((figure) => figure.column === "weight")?.printed;
  const sheet = table.projectName ?? table.title;
  return {
    kind: "indicator",
    id,
    title: row.words["name"] ?? row.name,
    url: href("", id),
    under: [sheet, String(disclosure.fiscalYear)],
    context: [sheet, titleOf(disclosure), ...(row.words["level2"] ? [row.words["level2"]] : [])],
    disclosure_id: disclosure.id,
    year: disclosure.fiscalYear,
    shown: { printed: row.words["target"] ?? "", note: weight === undefined ? "" : `权重 ${weight}` },
  };
}
