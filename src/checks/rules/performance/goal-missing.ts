import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { openProjects, projectAmounts } from "../projects/amounts.ts";
import { nameFigure, nameTable, sayFigure, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { areAlike } from "./alike.ts";
import { figureOf, fundOf } from "./tables.ts";

/** Every project of table 7 that is not withheld has a goal, where the disclosure prints goals at all. */
export const goalMissing = defineRule({
  id: "goal-missing",
  severity: "warning",
  title: { zh: "表7的公开项目都有绩效目标表", en: "Every open project of table 7 has a goal" },
  ground: {
    zh: "项目支出绩效目标随部门预算一并公开（中办发〔2018〕34号、财预〔2021〕101号）。",
    en: "Goals of projects are published together with the budget.",
  },
  look: (context) => {
    const goals = context.disclosure.performance.filter(({ form }) => form === "goal");
    const covered = new Set(goals.flatMap(({ projects }) => projects));
    const open = new Set(openProjects(context).map(({ key }) => key));
    const rows = (context.figures.findSection("xj/7")?.rows ?? []).filter(({ project = "" }) => open.has(project));
    if (goals.length === 0) return [];
    return rows.flatMap((row): Verdict[] => {
      const amount = figureOf(row, "total");
      if (!amount) return [];
      if (covered.has(row.project ?? "")) return [settled("held", [amount.id])];
      const other = findLoose(context, goals, row.words["project-name"] ?? row.name, amount);
      if (other) return [sayOtherName(context, amount, other)];
      const name = nameFigure(context, amount);
      return [
        failed([amount.id], {
          message: {
            zh: `${name.zh}${shownFigure(amount)}没有项目支出绩效目标表。请补上绩效目标，或说明不公开的依据。`,
            en: `${name.en}, ${shownFigure(amount)}, has no goal. Add one, or say on what ground it is not published.`,
          },
        }),
      ];
    });
  },
});

/** A goal of a project that no table lists, with the amount or nearly the name of one that has none. */
function findLoose(
  context: RuleContext,
  goals: readonly PerformanceEntry[],
  name: string,
  amount: FigureEntry,
): PerformanceEntry | undefined {
  const open = new Set(openProjects(context).map(({ key }) => key));
  const loose = goals.filter(({ projects }) =>
    projects.every((key) => open.has(key) && projectAmounts(context, key).length === 0),
  );
  const fiscal = (goal: PerformanceEntry): number | undefined => fundOf(goal, "fiscal", "amount")?.fen;
  return (
    loose.find(({ projectName }) => projectName !== undefined && areAlike(projectName, name)) ??
    loose.find((goal) => amount.fen !== undefined && fiscal(goal) === amount.fen)
  );
}

/** Most likely one project under two names; which, only the publisher knows. */
function sayOtherName(context: RuleContext, amount: FigureEntry, goal: PerformanceEntry): Verdict {
  const fiscal = fundOf(goal, "fiscal", "amount");
  const [name, other] = [nameFigure(context, amount), fiscal ? sayFigure(context, fiscal) : nameTable(goal)];
  return failed([amount.id, ...(fiscal ? [fiscal.id] : [])], {
    message: {
      zh: `${name.zh}${shownFigure(amount)}没有同名的项目支出绩效目标表；${other.zh}，名称相近或金额相同，又不在表7、表11里，多半是同一项目，或合编在那张表里。请统一名称，或写明包括哪些项目。`,
      en: `${name.en}, ${shownFigure(amount)}, has no goal under its name; ${other.en}: nearly that name or the same amount, and in neither table 7 nor 11, so most likely the same project, or one told together with it. Use one name, or say which projects it covers.`,
    },
  });
}
