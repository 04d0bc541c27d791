import { add, compare, type Fraction, subtract } from "../interval.ts";
import type { Correction } from "./evidence.ts";
import type { Spot } from "./sheet.ts";
import { correctedValue, readNumber } from "./reading.ts";

const nought: Fraction = { top: 0n, bottom: 1n };

/** What two cells would need to print each other's numbers. */
export function swap(a: Spot, b: Spot): readonly [Correction, Correction] {
  const [left, right] = [valueOf(a), valueOf(b)];
  return [
    { spot: a, by: subtract(right, left) },
    { spot: b, by: subtract(left, right) },
  ];
}

function valueOf(spot: Spot): Fraction {
  return readNumber(spot, 0)?.value ?? nought;
}

/** Each cell should print what the other prints. */
export function isSwap(a: Correction, b: Correction): boolean {
  const wants = (one: Correction, other: Correction): boolean =>
    compare(add(valueOf(one.spot), one.by), valueOf(other.spot)) === 0;
  return a.by.top !== 0n && wants(a, b) && wants(b, a);
}

/** A cell that would have to be negative, though it is printed as none. */
export function isImpossible({ spot, by }: Correction): boolean {
  return correctedValue(spot, by).startsWith("-") && spot.figure?.value?.startsWith("-") !== true && !spot.figure?.word;
}

/** The printed digits are right and only the decimal point is not. */
export function isSlip({ spot, by }: Correction): boolean {
  const digits = (value: string): string => value.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
  const printed = digits(spot.figure?.value ?? "");
  return printed !== "" && digits(correctedValue(spot, by)) === printed;
}
