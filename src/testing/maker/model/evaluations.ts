import type { PerformanceContent, RowContent } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import { happens } from "../draw.ts";
import { printed, share, total, type Cents } from "../facts/money.ts";
import type { Department } from "../facts/names.ts";
import type { Project, YearFacts } from "../facts/year.ts";
import { inventIndicators, inventWeights } from "./indicators.ts";
import { inventAim } from "./reasons.ts";

/** Indicators of a self-evaluation that reached what they aimed at, for so much money in 万元. */
function evaluationRows(money: number, chance: Chance): RowContent[] {
  const indicators = inventIndicators(chance, money);
  const weights = inventWeights(indicators.length, 90, chance);
  return indicators.map(({ level1, level2, name, target, reached }, index) => ({
    ...{ row: `i${String(index + 1)}`, name, level1, level2, target, actual: reached },
    ...{ weight: weights[index] ?? "", score: weights[index] ?? "" },
  }));
}

/** What is printed beside amounts that are not scored. */
const unscored = { weight: "—", rate: "—", score: "—" } as const;

function evaluationOf(project: Project, department: Department, chance: Chance): PerformanceContent {
  const executed = total(project.spent);
  const budget = executed + (happens(0.5, chance) ? 0 : Math.floor(executed * chance()));
  const initial = happens(0.7, chance) ? budget : Math.floor(budget * (0.8 + 0.4 * chance()));
  const rate = share(executed, budget);
  const score = share(executed, budget * 10);
  const aim = inventAim(chance);
  const outcome = `全年目标如期实现：${aim.text}`;
  const amounts = (cents: readonly [Cents, Cents, Cents]): Record<string, string> => ({
    ...{ initial: printed(cents[0]), budget: printed(cents[1]), executed: printed(cents[2]) },
  });
  const carrier = department.units.find(({ id }) => id === project.unit)?.name ?? "";
  return {
    ...{ form: "evaluation", key: "", projects: [], "project-name": project.name },
    ...{ department: department.name, implementer: carrier, goal: aim.text, outcome },
    ...(aim.cites.length > 0 ? { cites: [...aim.cites, ...aim.cites] } : {}),
    unit: "万元",
    funds: {
      total: { ...amounts([initial, budget, executed]), weight: "10", rate: `${rate}%`, score },
      fiscal: { ...amounts([initial, budget, executed]), ...unscored },
      carry: { ...amounts([0, 0, 0]), ...unscored },
      other: { ...amounts([0, 0, 0]), ...unscored },
    },
    rows: [
      ...evaluationRows(executed / 100, chance),
      { row: "total", name: "总分", weight: "100", score: printed(9000 + Math.round(Number(score) * 100), true) },
    ],
  };
}

/** The self-evaluation tables of final accounts: one for each project that is not withheld. */
export function evaluationsOf({ projects }: YearFacts, department: Department, chance: Chance): PerformanceContent[] {
  return projects
    .filter(({ withheld, source }) => !withheld && source === "gpb")
    .map((project, index) => ({ ...evaluationOf(project, department, chance), key: `g${String(index + 1)}` }));
}
