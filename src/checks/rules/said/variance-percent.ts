import type { RowEntry, SectionEntry } from "../../../compile/entry.ts";
import type { Spot } from "../../engine/sheet.ts";
import { divide, type Fraction, isPositive, meet, multiply, spanOf, subtract, toRounded } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { numberOf } from "./compare.ts";
import { type Paper, spotIn } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { resultOf, type Verdict } from "./verdict.ts";

const hundred: Fraction = { top: 100n, bottom: 1n };

/** 预决算差异率＝（决算数−预算数）÷预算数. */
export const variancePercent: Rule = {
  id: "variance-percent",
  severity: "error",
  title: { zh: "预决算差异率＝（决算数−预算数）÷预算数", en: "Variance = (accounts − budget) ÷ budget" },
  ground: {
    zh: "算术：差异率由同一句里的预算数和决算数得出；预算数为零时没有差异率。",
    en: "Arithmetic: the rate follows from the two amounts of the sentence; without a budget there is none.",
  },
  run: (context) =>
    resultOf(
      variancePercent,
      context.disclosure.id,
      context.disclosure.sections.flatMap((section) =>
        section.rows.flatMap((row) => judgeVariance(context, section, row) ?? []),
      ),
    ),
};

function judgeVariance(paper: Paper, section: SectionEntry, row: RowEntry): Verdict | undefined {
  const [variance, final, budget] = ["variance", "final", "budget"].map((id) => spotIn(paper, section, row, id));
  if (!variance || !final || !budget || variance.figure?.value === undefined) return undefined;
  if (budget.figure?.state === "zero") return judgeZero(final, budget, variance);
  return judgeRate(final, budget, variance, variance.figure.value);
}

function judgeRate(final: Spot, budget: Spot, variance: Spot, printed: string): Verdict {
  const spots = [variance, final, budget];
  const [rate, spent, planned] = spots.map(numberOf);
  if (!rate || !spent || !planned || !isPositive(planned.interval)) return { spots, outcome: "unchecked" };
  const expected = toRounded(rateOf(spent.value, planned.value), printed.split(".")[1]?.length ?? 0);
  if (expected === printed) return { spots, outcome: "held" };
  if (meet(rate.interval, spanOf(spent.interval, planned.interval, rateOf))) return { spots, outcome: "rounded" };
  return {
    spots,
    outcome: "failed",
    told: { expected, actual: printed, message: say(final, budget, variance, expected) },
  };
}

function rateOf(spent: Fraction, planned: Fraction): Fraction {
  return multiply(hundred, divide(subtract(spent, planned), planned));
}

function judgeZero(final: Spot, budget: Spot, variance: Spot): Verdict {
  const spots = [variance, final, budget];
  if (!numberOf(final)) return { spots, outcome: "unchecked" };
  const nothing = final.figure?.state === "zero" && variance.figure?.state === "zero";
  if (nothing) return { spots, outcome: "held" };
  return { spots, outcome: "failed", told: { message: say(final, budget, variance) } };
}

function say(final: Spot, budget: Spot, variance: Spot, expected?: string): { zh: string; en: string } {
  const name = nameRow(variance);
  const [spent, planned, printed] = [withUnit(final), withUnit(budget), withUnit(variance)];
  return {
    zh: `${name.zh}：预算数${planned}，决算数${spent}，${expected === undefined ? "预算数为零，没有差异率" : `差异率应为${expected}%`}，印的是${printed}。请核对。`,
    en: `${name.en}: budget ${planned}, accounts ${spent}, ${expected === undefined ? "and no rate without a budget" : `a variance of ${expected} %`}, but ${printed} is printed. Check it.`,
  };
}
