import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { add, type Fraction, multiply } from "../../interval.ts";
import { nought, whole } from "../ranges.ts";
import { figureOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** One cost of a project, in 分. */
export interface Cost {
  readonly name: string;
  /** As printed: `<=7.02万元`. */
  readonly printed: string;
  readonly fen: Fraction;
  /** The weight of its indicator, to place it by. */
  readonly figure: FigureEntry | undefined;
}

/** Names of costs that are prices of one piece, one person or one month, and so no part of a sum. */
export const isUnitPrice = /单价|单位成本|每|人均|月均|日均|平均|均成本|标准/;

/** Costs that a table states in 元 for the whole project, of the column asked for; prices of one piece or month are left out. */
export function costsOf(table: PerformanceEntry, column: "target" | "actual"): readonly Cost[] {
  return indicatorsOf(table).flatMap((row) => {
    const { level1 = "", level2 = "", target, [column]: printed = "" } = row.words;
    const [value, limit] = [readValue(printed), readValue(target)];
    const isCost = level1.includes("成本") || level2.includes("成本");
    if (!isCost || isUnitPrice.test(row.name) || !value || !limit?.operator?.startsWith("<")) return [];
    if (value.base !== "元" && value.unit !== "万") return [];
    return [{ name: row.name, printed, fen: multiply(value.amount, whole(100)), figure: figureOf(row, "weight") }];
  });
}

/** What costs add up to, in 分. */
export function sumCosts(costs: readonly Cost[]): Fraction {
  return costs.map(({ fen }) => fen).reduce(add, nought);
}
