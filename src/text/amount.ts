const fenPerUnit: Readonly<Record<string, bigint>> = { 元: 100n, 万元: 1_000_000n, 亿元: 10_000_000_000n };

/** Puts separators into a plain decimal and turns its hyphen into a minus sign: `-1234.50` → `−1,234.50`. */
export function groupDigits(decimal: string): string {
  const [whole = "", fraction] = decimal.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${decimal.startsWith("-") ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/**
 * Writes 分 in a 计量单位 (元, 万元, 亿元): exact, at least two decimals, more where the amount needs them.
 * Example: `formatFen(2094700000, "万元")` → `2,094.70`.
 */
export function formatFen(fen: number, unit: string): string {
  const scale = fenPerUnit[unit];
  if (scale === undefined) throw new Error(`${unit} is no 计量单位 of money`);
  const places = String(scale).length - 1;
  const digits = String(Math.abs(fen)).padStart(places + 1, "0");
  const fraction = digits.slice(-places).replace(/0+$/, "").padEnd(2, "0");
  return groupDigits(`${fen < 0 ? "-" : ""}${digits.slice(0, -places)}.${fraction}`);
}

/** Writes a difference with its sign: `+20.00`, `−3.78`, `0.00`. */
export function formatChange(fen: number, unit: string): string {
  return `${fen > 0 ? "+" : ""}${formatFen(fen, unit)}`;
}

/** An amount rounded for a headline; the exact value must stand one step away. */
export interface Headline {
  /** With its unit: `3.10亿元`. */
  readonly text: string;
  /** Whether nothing was rounded away. */
  readonly exact: boolean;
}

/** Writes 分 for a headline: from 1亿元 upwards in 亿元, from 1万元 in 万元, else in 元; two decimals, half rounded up. */
export function headline(fen: number): Headline {
  const size = BigInt(Math.abs(fen));
  const [unit, scale] = unitFor(size);
  const hundredths = divideRounded(size * 100n, scale);
  const exact = hundredths * scale === size * 100n;
  return { text: `${groupDigits(withPoint(hundredths, 2, fen < 0))}${unit}`, exact };
}

function unitFor(size: bigint): [string, bigint] {
  if (size >= 10_000_000_000n) return ["亿元", 10_000_000_000n];
  return size >= 1_000_000n ? ["万元", 1_000_000n] : ["元", 100n];
}

/** Divides two amounts and writes the quotient with so many decimals, half rounded up; undefined when the divisor is zero. */
export function quotient(dividend: number, divisor: number, places: number): string | undefined {
  return divide(BigInt(dividend), BigInt(divisor), places);
}

/** Writes a part as percent of a whole with two decimals: `92.95%`; undefined when the whole is zero. */
export function percentOf(part: number, whole: number): string | undefined {
  const percent = divide(BigInt(part) * 100n, BigInt(whole), 2);
  return percent === undefined ? undefined : `${groupDigits(percent)}%`;
}

function divide(dividend: bigint, divisor: bigint, places: number): string | undefined {
  if (divisor === 0n) return undefined;
  const size = (value: bigint): bigint => (value < 0n ? -value : value);
  const scaled = divideRounded(size(dividend) * 10n ** BigInt(places), size(divisor));
  return withPoint(scaled, places, dividend < 0n !== divisor < 0n);
}

function divideRounded(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

function withPoint(digits: bigint, places: number, negative: boolean): string {
  const text = digits.toString().padStart(places + 1, "0");
  const sign = negative && digits !== 0n ? "-" : "";
  return places === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Subtracts two plain decimals exactly: `136` − `115` → `21`; the result has the longer fraction. */
export function subtractDecimals(left: string, right: string): string {
  const places = Math.max(...[left, right].map((decimal) => decimal.split(".")[1]?.length ?? 0));
  const whole = (decimal: string): bigint => {
    const [integer = "0", fraction = ""] = decimal.replace("-", "").split(".");
    const digits = BigInt(integer + fraction.padEnd(places, "0"));
    return decimal.startsWith("-") ? -digits : digits;
  };
  const difference = whole(left) - whole(right);
  return withPoint(difference < 0n ? -difference : difference, places, difference < 0n);
}
