import type { Bilingual } from "../../../errors/publish-error.ts";
import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import { add, type Fraction, meet, subtract, sumIntervals } from "../../interval.ts";
import { intervalOfSpot, valueOfSpot } from "./paper.ts";
import { nameRow, withUnit, withWord } from "./say.ts";
import type { Told, Verdict } from "./verdict.ts";

/** Addends that a finding spells out; more are only counted. */
const spelled = 5;

/** A whole and its parts, said in different places. */
export interface Sum {
  readonly whole: Spot;
  readonly parts: readonly Spot[];
  /** What the parts are called: 各科目, 基本支出与项目支出. */
  readonly called: Bilingual;
  /** What to do when it does not hold. */
  readonly advice: Bilingual;
}

/** Judges whether parts add up to their whole by the printed precision; unchecked where a number is missing. */
export function judgeSum({ whole, parts, called, advice }: Sum): Verdict {
  const spots = [whole, ...parts];
  const total = intervalOfSpot(whole);
  const addends = parts.flatMap((part) => intervalOfSpot(part) ?? []);
  if (!total || addends.length < parts.length || parts.length === 0) return { spots, outcome: "unchecked" };
  const gap = subtract(valueOfSpot(whole) ?? nought, sumOf(parts));
  if (gap.top === 0n) return { spots, outcome: "held" };
  if (meet(total, sumIntervals(addends))) return { spots, outcome: "rounded" };
  return { spots, outcome: "failed", told: tellSum({ whole, parts, called, advice }, gap) };
}

const nought: Fraction = { top: 0n, bottom: 1n };

function sumOf(parts: readonly Spot[]): Fraction {
  return parts.reduce((sum, part) => add(sum, valueOfSpot(part) ?? nought), nought);
}

function tellSum({ whole, parts, called, advice }: Sum, gap: Fraction): Told {
  const expected = inUnitOf(whole, sumOf(parts));
  const difference = inUnitOf(whole, gap);
  const unit = whole.figure?.unit ?? "";
  const name = nameRow(whole);
  const printed = whole.column.id === "change" ? withWord(whole) : withUnit(whole);
  const addends =
    parts.length > spelled
      ? `${String(parts.length)}项`
      : parts.map((part) => groupDigits(part.figure?.value ?? "")).join("＋");
  return {
    expected,
    difference,
    ...(whole.figure?.value === undefined ? {} : { actual: whole.figure.value }),
    message: {
      zh: `${name.zh}：印的是${printed}，${called.zh}之和是${groupDigits(expected)}${unit}（${addends}），相差${groupDigits(difference)}${unit}。${advice.zh}`,
      en: `${name.en}: ${printed} is printed, ${called.en} add up to ${groupDigits(expected)}${unit}, a difference of ${groupDigits(difference)}${unit}. ${advice.en}`,
    },
  };
}
