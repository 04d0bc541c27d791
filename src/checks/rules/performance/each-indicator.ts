import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { type Found, settled, type Verdict } from "../verdict.ts";
import { idsOf, indicatorsOf } from "./tables.ts";

/** Looks at one indicator: undefined where the rule does not apply, "held" where nothing is wrong, else what to say. */
export type Look = (row: RowEntry, table: PerformanceEntry) => Found | "held" | undefined;

/** One verdict for each indicator that a rule about its words applies to; it is placed by the figures of the indicator's row. */
export function eachIndicator(tables: readonly PerformanceEntry[], look: Look): Verdict[] {
  return tables.flatMap((table) =>
    indicatorsOf(table).flatMap((row): Verdict[] => {
      const found = look(row, table);
      if (found === undefined) return [];
      if (found === "held") return [settled("held", idsOf(row))];
      const subject = `performance#${table.anchor}/${row.key}`;
      return [{ outcome: "failed", figureIds: idsOf(row), found: { subject, ...found } }];
    }),
  );
}
