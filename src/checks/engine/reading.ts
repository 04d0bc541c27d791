import { toFen } from "../../model/money.ts";
import { add, divide, type Fraction, fractionOf, intervalOf, multiply, subtract } from "../interval.ts";
import type { Spot } from "./sheet.ts";

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
 * Reads the printed number of a cell; undefined where it prints none. Counts are exact. A bare `0` among numbers with decimals takes as many as
 * they have: it says that there is nothing, not that half a unit may be there.
 */
export function readNumber(spot: Spot, decimals: number): Reading | undefined {
  const value = spot.figure?.value;
  if (value === undefined) return undefined;
  const bareZero = spot.figure?.state === "zero" && decimalsOf(value) === 0 && decimals > 0;
  const exact = spot.column.kind === "count";
  const { low, high } = intervalOf(bareZero ? `0.${"0".repeat(decimals)}` : value, exact);
  const scale = scaleOf(spot);
  return { value: multiply(fractionOf(value), scale), half: multiply(halve(subtract(high, low)), scale) };
}

/** What a cell would print once so much is added to it: a plain decimal in its unit, exact, with at least its own decimals. */
export function correctedValue(spot: Spot, by: Fraction): string {
  const printed = readNumber(spot, 0)?.value ?? { top: 0n, bottom: 1n };
  return inUnitOf(spot, add(printed, by));
}

/** Writes a value in a cell's unit as a plain decimal, exact, with at least its own decimals. */
export function inUnitOf(spot: Spot, value: Fraction): string {
  const usual = spot.column.kind === "money" ? 2 : 0;
  return toDecimal(divide(value, scaleOf(spot)), spot.figure ? decimalsOf(spot.figure.value) : usual);
}

function halve({ top, bottom }: Fraction): Fraction {
  return { top, bottom: bottom * 2n };
}

/** 分 in one unit of a money cell; 1 for any other cell. */
function scaleOf({ figure, section, column: { kind } }: Spot): Fraction {
  const fen = kind === "money" ? toFen("1", figure?.unit ?? section.unit) : undefined;
  return { top: BigInt(fen ?? 1), bottom: 1n };
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
