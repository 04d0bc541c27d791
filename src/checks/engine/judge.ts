import type { Outcome } from "../finding.ts";
import { add, compare, type Fraction, subtract } from "../interval.ts";
import { decimalsOf, type Reading, readNumber } from "./reading.ts";
import type { Spot } from "./sheet.ts";
import { spotsOf, type Tie } from "./tie.ts";

/** How a tie came out. */
export interface Judged {
  readonly tie: Tie;
  readonly outcome: Outcome;
  /** Whole less parts, as printed: in 分 for money, else in the cells' unit. Zero where nothing could be compared. */
  readonly gap: Fraction;
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
  const sides = tie.kind === "equal" ? equalSides(whole, parts) : sumSides(tie, whole, parts);
  if (!sides) return { tie, outcome: "unchecked", gap: zero, slack: zero };
  const total = sides.parts.reduce((sum, { value }) => add(sum, value), zero);
  const gap = subtract(sides.whole.value, total);
  const slack = sides.parts.reduce((sum, { half }) => add(sum, half), sides.whole.half);
  return { tie, outcome: outcomeOf(gap, slack), gap, slack };
}

/** Whether a gap is none, rounding, or more. */
export function outcomeOf(gap: Fraction, slack: Fraction): "held" | "rounded" | "failed" {
  if (gap.top === 0n) return "held";
  return isWithin(gap, slack) ? "rounded" : "failed";
}

/** Whether a gap, whatever its sign, is at most the slack. */
export function isWithin(gap: Fraction, slack: Fraction): boolean {
  const size = gap.top < 0n ? { ...gap, top: -gap.top } : gap;
  return compare(size, slack) <= 0;
}

function readSpot({ figure, column }: Spot, decimals: number): Said {
  if (!figure) return "blank";
  if (figure.state === "none") return "none";
  return figure.value === undefined ? "unknown" : readNumber(figure.value, figure, column, decimals);
}

interface Sides {
  readonly whole: Reading;
  readonly parts: readonly Reading[];
}

/** One side may say in words that there is nothing, not both. */
function equalSides(whole: Said, parts: readonly Said[]): Sides | undefined {
  const [left, right] = [whole, parts[0] ?? "blank"].map((said) => (said === "none" ? nought : said));
  if (!isReading(left) || !isReading(right) || (left === nought && right === nought)) return undefined;
  return { whole: left, parts: [right] };
}

function sumSides(tie: Tie, whole: Said, parts: readonly Said[]): Sides | undefined {
  const unstated = parts.some((part, index) => part === "blank" && tie.inWords && tie.parts[index]?.row);
  const numbers = parts.filter(isReading);
  if (unstated || parts.includes("unknown") || numbers.length === 0) return undefined;
  if (isReading(whole)) return { whole, parts: numbers };
  const something = numbers.some(({ value }) => value.top !== 0n);
  const leftBlank = whole === "blank" && tie.whole.row !== undefined && !tie.inWords;
  return leftBlank && something ? { whole: nought, parts: numbers } : undefined;
}

function isReading(said: Said | undefined): said is Reading {
  return typeof said === "object";
}
