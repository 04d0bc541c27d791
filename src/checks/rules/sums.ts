import type { FigureEntry } from "../../compile/entry.ts";
import { isWithin, outcomeOf } from "../engine/judge.ts";
import { add, divide, type Fraction, fractionOf, multiply, subtract } from "../interval.ts";
import { decimalOf, decimalsOf, finestOf, nought, whole as wholeNumber } from "./ranges.ts";

/** Figures of one unit compared with what they should add up to. */
export interface SumCheck {
  readonly outcome: "held" | "rounded" | "failed";
  /** What the parts add up to, as a plain decimal. */
  readonly sum: string;
  /** Whole less parts, as a plain decimal. */
  readonly difference: string;
  /** Figures that would close the gap with their decimal point elsewhere. */
  readonly suspects: readonly FigureEntry[];
  /** Every figure of the sum: the suspects, the whole, the parts. */
  readonly figures: readonly FigureEntry[];
}

/**
 * Compares parts with a whole, printed or fixed by the form; undefined when some figure prints no number. All are read as if they had as many
 * decimals as the finest of them: `7` beside `7.95` is 7.00 with its zeros left out. Whole numbers alone are exact.
 */
export function checkSum(whole: FigureEntry | number, parts: readonly FigureEntry[]): SumCheck | undefined {
  const printed = typeof whole === "number" ? parts : [whole, ...parts];
  if (parts.length === 0 || printed.some(({ value }) => value === undefined)) return undefined;
  const places = finestOf(printed);
  const half: Fraction = places === 0 ? nought : { top: 1n, bottom: 2n * 10n ** BigInt(places) };
  const sum = parts.map(valueOf).reduce(add, nought);
  const gap = subtract(typeof whole === "number" ? wholeNumber(whole) : valueOf(whole), sum);
  const outcome = outcomeOf(gap, multiply(half, wholeNumber(printed.length)));
  const isSuspect = (figure: FigureEntry): boolean => isSlip(figure, figure === whole ? invert(gap) : gap);
  const suspects = printed.filter(isSuspect);
  return {
    outcome,
    sum: decimalOf(sum, places),
    difference: decimalOf(gap, places),
    suspects,
    figures: [...suspects, ...printed.filter((figure) => !suspects.includes(figure))],
  };
}

/** Whether a figure would close a gap with its decimal point elsewhere. */
function isSlip(figure: FigureEntry, gap: Fraction): boolean {
  const value = valueOf(figure);
  if (gap.top === 0n || value.top === 0n || figure.value === undefined) return false;
  const wanted = add(value, gap);
  const half: Fraction = { top: 1n, bottom: 2n * 10n ** BigInt(decimalsOf(figure.value)) };
  return [wholeNumber(10), divide(wholeNumber(1), wholeNumber(10))].some((factor) =>
    isWithin(subtract(multiply(value, factor), wanted), half),
  );
}

function valueOf({ value = "0" }: FigureEntry): Fraction {
  return fractionOf(value);
}

function invert({ top, bottom }: Fraction): Fraction {
  return { top: -top, bottom };
}
