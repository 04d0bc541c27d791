import type { FigureEntry, PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import type { Interval } from "../../interval.ts";
import { multiply } from "../../interval.ts";
import { divideIntervals, rangeOf, whole } from "../ranges.ts";
import { figureOf } from "./tables.ts";

/** Budget and execution of a fund line, and the rate they make in percent; the rate is undefined on a budget of nothing. */
export interface Execution {
  readonly budget: FigureEntry;
  readonly executed: FigureEntry;
  readonly rate: Interval | undefined;
}

/** Reads a fund line; undefined where budget or execution prints no number. */
export function executionOf(row: RowEntry | undefined): Execution | undefined {
  const [budget, executed] = [figureOf(row, "budget"), figureOf(row, "executed")];
  return budget && executed && rangeOf(budget) && rangeOf(executed)
    ? { budget, executed, rate: percentOf(executed, budget) }
    : undefined;
}

/** The fund line 年度资金总额 of an evaluation. */
export function totalLineOf({ funds }: PerformanceEntry): RowEntry | undefined {
  return funds.find(({ key }) => key === "funds.total");
}

/** What percent one amount is of another. */
export function percentOf(part: FigureEntry, all: FigureEntry): Interval | undefined {
  const [top, bottom] = [rangeOf(part), rangeOf(all)];
  const ratio = top && bottom && divideIntervals(top, bottom);
  return ratio && { low: multiply(ratio.low, whole(100)), high: multiply(ratio.high, whole(100)) };
}
