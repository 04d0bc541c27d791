import { inUnitOf } from "../../engine/reading.ts";
import { isNegative } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { groupDigits } from "../../../text/amount.ts";
import { type Change, impliedBase, listChanges, printedBase } from "./changes.ts";
import { nameRow, withUnit, withWord } from "./say.ts";
import { resultOf, type Verdict } from "./verdict.ts";

/** An increase is no larger than the amount it led to. */
export const changeExceeds: Rule = {
  id: "change-exceeds",
  severity: "error",
  title: { zh: "增加额不超过本年数", en: "An increase does not exceed this year's amount" },
  ground: {
    zh: "算术：上年数＝本年数−增减额，预算、决算和人数都不会是负数。",
    en: "Arithmetic: last year = this year − change, and no budget, account or count is negative.",
  },
  run: (context) =>
    resultOf(
      changeExceeds,
      context.disclosure.id,
      listChanges(context)
        .filter(({ amount }) => amount.figure?.value?.startsWith("-") !== true)
        .map(judgeBase),
    ),
};

function judgeBase(change: Change): Verdict {
  const spots = [change.change, change.amount];
  const [base, printed] = [impliedBase(change), printedBase(change)];
  if (!base || !printed) return { spots, outcome: "unchecked" };
  if (!isNegative(base)) return { spots, outcome: "held" };
  const [name, before] = [nameRow(change.change), groupDigits(inUnitOf(change.amount, printed))];
  const unit = change.amount.figure?.unit ?? "";
  return {
    spots,
    outcome: "failed",
    told: {
      ...(change.change.figure?.value === undefined ? {} : { actual: change.change.figure.value }),
      message: {
        zh: `${name.zh}：本年只有${withUnit(change.amount)}，却比上年${withWord(change.change)}，上年就成了${before}${unit}。请核对金额、增减额和方向词。`,
        en: `${name.en}: ${withUnit(change.amount)} this year after a change of ${withUnit(change.change)} makes ${before}${unit} last year. Check the amount, the change and its word.`,
      },
    },
  };
}
