import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import type { Bilingual } from "../../../errors/publish-error.ts";
import { compare, type Fraction, meet, subtract } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { openProjects, projectAmounts } from "../projects/amounts.ts";
import { inUnit, middleOf, rangeOf, sumRanges, whole } from "../ranges.ts";
import { nameFigure, sayAll, sayFigure, shown, shownFigure } from "../said.ts";
import { defineRule, failed, type Found, settled, type Verdict } from "../verdict.ts";
import { costsOf, sumCosts } from "./limits.ts";
import { fundOf } from "./tables.ts";

/** A goal's fiscal money is what the tables arrange for its projects. */
export const goalAmount = defineRule({
  id: "goal-amount",
  severity: "error",
  title: {
    zh: "项目绩效目标的财政拨款＝表7（表11）所列项目金额",
    en: "A goal's fiscal money is that of its projects in table 7 (11)",
  },
  ground: {
    zh: "绩效目标与项目预算同步编报、同步批复，金额应一致（《预算法实施条例》第五十一条）。",
    en: "Goals are drawn up and approved together with the projects' budgets; their amounts agree.",
  },
  look: (context) =>
    context.disclosure.performance.filter(({ form }) => form === "goal").flatMap((goal) => judge(context, goal)),
});

function judge(context: RuleContext, goal: PerformanceEntry): Verdict[] {
  const fiscal = fundOf(goal, "fiscal", "amount") ?? fundOf(goal, "total", "amount");
  const own = fiscal && rangeOf(fiscal);
  if (!fiscal || !own) return [];
  const amounts = goal.projects.map((key) => projectAmounts(context, key));
  const parts = amounts.flat();
  const ids = [fiscal.id, ...parts.map(({ id }) => id)];
  const sum = sumRanges(parts);
  if (parts.length === 0 || amounts.some((one) => one.length === 0) || !sum) return [settled("unchecked", ids)];
  const gap = subtract(middleOf(own), middleOf(sum));
  if (meet(own, sum))
    return [
      gap.top === 0n ? settled("held", ids) : { ...settled("rounded", ids), found: rounded(context, fiscal, parts) },
    ];
  const extra = findExtra(context, goal, gap);
  return [
    failed(
      [...ids, ...(extra ? [extra.id] : [])],
      say(context, { goal, fiscal, parts, expected: middleOf(sum), gap, extra }),
    ),
  ];
}

/** An amount carried over for another project, not withheld, that is just what the goal has too much. */
function findExtra(context: RuleContext, goal: PerformanceEntry, gap: Fraction): FigureEntry | undefined {
  const others = openProjects(context).filter(({ key }) => !goal.projects.includes(key));
  const amounts = others.flatMap(({ key }) => projectAmounts(context, key));
  return amounts.find(({ fen }) => fen !== undefined && compare(whole(fen), gap) === 0);
}

interface Difference {
  readonly goal: PerformanceEntry;
  readonly fiscal: FigureEntry;
  readonly parts: readonly FigureEntry[];
  readonly expected: Fraction;
  readonly gap: Fraction;
  readonly extra: FigureEntry | undefined;
}

function say(context: RuleContext, { goal: table, fiscal, parts, expected, gap, extra }: Difference): Found {
  const sum = inUnit(expected, fiscal.unit);
  const difference = inUnit(gap, fiscal.unit);
  const [goal, tables] = [sayFigure(context, fiscal), sayAll(parts.map((part) => sayFigure(context, part)))];
  const hint = hintOf(context, extra);
  const third = thirdAmount(table, [middleOf(rangeOf(fiscal) ?? { low: expected, high: expected }), expected]);
  return {
    // Money that is accounted for elsewhere contradicts nothing; only the goal does not say what it covers.
    ...(extra ? { severity: "warning" } : {}),
    expected: sum,
    actual: fiscal.value ?? fiscal.printed,
    difference,
    message: {
      zh: `${goal.zh}，${tables.zh}${parts.length > 1 ? `，合计${shown(sum, fiscal.unit)}` : ""}，${difference.startsWith("-") ? "少" : "多"}${shown(difference.replace("-", ""), fiscal.unit)}。${third.zh}${hint.zh}。`,
      en: `${goal.en}; ${tables.en}${parts.length > 1 ? `, together ${shown(sum, fiscal.unit)}` : ""}; ${shown(difference.replace("-", ""), fiscal.unit)} ${difference.startsWith("-") ? "less" : "more"}. ${third.en}${hint.en}.`,
    },
  };
}

/** What the goal's cost limits add up to, where that is another amount again. */
function thirdAmount(goal: PerformanceEntry, others: readonly Fraction[]): Bilingual {
  const costs = costsOf(goal, "target");
  const sum = sumCosts(costs);
  if (costs.length === 0 || others.some((other) => compare(other, sum) === 0)) return { zh: "", en: "" };
  const addends = costs.map(({ name, printed }) => `${name}${printed}`).join("＋");
  const total = shown(inUnit(sum, "万元"), "万元");
  return {
    zh: `成本指标相加又是${total}（${addends}）。`,
    en: `Its cost limits add up to yet another amount, ${total} (${addends}). `,
  };
}

/** What to do: name the project that makes the difference, or correct an amount. */
function hintOf(context: RuleContext, extra: FigureEntry | undefined): Bilingual {
  if (!extra) return { zh: "请核对，改为同一金额", en: "Check them and print one amount" };
  const name = nameFigure(context, extra);
  const amount = shownFigure(extra);
  return {
    zh: `差额正好是${name.zh}${amount}，目标表可能包括这一项而没有写明项目名称，请写明`,
    en: `The difference is just ${name.en} ${amount}; if the goal covers it, name that project too`,
  };
}

function rounded(context: RuleContext, fiscal: FigureEntry, parts: readonly FigureEntry[]): Found {
  const [goal, tables] = [sayFigure(context, fiscal), sayAll(parts.map((part) => sayFigure(context, part)))];
  return {
    severity: "note",
    message: {
      zh: `${goal.zh}，${tables.zh}。差额在四舍五入之内；同一金额宜印成同一个数。`,
      en: `${goal.en}; ${tables.en}. The difference is within rounding; one amount is best printed as one number.`,
    },
  };
}
