import type { RowEntry } from "../../compile/entry.ts";
import { quotient } from "../../text/amount.ts";
import { figureIn } from "../lookup.ts";

/** Weight and score of an indicator as lengths in percent of the largest weight of its table; a score only where one is printed. */
export interface WeightBar {
  /** `43.33%`. */
  readonly weight: string;
  readonly score?: string;
}

/** Ten-thousandths of a printed weight or score. */
function units(value: string | undefined): number | undefined {
  const [whole = "", fraction = ""] = (value ?? "").split(".");
  if (!/^\d{1,6}$/.test(whole) || !/^\d{0,4}$/.test(fraction)) return undefined;
  return Number(whole + fraction.padEnd(4, "0"));
}

/** Makes the bars of a table's indicators: a function from a row to its bar, undefined where it has no weight. */
export function weightBars(rows: readonly RowEntry[]): (row: RowEntry) => WeightBar | undefined {
  const own = rows.filter((row) => !row.total);
  const largest = Math.max(0, ...own.map((row) => units(figureIn(row, "weight")?.value) ?? 0));
  const length = (value: number): string => `${quotient(Math.min(value, largest) * 100, largest, 2) ?? "0"}%`;
  return (row) => {
    const weight = units(figureIn(row, "weight")?.value);
    const score = units(figureIn(row, "score")?.value);
    if (row.total || weight === undefined || largest === 0) return undefined;
    return { weight: length(weight), ...(score === undefined ? {} : { score: length(score) }) };
  };
}
