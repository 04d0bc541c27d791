import { nameFigure, shownFigure } from "../said.ts";
import { openProjects } from "../projects/amounts.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { figureOf } from "./tables.ts";

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
