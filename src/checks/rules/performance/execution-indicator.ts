import type { FigureEntry, PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { type Interval, intervalOf, meet, multiply } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { decimalOf, divideIntervals, middleOf, sumRanges, whole } from "../ranges.ts";
import { nameIndicator, shownFigure } from "../said.ts";
import { defineRule, type Found, settled, type Verdict } from "../verdict.ts";
import { fundOf, figureOf, idsOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** An indicator that states an execution rate states the one that budget and execution make. */
export const executionIndicator = defineRule({
  id: "execution-indicator",
  severity: "warning",
  title: {
    zh: "预算执行率类指标的完成值＝执行数÷预算数",
    en: "Indicators of execution state what was spent of the budget",
  },
  ground: {
    zh: "算术：预算执行率（资金使用率）＝执行数÷预算数。",
    en: "Arithmetic: an execution rate is what was spent of the budget.",
  },
  look: ({ disclosure: { performance } }: RuleContext) => {
    const evaluations = performance.filter(({ form }) => form === "evaluation");
    const overall = performance.filter(({ form }) => form === "evaluation-overall");
    return [
      ...evaluations.flatMap((table) => judge(table, /(预算|资金|经费)(执行率|使用率)$/, [table])),
      ...overall.flatMap((table) => judge(table, /项目支出预算执行率$/, evaluations)),
      ...overall.flatMap((table) => judge(table, /^(部门|整体)?(支出)?预算执行率$/, [table])),
    ];
  },
});

function judge(table: PerformanceEntry, names: RegExp, sources: readonly PerformanceEntry[]): Verdict[] {
  return indicatorsOf(table).flatMap((row): Verdict[] => {
    const actual = readValue(row.words["actual"]);
    if (!names.test(row.name) || actual?.unit !== "%") return [];
    const executed = sources.flatMap((source) => fundOf(source, "total", "executed") ?? []);
    const budget = sources.flatMap((source) => fundOf(source, "total", "budget") ?? []);
    const rate = percentOf(executed, budget);
    const own = figureOf(row, "weight");
    const ids = [...(own ? [own.id] : idsOf(row)), ...[...executed, ...budget].map(({ id }) => id)];
    if (!rate) return [settled("unchecked", ids)];
    if (meet(rate, intervalOf(actual.number))) return [settled("held", ids)];
    return [{ outcome: "failed", figureIds: ids, found: say(table, row, { executed, budget, rate }) }];
  });
}

function percentOf(executed: readonly FigureEntry[], budget: readonly FigureEntry[]): Interval | undefined {
  const [top, bottom] = [sumRanges(executed), sumRanges(budget)];
  const ratio = top && bottom && executed.length > 0 ? divideIntervals(top, bottom) : undefined;
  return ratio && { low: multiply(ratio.low, whole(100)), high: multiply(ratio.high, whole(100)) };
}

interface Rate {
  readonly executed: readonly FigureEntry[];
  readonly budget: readonly FigureEntry[];
  readonly rate: Interval;
}

function say(table: PerformanceEntry, row: RowEntry, { executed, budget, rate }: Rate): Found {
  const expected = `${decimalOf(middleOf(rate), 2)}%`;
  const actual = row.words["actual"] ?? "";
  const name = nameIndicator(table, row);
  const sum = (figures: readonly FigureEntry[]): string =>
    figures.length > 1 ? `（${figures.map(shownFigure).join("＋")}）` : figures.map(shownFigure).join("");
  return {
    expected,
    actual,
    message: {
      zh: `${name.zh}的实际完成值为${actual}，而自评表的全年执行数${sum(executed)}÷全年预算数${sum(budget)}＝${expected}。请核对完成值和得分。`,
      en: `The result of ${name.en} is ${actual}, but the evaluations print ${sum(executed)} spent ÷ ${sum(budget)} budget = ${expected}. Check result and score.`,
    },
  };
}
