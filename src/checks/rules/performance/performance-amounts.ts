import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { type Interval, meet, subtract, sumIntervals } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { withheldKeys } from "../projects/amounts.ts";
import { inUnit, middleOf, rangeOf, sumRanges } from "../ranges.ts";
import { sayFigure, shown } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { figureOf, fundOf } from "./tables.ts";

/** An amount that a sentence may mean, and where it comes from. */
interface Source {
  readonly zh: string;
  readonly en: string;
  readonly range: Interval;
  readonly figures: readonly FigureEntry[];
}

/** The money that the explanation says goals and evaluations cover is that of the tables. */
export const performanceAmounts = defineRule({
  id: "performance-amounts",
  severity: "error",
  title: {
    zh: "文字所说的绩效涉及金额与表格一致",
    en: "The money said to be covered by goals and evaluations is that of the tables",
  },
  ground: {
    zh: "同一金额在说明和所附绩效表（项目支出表）两处公开，应当一致。",
    en: "One amount disclosed in the explanation and in tables must be the same in both.",
  },
  look: (context) => [
    ...judge(context, "overall", "amount", overallSources(context)),
    ...judge(context, "fiscal-projects", "amount", fiscalSources(context)),
    ...judge(context, "other-projects", "amount", otherSources(context)),
    ...judge(context, "overall", "executed", fundSources(context, "evaluation-overall", ["executed"])),
    ...judge(context, "evaluations", "amount", fundSources(context, "evaluation", ["budget", "executed", "initial"])),
    ...judge(context, "evaluations", "executed", fundSources(context, "evaluation", ["executed"])),
  ],
});

function judge(context: RuleContext, row: string, column: string, sources: readonly Source[]): Verdict[] {
  const said = context.figures.findFigure("said/performance", row, column);
  const own = said && rangeOf(said);
  const [first] = sources;
  if (!said || !own || !first || said.state === "zero") return [];
  const fit = sources.find(({ range }) => meet(range, own));
  const ids = (source: Source): string[] => [said.id, ...source.figures.map(({ id }) => id)];
  if (fit) return [settled("held", ids(fit))];
  const near = [...sources].sort((a, b) => distance(a.range, own) - distance(b.range, own))[0] ?? first;
  const expected = inUnit(middleOf(near.range), said.unit);
  const difference = inUnit(subtract(middleOf(own), middleOf(near.range)), said.unit);
  const name = sayFigure(context, said);
  return [
    failed(ids(near), {
      expected,
      actual: said.value ?? said.printed,
      difference,
      message: {
        zh: `${name.zh}，而${near.zh}为${shown(expected, said.unit)}，${difference.startsWith("-") ? "少" : "多"}${shown(difference.replace("-", ""), said.unit)}。请核对说明与表格，改为一致。`,
        en: `${name.en}, but ${near.en} comes to ${shown(expected, said.unit)}; ${shown(difference.replace("-", ""), said.unit)} ${difference.startsWith("-") ? "less" : "more"}. Make explanation and tables agree.`,
      },
    }),
  ];
}

/** How far apart two amounts are, for choosing the nearest only. */
function distance(a: Interval, b: Interval): number {
  const gap = subtract(middleOf(a), middleOf(b));
  return Math.abs(Number(gap.top) / Number(gap.bottom));
}

function overallSources({ disclosure }: RuleContext): Source[] {
  return disclosure.performance.flatMap((table) => {
    const lines = table.form === "goal-overall" ? ["superior", "fiscal", "other"] : [];
    const figures = lines.flatMap((line) => fundOf(table, line, "amount") ?? []);
    const budget = table.form === "evaluation-overall" ? fundOf(table, "total", "budget") : undefined;
    return toSource(`${table.title}的资金合计`, `the money of the ${table.title}`, budget ? [budget] : figures);
  });
}

/** This year's projects: of table 7, with or without those withheld, and with those of tables 8 and 9. */
function fiscalSources(context: RuleContext): Source[] {
  const { figures } = context;
  const totals = [
    figures.findFigure("xj/7", "total", "total"),
    figures.findFigure("xj/8", "total", "project"),
    figures.findFigure("xj/9", "total", "project"),
  ].flatMap((figure) => figure ?? []);
  const withheld = withheldKeys(context);
  const rows = (figures.findSection("xj/7")?.rows ?? []).filter(({ project }) => project !== undefined);
  const open = rows.filter(({ project = "" }) => !withheld.has(project)).flatMap((row) => figureOf(row, "total") ?? []);
  const others = totals.slice(1);
  const [all, disclosed] = [totals.slice(0, 1), open.length < rows.length ? open : []];
  return [
    ...toSource("表7公开项目之和", "the sum of the projects of table 7 that are not withheld", disclosed),
    ...toSource("表7总计", "the total of table 7", all),
    ...(others.length === 0 ? [] : toSource("表7至表9的项目支出", "the projects of tables 7 to 9", totals)),
  ];
}

function otherSources({ disclosure }: RuleContext): Source[] {
  const goals = disclosure.performance.filter(({ form }) => form === "goal");
  const figures = goals.flatMap((goal) => fundOf(goal, "other", "amount") ?? []);
  return toSource("各项目绩效目标表的其他资金之和", "the other money of the goals together", figures);
}

function fundSources({ disclosure }: RuleContext, form: string, columns: readonly string[]): Source[] {
  const tables: readonly PerformanceEntry[] = disclosure.performance.filter((table) => table.form === form);
  const titles: Readonly<Record<string, string>> = {
    budget: "全年预算数",
    executed: "全年执行数",
    initial: "年初预算数",
  };
  return columns.flatMap((column) => {
    const figures = tables.flatMap((table) => fundOf(table, "total", column) ?? []);
    const title = titles[column] ?? column;
    return toSource(`各自评表的${title}之和`, `the ${title} of the evaluations together`, figures);
  });
}

function toSource(zh: string, en: string, figures: readonly FigureEntry[]): Source[] {
  const numbers = figures.filter(({ value }) => value !== undefined);
  if (numbers.length === 0) return [];
  return [{ zh, en, range: sumRanges(numbers) ?? sumIntervals([]), figures: numbers }];
}
