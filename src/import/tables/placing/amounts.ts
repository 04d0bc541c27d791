import { parseDecimal, toFen } from "../../../model/money.ts";

/** A printed number with its rounding: it stands for every value within half an `ulp` of `fen`. Both in 分. */
export interface Amount {
  readonly fen: number;
  /** Unit in the last printed place. */
  readonly ulp: number;
}

/** A blank cell adds nothing and rounds nothing. */
export const blank: Amount = { fen: 0, ulp: 0 };

/** Reads a printed number; words and signs for nothing are blank, an unreadable one is undefined: nothing can be judged by it. */
export function readAmount(printed: string, unit: string): Amount | undefined {
  if (!/\d/.test(printed)) return blank;
  const decimal = parseDecimal(printed);
  if (decimal === undefined) return undefined;
  const fen = toFen(decimal, unit);
  const decimals = decimal.split(".")[1]?.length ?? 0;
  const ulp = toFen(decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`, unit);
  return fen === undefined || ulp === undefined ? undefined : { fen, ulp };
}

/** Whether a difference (分) can be rounding: half a unit in the last place for every printed number taking part. */
export function isRounding(difference: number, ulps: number): boolean {
  return 2 * Math.abs(difference) <= ulps;
}
