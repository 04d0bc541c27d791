import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { compare, meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { projectAmounts } from "../projects/amounts.ts";
import { inUnit, rangeOf, sumRanges } from "../ranges.ts";
import { nameTable, sayAll, sayFigure, shown } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { type Cost, costsOf, sumCosts } from "./limits.ts";
import { fundOf } from "./tables.ts";

/** The upper limits of a project's costs add up to no more than its budget. */
export const costLimits = defineRule({
  id: "cost-limits",
  severity: "warning",
  title: { zh: "成本指标之和不超过项目金额", en: "The limits of a project's costs do not exceed its amount" },
  ground: {
    zh: "算术：项目各项成本的上限相加，不应超过安排给它的资金。",
    en: "Arithmetic: the limits of a project's costs together do not exceed the money arranged for it.",
  },
  look: (context) =>
    context.disclosure.performance.filter(({ form }) => form === "goal").flatMap((goal) => judge(context, goal)),
});

function judge(context: RuleContext, goal: PerformanceEntry): Verdict[] {
  const costs = costsOf(goal, "target");
  const amounts = goal.projects.map((key) => projectAmounts(context, key));
  const isListed = amounts.length > 0 && amounts.every((one) => one.length > 0);
  const total = fundOf(goal, "total", "amount");
  const budget = isListed ? amounts.flat() : total ? [total] : [];
  const range = sumRanges(budget);
  if (costs.length === 0 || budget.length === 0 || !range) return [];
  const ids = [
    ...costs.flatMap(({ figure }) => figure?.id ?? []),
    ...budget.map(({ id }) => id),
    ...(total ? [total.id] : []),
  ];
  const sum = sumCosts(costs);
  const own = total && rangeOf(total);
  // Where the goal's own amount is another, the three are told together as that.
  if (own && !meet(own, range) && compare(sum, own.high) <= 0) return [settled("unchecked", [...new Set(ids)])];
  const isOver = compare(sum, range.high) > 0;
  return [
    isOver ? say(context, { goal, costs, budget, total, ids: [...new Set(ids)] }) : settled("held", [...new Set(ids)]),
  ];
}

interface Excess {
  readonly goal: PerformanceEntry;
  readonly costs: readonly Cost[];
  readonly budget: readonly FigureEntry[];
  readonly total: FigureEntry | undefined;
  readonly ids: readonly string[];
}

function say(context: RuleContext, { goal, costs, budget, total, ids }: Excess): Verdict {
  const unit = budget[0]?.unit ?? "万元";
  const sum = inUnit(sumCosts(costs), unit);
  const figures = [...new Set([...budget, ...(total ? [total] : [])])];
  const [name, said] = [nameTable(goal), sayAll(figures.map((figure) => sayFigure(context, figure)))];
  const addends = costs.map(({ name: cost, printed }) => `${cost}${printed}`).join("＋");
  return failed(ids, {
    actual: sum,
    message: {
      zh: `${name.zh}的成本指标相加为${shown(sum, unit)}（${addends}），而${said.zh}。成本上限之和超过了项目金额，请核对并改为一致。`,
      en: `The cost limits of ${name.en} add up to ${shown(sum, unit)} (${addends}), but ${said.en}. They exceed the project's amount; check and make them agree.`,
    },
  });
}
