import type { FigureEntry, PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { add, compare, divide, type Fraction, fractionOf, type Interval, meet, multiply } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { decimalOf, decimalsOf, middleOf, rangeOf, whole } from "../ranges.ts";
import { nameFigure, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { executionOf, totalLineOf } from "./funds.ts";
import { readScores, readWeights } from "./scores.ts";
import { evaluationsOf, figureOf } from "./tables.ts";

/** The execution rate scores its share of its points, all of them from 100 % on. */
export const executionScore = defineRule({
  id: "execution-score",
  severity: "error",
  title: { zh: "预算执行率得分＝分值×执行率", en: "The execution rate scores its share of its points" },
  ground: {
    zh: "预算执行率得分＝执行率×该项分值，超过100％按满分计（财预〔2020〕10号）。",
    en: "Score of the execution rate = rate × its points, at most all of them (财预〔2020〕10号).",
  },
  look: (context) => evaluationsOf(context.disclosure).flatMap((table) => judge(context, table)),
});

function judge(context: RuleContext, table: PerformanceEntry): Verdict[] {
  const line = totalLineOf(table);
  const [score, weight, printedRate] = [figureOf(line, "score"), figureOf(line, "weight"), figureOf(line, "rate")];
  if (score?.value === undefined || weight?.value === undefined) return [];
  const { rate, sources } = rateOf(line, printedRate);
  const ids = [score.id, weight.id, ...sources];
  const [printed, points] = [rangeOf(score), rangeOf(weight, "exact")];
  if (!printed || !points || !rate) return [settled("unchecked", ids)];
  const due = { low: multiply(points.low, shareOf(rate.low)), high: multiply(points.high, shareOf(rate.high)) };
  if (meet(printed, due)) return [settled("held", ids)];
  if (isTold(table, score) || isTold(table, weight)) return [{ outcome: "failed", figureIds: ids }];
  return [say(context, { score, weight, due, ids })];
}

/** The execution rate that budget and execution make, else as printed, and the figures it is from. */
function rateOf(
  line: RowEntry | undefined,
  printed: FigureEntry | undefined,
): { readonly rate: Interval | undefined; readonly sources: readonly string[] } {
  const execution = executionOf(line);
  const printedId = printed?.value === undefined ? [] : [printed.id];
  if (execution?.rate)
    return { rate: execution.rate, sources: [...printedId, execution.executed.id, execution.budget.id] };
  return { rate: printed && rangeOf(printed), sources: printedId };
}

/** Whether the sum of the scores or of the weights tells already that a figure is wrong. */
function isTold(table: PerformanceEntry, figure: FigureEntry): boolean {
  const checks = [readScores(table).check, readWeights(table).check];
  return checks.some((check) => check?.outcome === "failed" && check.suspects.includes(figure));
}

interface Claim {
  readonly score: FigureEntry;
  readonly weight: FigureEntry;
  readonly due: Interval;
  readonly ids: readonly string[];
}

function say(context: RuleContext, { score, weight, due, ids }: Claim): Verdict {
  const places = decimalsOf(score.value ?? "");
  const expected = decimalOf(middleOf(due), places + 1);
  const name = nameFigure(context, score);
  const cut = isCut(score.value ?? "", places, due);
  const found = {
    expected,
    actual: score.value ?? score.printed,
    message: {
      zh: `${name.zh}为${shownFigure(score)}，按执行率应为分值${shownFigure(weight)}×执行率＝${expected}${cut ? "，印出的数是截去尾数，不是四舍五入。如规定四舍五入，请改正。" : "。请核对得分、分值和执行率。"}`,
      en: `${name.en} is ${shownFigure(score)}; by the execution rate it is ${shownFigure(weight)} × rate = ${expected}${cut ? ", printed with its last digits cut off, not rounded. Correct it if your rules ask for rounding." : ". Check score, weight and rate."}`,
    },
  };
  return cut ? { outcome: "rounded", figureIds: ids, found: { ...found, severity: "note" } } : failed(ids, found);
}

/** Whether a printed number is what it should be with its last digits cut off. */
function isCut(value: string, places: number, due: Interval): boolean {
  const printed = fractionOf(value);
  return (
    compare(due.high, printed) >= 0 && compare(due.low, add(printed, { top: 1n, bottom: 10n ** BigInt(places) })) < 0
  );
}

/** A rate in percent as a share, at most the whole. */
function shareOf(rate: Fraction): Fraction {
  const share = divide(rate, whole(100));
  return compare(share, whole(1)) > 0 ? whole(1) : share;
}
