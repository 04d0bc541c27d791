import type { PerformanceEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { openProjects } from "../projects/amounts.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { fundOf } from "./tables.ts";

/** A count that a sentence may mean. */
interface Count {
  readonly zh: string;
  readonly en: string;
  readonly count: number;
}

/** The number of goals, projects and evaluations said is the number printed. */
export const performanceCounts = defineRule({
  id: "performance-counts",
  severity: "warning",
  title: {
    zh: "文字所说的绩效目标、项目、自评个数与表格一致",
    en: "The number of goals, projects and evaluations said is the number printed",
  },
  ground: {
    zh: "说明中的个数应与所附表格、所列项目数得出的个数一致。",
    en: "A number said in the explanation is the number of tables and projects printed.",
  },
  look: (context) => {
    const { performance } = context.disclosure;
    const tables = (form: string): PerformanceEntry[] => performance.filter((table) => table.form === form);
    const overall = [...tables("goal-overall"), ...tables("evaluation-overall")];
    return [
      ...judge(context, "overall", overall, [said("整体绩效表", "overall tables", overall.length)]),
      ...judge(context, "projects", tables("goal"), projectCounts(context, tables("goal"))),
      ...judge(context, "fiscal-projects", tables("goal"), [
        ...fundedCounts(tables("goal"), "fiscal"),
        ...tableCounts(context, tables("goal")),
      ]),
      ...judge(context, "other-projects", tables("goal"), fundedCounts(tables("goal"), "other")),
      ...judge(context, "evaluations", tables("evaluation"), [
        said("项目自评表", "evaluations of projects", tables("evaluation").length),
      ]),
    ];
  },
});

function judge(
  context: RuleContext,
  row: string,
  tables: readonly PerformanceEntry[],
  counts: readonly Count[],
): Verdict[] {
  const figure = context.figures.findFigure("said/performance", row, "count");
  if (figure?.value === undefined) return [];
  const places = tables.flatMap(
    (table) =>
      fundOf(table, "total", "amount") ?? fundOf(table, "total", "executed") ?? fundOf(table, "fiscal", "amount") ?? [],
  );
  const ids = [figure.id, ...places.map(({ id }) => id)];
  if (counts.some(({ count }) => String(count) === figure.value)) return [settled("held", ids)];
  const name = sayFigure(context, figure);
  const printed = {
    zh: counts.map(({ zh, count }) => `${zh}${count}个`).join("、"),
    en: counts.map(({ en, count }) => `${count} ${en}`).join(", "),
  };
  return [
    failed(ids, {
      expected: [...new Set(counts.map(({ count }) => String(count)))].join("/"),
      actual: figure.value,
      message: {
        zh: `${name.zh}，而本文件印出的是：${printed.zh}。请核对个数，或补上缺少的表。`,
        en: `${name.en}, but printed are ${printed.en}. Check the number, or add what is missing.`,
      },
    }),
  ];
}

/** Goals funded from fiscal or from other money. */
function fundedCounts(goals: readonly PerformanceEntry[], line: "fiscal" | "other"): Count[] {
  const funded = goals.filter((goal) => fundOf(goal, line, "amount")?.state === "amount");
  return line === "fiscal"
    ? [said("有财政拨款的项目绩效目标表", "goals with fiscal money", funded.length)]
    : [said("有其他资金的项目绩效目标表", "goals with other money", funded.length)];
}

/** Projects of table 7, those of them that are not withheld, and with those that only goals name. */
function tableCounts(context: RuleContext, goals: readonly PerformanceEntry[]): Count[] {
  const arranged = arrangedProjects(context);
  const open = new Set(openProjects(context).map(({ key }) => key));
  const funded = goals.filter((goal) => fundOf(goal, "fiscal", "amount")?.state === "amount");
  const both = new Set([...arranged, ...funded.flatMap(({ projects }) => projects)]);
  const disclosed = [...arranged].filter((key) => open.has(key)).length;
  return [
    ...(disclosed < arranged.size
      ? [said("表7公开的项目", "projects of table 7 that are not withheld", disclosed)]
      : []),
    said("表7项目", "projects of table 7", arranged.size),
    ...(both.size > arranged.size ? [said("表7和目标表的项目共", "projects of table 7 and of goals", both.size)] : []),
  ];
}

function arrangedProjects({ figures }: RuleContext): ReadonlySet<string> {
  return new Set((figures.findSection("xj/7")?.rows ?? []).flatMap(({ project }) => project ?? []));
}

/** The ways to count this year's projects: by goal tables, by projects in them, by table 7 with and without other projects of goals. */
function projectCounts(context: RuleContext, goals: readonly PerformanceEntry[]): Count[] {
  const carried = new Set((context.figures.findSection("xj/11")?.rows ?? []).flatMap(({ project }) => project ?? []));
  const open = new Set(openProjects(context).map(({ key }) => key));
  const arranged = arrangedProjects(context);
  const ofGoals = new Set(goals.flatMap(({ projects }) => projects));
  const own = [...ofGoals].filter((key) => !arranged.has(key) && !carried.has(key) && open.has(key));
  return [
    said("项目绩效目标表", "goals of projects", goals.length),
    said("目标表所列项目", "projects named by goals", ofGoals.size),
    said("表7项目", "projects of table 7", arranged.size),
    said("表7项目加其他资金安排的项目共", "projects of table 7 and of other money", arranged.size + own.length),
  ];
}

function said(zh: string, en: string, count: number): Count {
  return { zh, en, count };
}
