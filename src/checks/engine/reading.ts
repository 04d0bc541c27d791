import type { FigureEntry } from "../../compile/entry.ts";
import type { Column } from "../../forms/form.ts";
import { toFen } from "../../model/money.ts";
import { divide, type Fraction, fractionOf, intervalOf, multiply, subtract } from "../interval.ts";

/** A number as a sum sees it: in 分 for money, else in the cell's unit; the true value is within `half` to either side. */
export interface Reading {
  readonly value: Fraction;
  readonly half: Fraction;
}

/** Decimals that a value prints; 0 for a whole number or none. */
export function decimalsOf(value: string | undefined): number {
  return value?.split(".")[1]?.length ?? 0;
}

/**
 * Reads a printed number. Counts are exact. A bare `0` among numbers with decimals takes as many as they have: it says that there is nothing,
 * not that half a unit may be there.
 */
export function readNumber(value: string, figure: FigureEntry, column: Column, decimals: number): Reading {
  const bareZero = figure.state === "zero" && decimalsOf(value) === 0 && decimals > 0;
  const { low, high } = intervalOf(bareZero ? `0.${"0".repeat(decimals)}` : value, column.kind === "count");
  const scale = scaleOf(figure, column);
  return { value: multiply(fractionOf(value), scale), half: multiply(half(subtract(high, low)), scale) };
}

/** Writes a sum's value back in a cell's unit, as a plain decimal with at least so many decimals; exact. */
export function writeDecimal(value: Fraction, figure: FigureEntry, column: Column, decimals: number): string {
  return toDecimal(divide(value, scaleOf(figure, column)), decimals);
}

function half({ top, bottom }: Fraction): Fraction {
  return { top, bottom: bottom * 2n };
}

/** 分 in one unit of a money cell; 1 for any other cell. */
function scaleOf({ unit }: FigureEntry, { kind }: Column): Fraction {
  return { top: BigInt((kind === "money" ? toFen("1", unit) : undefined) ?? 1), bottom: 1n };
}

/** A fraction whose denominator has no primes but 2 and 5, as a decimal. */
function toDecimal({ top, bottom }: Fraction, decimals: number): string {
  let places = decimals;
  while ((top * 10n ** BigInt(places)) % bottom !== 0n) places += 1;
  const digits = (top * 10n ** BigInt(places)) / bottom;
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const written = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return digits < 0n ? `-${written}` : written;
}
