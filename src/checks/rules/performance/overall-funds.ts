import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { type Interval, meet, sumIntervals } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { inUnit, middleOf, rangeOf } from "../ranges.ts";
import { nameTable, shown, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { fundOf } from "./tables.ts";

const fiscalRows = ["income.gpb", "income.fund", "income.capital"] as const;
const carryRows = ["carry.fiscal"] as const;
const otherRows = ["income.fiscal-account", "income.own"] as const;
const otherCarryRows = ["carry.other"] as const;

/** The money of a body's overall goal is that of table 1, fiscal and other, with or without what was carried over. */
export const overallFunds = defineRule({
  id: "overall-funds",
  severity: "warning",
  title: { zh: "整体绩效目标的资金与表1的收入一致", en: "The money of the overall goal is that of table 1" },
  ground: {
    zh: "部门整体支出绩效目标覆盖全部收支，年度预算应与部门预算一致。",
    en: "The overall goal covers all income and expenditure; its budget is the body's budget.",
  },
  look: (context) =>
    context.disclosure.performance
      .filter(({ form }) => form === "goal-overall")
      .flatMap((table) => judge(context, table)),
});

/** One side of the comparison: what the goal prints, and what table 1 does. */
interface Side {
  readonly title: string;
  readonly english: string;
  readonly printed: readonly FigureEntry[];
  readonly allowed: readonly Interval[];
  readonly sources: readonly FigureEntry[];
}

function judge(context: RuleContext, table: PerformanceEntry): Verdict[] {
  if (!context.figures.findSection("xj/1")) return [];
  const sides = [
    sideOf(
      context,
      ["财政资金", "fiscal money"],
      [fundOf(table, "superior", "amount"), fundOf(table, "fiscal", "amount")],
      [fiscalRows, carryRows],
    ),
    sideOf(context, ["其他资金", "other money"], [fundOf(table, "other", "amount")], [otherRows, otherCarryRows]),
  ].filter(({ printed }) => printed.length > 0);
  const wrong = sides.filter(({ printed, allowed }) => {
    const own = sumOf(printed);
    return !allowed.some((one) => meet(own, one));
  });
  const ids = (some: readonly Side[]): string[] => [
    ...new Set(some.flatMap(({ printed, sources }) => [...[...printed].reverse(), ...sources].map(({ id }) => id))),
  ];
  if (sides.length === 0) return [];
  return [wrong.length === 0 ? settled("held", ids(sides)) : failed(ids(wrong), say(table, wrong))];
}

function sideOf(
  { figures }: RuleContext,
  [title, english]: readonly [string, string],
  printed: readonly (FigureEntry | undefined)[],
  [current, carried]: readonly [readonly string[], readonly string[]],
): Side {
  const read = (rows: readonly string[]): FigureEntry[] =>
    rows.flatMap((row) => figures.findFigure("xj/1", row, "amount") ?? []);
  const [now, before] = [read(current), read(carried)];
  return {
    title,
    english,
    printed: printed.flatMap((figure) => (figure?.value === undefined ? [] : [figure])),
    allowed: [sumOf(now), sumOf([...now, ...before])],
    sources: [...now, ...before],
  };
}

/** Sum of amounts; blank cells of the table are nothing. */
function sumOf(figures: readonly FigureEntry[]): Interval {
  return sumIntervals(figures.flatMap((figure) => rangeOf(figure) ?? []));
}

function say(table: PerformanceEntry, wrong: readonly Side[]) {
  const unit = wrong[0]?.printed[0]?.unit ?? "万元";
  const name = nameTable(table);
  const amount = (range: Interval | undefined): string => shown(inUnit(middleOf(range ?? sumOf([])), unit), unit);
  const sides = wrong.map(({ title, english, printed, allowed }) => {
    const [own, alone, all] = [printed.map(shownFigure).join("＋"), amount(allowed[0]), amount(allowed[1])];
    const both = alone === all ? alone : `${alone}（含上年结转为${all}）`;
    return {
      zh: `${title}印为${own}，表1为${both}`,
      en: `${english} is printed as ${own}, in table 1 as ${alone}${alone === all ? "" : ` (${all} with what was carried over)`}`,
    };
  });
  return {
    message: {
      zh: `${name.zh}的年度预算与表1不符：${sides.map(({ zh }) => zh).join("；")}。请核对资金总额和来源。`,
      en: `The budget of ${name.en} does not agree with table 1: ${sides.map(({ en }) => en).join("; ")}. Check amounts and sources.`,
    },
  };
}
