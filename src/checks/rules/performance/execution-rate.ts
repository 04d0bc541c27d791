import type { FigureEntry, RowEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { decimalOf, decimalsOf, middleOf, rangeOf } from "../ranges.ts";
import { nameFigure, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { type Execution, executionOf } from "./funds.ts";
import { evaluationsOf, figureOf } from "./tables.ts";

/** The printed execution rate is what was spent of the budget. */
export const executionRate = defineRule({
  id: "execution-rate",
  severity: "error",
  title: { zh: "执行率＝全年执行数÷全年预算数", en: "The execution rate is what was spent of the budget" },
  ground: {
    zh: "预算执行率＝全年执行数÷全年预算数×100％（财预〔2020〕10号）。",
    en: "Execution rate = spent in the year ÷ budget of the year × 100 % (财预〔2020〕10号).",
  },
  look: (context) =>
    evaluationsOf(context.disclosure).flatMap(({ funds }) => funds.flatMap((row) => judge(context, row))),
});

function judge(context: RuleContext, row: RowEntry): Verdict[] {
  const [execution, rate] = [executionOf(row), figureOf(row, "rate")];
  const printed = rate && rangeOf(rate);
  if (!rate || !printed) return [];
  if (!execution?.rate) return [settled("unchecked", [rate.id])];
  const ids = [rate.id, execution.executed.id, execution.budget.id];
  return meet(printed, execution.rate) ? [settled("held", ids)] : [say(context, rate, execution)];
}

function say(context: RuleContext, rate: FigureEntry, { budget, executed, rate: range }: Execution): Verdict {
  const places = rate.value === undefined ? 2 : Math.max(2, decimalsOf(rate.value));
  const expected = range ? decimalOf(middleOf(range), places) : "";
  const name = nameFigure(context, rate);
  const [spent, planned] = [shownFigure(executed), shownFigure(budget)];
  return failed([rate.id, executed.id, budget.id], {
    expected,
    actual: rate.value ?? rate.printed,
    message: {
      zh: `${name.zh}为${shownFigure(rate)}，而全年执行数${spent}÷全年预算数${planned}＝${expected}%。请核对这三个数。`,
      en: `${name.en} is ${shownFigure(rate)}, but ${spent} spent ÷ ${planned} budget = ${expected}%. Check the three figures.`,
    },
  });
}
