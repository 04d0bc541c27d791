/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** All true values that a printed number can stand for; both ends belong to it. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A decimal string as an exact fraction: `-12.87` → −1287/100. */
export function fractionOf(decimal: string): Fraction {
  const point = decimal.indexOf(".");
  if (point < 0) return { top: BigInt(decimal), bottom: 1n };
  const decimals = decimal.length - point - 1;
  return { top: BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), bottom: 10n ** BigInt(decimals) };
}

/** The interval of a printed decimal: half a unit of its last printed digit to either side. A whole count stands for itself when `exact`. */
export function intervalOf(decimal: string, exact = false): Interval {
  const value = fractionOf(decimal);
  if (exact) return { low: value, high: value };
  const half: Fraction = { top: 1n, bottom: value.bottom * 2n };
  return { low: subtract(value, half), high: add(value, half) };
}

/** Sum of two fractions. */
export function add(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** Difference of two fractions. */
export function subtract(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top - b.top, bottom: a.bottom };
  return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom };
}

/** Product of two fractions. */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** Quotient of two fractions. @throws RangeError when the divisor is zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new RangeError("division by zero");
  const top = a.top * b.bottom;
  const bottom = a.bottom * b.top;
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.top * b.bottom;
  const right = b.top * a.bottom;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether two intervals share a value. */
export function meet(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** Sum of intervals; of none, exactly zero. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  const zero: Fraction = { top: 0n, bottom: 1n };
  return intervals.reduce<Interval>((sum, next) => ({ low: add(sum.low, next.low), high: add(sum.high, next.high) }), {
    low: zero,
    high: zero,
  });
}

/** Interval of the difference of two values that are rounded independently. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

/** Interval of what a function makes of two values; the function must rise or fall throughout in each of them. */
export function spanOf(a: Interval, b: Interval, of: (a: Fraction, b: Fraction) => Fraction): Interval {
  const [first, ...rest] = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  const start: Interval = { low: first, high: first };
  return rest.reduce<Interval>(
    ({ low, high }, next) => ({
      low: compare(next, low) < 0 ? next : low,
      high: compare(next, high) > 0 ? next : high,
    }),
    start,
  );
}

/** Whether every value of an interval is above zero. */
export function isPositive({ low }: Interval): boolean {
  return low.top > 0n;
}

/** Whether every value of an interval is below zero. */
export function isNegative({ high }: Interval): boolean {
  return high.top < 0n;
}

/** A fraction as a decimal with so many places, half rounded away from zero: −1287/100 with 1 → `-12.9`. */
export function toRounded({ top, bottom }: Fraction, places: number): string {
  const size = top < 0n ? -top : top;
  const scaled = (2n * size * 10n ** BigInt(places) + bottom) / (2n * bottom);
  const digits = scaled.toString().padStart(places + 1, "0");
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return top < 0n && scaled !== 0n ? `-${text}` : text;
}
