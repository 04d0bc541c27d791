import type { DisclosureEntry, PerformanceEntry, RowEntry } from "../../compile/entry.ts";
import { titleOf } from "../../view/context.ts";
import type { SearchRecord } from "../record.ts";
import { ofDisclosure } from "./of-disclosure.ts";

/** One record an indicator of a goal or evaluation table, found by its name; the printed total is none. */
export function indicatorRecords(disclosures: readonly DisclosureEntry[]): readonly SearchRecord[] {
  return disclosures.flatMap((disclosure) =>
    disclosure.performance.flatMap((table) =>
      table.rows.filter((row) => !row.total).map((row) => indicatorRecord(disclosure, table, row)),
    ),
  );
}

function indicatorRecord(disclosure: DisclosureEntry, table: PerformanceEntry, row: RowEntry): SearchRecord {
  const weight = row.figures.find((figure) => figure.column === "weight")?.printed;
  const level2 = row.words["level2"];
  return {
    kind: "indicator",
    id: `${disclosure.id}/${table.page}#${table.anchor}/${row.key}`,
    title: row.words["name"] ?? row.name,
    context: [table.projectName ?? table.title, titleOf(disclosure), disclosure.bodyName, ...(level2 ? [level2] : [])],
    ...ofDisclosure(disclosure),
    shown: { printed: row.words["target"] ?? "", note: weight === undefined ? "" : `权重 ${weight}` },
  };
}
