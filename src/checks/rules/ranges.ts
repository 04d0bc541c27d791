import type { FigureEntry } from "../../compile/entry.ts";
import { toFen } from "../../model/money.ts";
import {
  add,
  compare,
  divide,
  type Fraction,
  fractionOf,
  type Interval,
  multiply,
  subtract,
  sumIntervals,
} from "../interval.ts";

/** Zero as a fraction. */
export const nought: Fraction = { top: 0n, bottom: 1n };

/** A whole number as a fraction. */
export function whole(value: number): Fraction {
  return { top: BigInt(value), bottom: 1n };
}

/** Decimals a printed number has. */
export function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** The most decimals of several figures; 0 of none. */
export function finestOf(figures: readonly FigureEntry[]): number {
  return Math.max(0, ...figures.map(({ value }) => (value === undefined ? 0 : decimalsOf(value))));
}

/**
 * What a figure stands for: in 分 for money, else in its own unit; undefined when it prints no number. It is exact to half a unit of its last
 * decimal, or of the decimal given: where `7` stands beside `7.95`, its zeros were left out. A count is exact (`decimals` is "exact").
 */
export function rangeOf(
  { value, unit, fen }: FigureEntry,
  decimals: number | "exact" = value === undefined ? 0 : decimalsOf(value),
): Interval | undefined {
  if (value === undefined) return undefined;
  const scale = fen === undefined ? 1 : (toFen("1", unit) ?? 1);
  const middle = multiply(fractionOf(value), whole(scale));
  if (decimals === "exact") return { low: middle, high: middle };
  const half = multiply({ top: 1n, bottom: 2n * 10n ** BigInt(decimals) }, whole(scale));
  return { low: subtract(middle, half), high: add(middle, half) };
}

/** Sum of the ranges of figures; undefined when one prints no number. */
export function sumRanges(figures: readonly FigureEntry[], decimals?: number | "exact"): Interval | undefined {
  const ranges = figures.flatMap((figure) => rangeOf(figure, decimals) ?? []);
  return ranges.length === figures.length ? sumIntervals(ranges) : undefined;
}

/** The middle of an interval. */
export function middleOf({ low, high }: Interval): Fraction {
  return divide(add(low, high), whole(2));
}

/** Whether every value of one interval is above every value of another. */
export function isAbove(left: Interval, right: Interval): boolean {
  return compare(left.low, right.high) > 0;
}

/** Quotient of two intervals of values that are not negative; undefined when the divisor can be zero. */
export function divideIntervals(left: Interval, right: Interval): Interval | undefined {
  if (compare(right.low, nought) <= 0) return undefined;
  return { low: divide(left.low, right.high), high: divide(left.high, right.low) };
}

/** A fraction as a plain decimal of so many places, half rounded up. */
export function decimalOf({ top, bottom }: Fraction, places: number): string {
  const size = top < 0n ? -top : top;
  const scaled = (2n * size * 10n ** BigInt(places) + bottom) / (2n * bottom);
  const digits = scaled.toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return top < 0n && scaled !== 0n ? `-${text}` : text;
}

/** An amount of 分 as a decimal in a 计量单位, with two places. */
export function inUnit(fen: Fraction, unit: string): string {
  return decimalOf(divide(fen, whole(toFen("1", unit) ?? 1)), 2);
}
