import type { Outcome } from "../../finding.ts";
import type { Spot } from "../../engine/sheet.ts";
import { type Fraction, type Interval, meet, subtract } from "../../interval.ts";
import { intervalOfSpot, valueOfSpot } from "./paper.ts";

/** A number as printed and all values that it can stand for, in 分 for money, else in its unit. */
export interface PrintedNumber {
  readonly value: Fraction;
  readonly interval: Interval;
}

/** Two numbers that should be one. */
export interface Comparison {
  readonly outcome: Extract<Outcome, "held" | "rounded" | "failed">;
  /** The first less the second. */
  readonly gap: Fraction;
}

/** The number of a cell; undefined where it prints none. */
export function numberOf(spot: Spot | undefined): PrintedNumber | undefined {
  const [value, interval] = [valueOfSpot(spot), intervalOfSpot(spot)];
  return value && interval && { value, interval };
}

/** Compares two numbers by their printed precision. */
export function compareNumbers(left: PrintedNumber, right: PrintedNumber): Comparison {
  const gap = subtract(left.value, right.value);
  if (gap.top === 0n) return { outcome: "held", gap };
  return { outcome: meet(left.interval, right.interval) ? "rounded" : "failed", gap };
}
