import { inUnitOf } from "../../engine/reading.ts";
import {
  divide,
  type Fraction,
  type Interval,
  isPositive,
  meet,
  multiply,
  spanOf,
  subtract,
  toRounded,
} from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { groupDigits } from "../../../text/amount.ts";
import { type Change, changeInterval, impliedBase, listChanges, printedBase } from "./changes.ts";
import { directionsAgree } from "./directions.ts";
import { intervalOfSpot, valueOfSpot } from "./paper.ts";
import { nameRow, rateInWords, withUnit, withWord } from "./say.ts";
import { resultOf, type Told, type Verdict } from "./verdict.ts";

const hundred: Fraction = { top: 100n, bottom: 1n };

/** 增减率＝增减额÷上年数, where 上年数＝本年数−增减额. */
export const changePercent: Rule = {
  id: "change-percent",
  severity: "error",
  title: { zh: "增减率＝增减额÷（本年数−增减额）", en: "Rate of change = change ÷ (this year − change)" },
  ground: {
    zh: "算术：增减率由增减额和上年数得出，三个数都印了出来。",
    en: "Arithmetic: the rate follows from the change and last year's amount, and all are printed.",
  },
  run: (context) =>
    resultOf(
      changePercent,
      context.disclosure.id,
      listChanges(context).flatMap((change) => (change.percent ? judgePercent(change) : [])),
    ),
};

function judgePercent(change: Change): Verdict {
  const spots = [change.percent, change.change, change.amount];
  const base = printedBase(change);
  const rate = intervalOfSpot(change.percent);
  const expected = expectedRate(change);
  if (!base || !rate || !expected || !directionsAgree(change)) return { spots, outcome: "unchecked" };
  if (!meet(rate, expected)) return { spots, outcome: "failed", told: tellPercent(change, base) };
  const rounded = exactRate(change, base) !== change.percent?.figure?.value;
  return rounded ? { spots, outcome: "rounded", told: noteRounding(change, base) } : { spots, outcome: "held" };
}

/** All rates that the amount and its change allow; undefined where last year's amount may be none. */
function expectedRate(change: Change): Interval | undefined {
  const [now, by, base] = [intervalOfSpot(change.amount), changeInterval(change.change), impliedBase(change)];
  if (!now || !by || !base || !isPositive(base)) return undefined;
  return spanOf(now, by, (amount, step) => multiply(hundred, divide(step, subtract(amount, step))));
}

/** The rate as it should be printed, with as many decimals as the printed one. */
function exactRate({ change, percent }: Change, base: Fraction): string {
  const by = valueOfSpot(change) ?? { top: 0n, bottom: 1n };
  const places = percent?.figure?.value?.split(".")[1]?.length ?? 0;
  return toRounded(multiply(hundred, divide(by, base)), places);
}

function tellPercent(change: Change, base: Fraction): Told {
  const { amount, percent } = change;
  const expected = exactRate(change, base);
  const printed = percent ?? amount;
  const actual = printed.figure?.value ?? "";
  const before = `${groupDigits(inUnitOf(amount, base))}${amount.figure?.unit ?? ""}`;
  const name = nameRow(change.change);
  return {
    expected,
    actual,
    message: {
      zh: `${name.zh}：${withUnit(amount)}，${withWord(change.change)}，上年就是${before}，应${rateInWords(expected)}，印的是${withWord(printed)}。请核对这三个数。`,
      en: `${name.en}: ${withUnit(amount)} and a change of ${withUnit(change.change)} make ${before} last year, a change of ${expected} %, but ${withUnit(printed)} is printed. Check the three numbers.`,
    },
  };
}

function noteRounding({ change, percent, amount }: Change, base: Fraction): Told {
  const printed = percent ?? amount;
  const expected = exactRate({ change, percent, amount, base: undefined }, base);
  const name = nameRow(change);
  return {
    severity: "note",
    expected,
    actual: printed.figure?.value ?? "",
    message: {
      zh: `${name.zh}：按印出的数是${rateInWords(expected)}，印的是${withWord(printed)}，差额在四舍五入之内。`,
      en: `${name.en}: the printed numbers give ${expected} %, ${withUnit(printed)} is printed. The difference is within rounding.`,
    },
  };
}
