import type { PerformanceContent } from "../../../schema/content.ts";
import type { Chance } from "../../wrapped-print.ts";
import { happens } from "../draw.ts";
import { printed, total, type Cents } from "../facts/money.ts";
import type { Department } from "../facts/names.ts";
import { leavesOf, sumOf, type Project, type YearFacts } from "../facts/year.ts";
import { goalRows, overallRows } from "./indicators.ts";
import { inventAim } from "./reasons.ts";
import { projectsOf } from "./said-matters.ts";

/** 部门整体绩效目标表: where the year's money comes from. */
function overall(facts: YearFacts, department: Department, chance: Chance): PerformanceContent {
  const leaves = leavesOf(facts);
  const superior = sumOf(leaves, ["gpb-transfer", "fund-transfer", "capital-transfer"]);
  const other = sumOf(leaves, ["own", "fiscal-account", "carry-other"]);
  const aim = inventAim(chance);
  return {
    form: "goal-overall",
    key: "",
    projects: [],
    department: department.name,
    goal: aim.text,
    ...(aim.cites.length > 0 ? { cites: aim.cites } : {}),
    unit: "万元",
    funds: { superior: printed(superior), fiscal: printed(sumOf(leaves) - superior - other), other: printed(other) },
    rows: overallRows(sumOf(leaves) / 100, chance),
  };
}

function goalOf(project: Project, department: string, chance: Chance): PerformanceContent {
  const amount: Cents = total(project.spent);
  const isOther = /^(?:own|fiscal-account)$/.test(project.source);
  const aim = inventAim(chance);
  return {
    form: "goal",
    key: "",
    projects: [],
    "project-name": project.name,
    department,
    goal: aim.text,
    ...(aim.cites.length > 0 ? { cites: aim.cites } : {}),
    unit: "万元",
    funds: { total: printed(amount), fiscal: printed(isOther ? 0 : amount), other: printed(isOther ? amount : 0) },
    rows: goalRows(amount / 100, chance),
  };
}

/** The goal tables of a budget: one for the whole body, one for each of this year's projects that is not withheld. */
export function goalsOf(facts: YearFacts, department: Department, chance: Chance): PerformanceContent[] {
  const names = new Map(department.units.map(({ id, name }) => [id, name]));
  const projects = [...projectsOf(facts, "fiscal"), ...projectsOf(facts, "other")].filter(({ withheld }) => !withheld);
  const all = [
    ...(department.scope === "department" && happens(0.8, chance) ? [overall(facts, department, chance)] : []),
    ...projects.map((project) => goalOf(project, names.get(project.unit) ?? "", chance)),
  ];
  return all.map((table, index) => ({ ...table, key: `g${String(index + 1)}` }));
}
