import type { Outcome } from "../finding.ts";
import { add, compare, type Fraction, subtract } from "../interval.ts";
import { decimalsOf, type Reading, readNumber } from "./reading.ts";
import type { Spot } from "./sheet.ts";
import { spotsOf, type Tie } from "./tie.ts";

/** How a tie came out. */
export interface Judged {
  readonly tie: Tie;
  readonly outcome: Outcome;
  /** Whole less parts as printed, blank cells as nothing: in 分 for money, else in the cells' unit. Absent where a cell cannot be read. */
  readonly gap: Fraction | undefined;
  /** How far rounding alone can take the gap from zero, to either side. */
  readonly slack: Fraction;
}

/** What a cell says to a sum: a number, nothing printed, nothing in words, or what nobody can tell. */
type Said = Reading | "blank" | "none" | "unknown";

const zero: Fraction = { top: 0n, bottom: 1n };
const nought: Reading = { value: zero, half: zero };

/**
 * Judges a tie by the printed precision of its values. Held: equal as printed. Rounded: the intervals meet. Where some part is printed, blank
 * parts of a table are nothing, and a blank whole over them fails. Withheld and unreadable cells leave a tie unchecked, and so do cells that
 * a sentence leaves out, a whole whose row is not printed, and an equality with a blank side.
 */
export function judge(tie: Tie): Judged {
  const decimals = Math.max(...spotsOf(tie).map(({ figure }) => decimalsOf(figure?.value)));
  const whole = readSpot(tie.whole, decimals);
  const parts = tie.parts.map((part) => readSpot(part, decimals));
  if (whole === "unknown" || parts.includes("unknown")) {
    return { tie, outcome: "unchecked", gap: undefined, slack: zero };
  }
  const numbers = parts.map(toReading);
  const total = numbers.reduce((sum, { value }) => add(sum, value), zero);
  const gap = subtract(toReading(whole).value, total);
  const slack = numbers.reduce((sum, { half }) => add(sum, half), toReading(whole).half);
  const outcome = isSettled(tie, whole, parts) ? outcomeOf(gap, slack) : "unchecked";
  return { tie, outcome, gap, slack };
}

/** Whether a gap is none, rounding, or more. */
export function outcomeOf(gap: Fraction, slack: Fraction): "held" | "rounded" | "failed" {
  if (gap.top === 0n) return "held";
  return isWithin(gap, slack) ? "rounded" : "failed";
}

/** Whether a gap, whatever its sign, is at most the slack. */
export function isWithin(gap: Fraction, slack: Fraction): boolean {
  return compare(gap.top < 0n ? { ...gap, top: -gap.top } : gap, slack) <= 0;
}

function readSpot(spot: Spot, decimals: number): Said {
  if (!spot.figure) return "blank";
  return spot.figure.state === "none" ? "none" : (readNumber(spot, decimals) ?? "unknown");
}

function toReading(said: Said): Reading {
  return typeof said === "object" ? said : nought;
}

/** Whether enough is printed for the tie to hold or fail. */
function isSettled(tie: Tie, whole: Said, parts: readonly Said[]): boolean {
  const numbers = parts.filter((part) => typeof part === "object");
  if (tie.kind === "equal") {
    const sides = [whole, ...parts];
    // One side may say in words that there is nothing, not both.
    return !sides.includes("blank") && sides.some((side) => typeof side === "object");
  }
  const unstated = parts.some((part, index) => part === "blank" && tie.inWords && tie.parts[index]?.row);
  if (unstated || numbers.length === 0) return false;
  if (typeof whole === "object") return true;
  return whole === "blank" && tie.whole.row !== undefined && numbers.some(({ value }) => value.top !== 0n);
}
