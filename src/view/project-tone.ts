import type { DisclosureEntry, PerformanceEntry, ProjectEntry } from "../compile/entry.ts";
import { projectsText } from "../text/projects.ts";
import { figureIn } from "./lookup.ts";

/** What kind of money a project's amount is; withheld ones are hatched whatever their money. */
export type ProjectTone = "now" | "carry" | "own" | "final" | "last" | "hatch";

/** What the tones are called in a chart's key. */
export const toneNames: Readonly<Record<ProjectTone, string>> = {
  now: projectsText.current,
  carry: projectsText.carry,
  own: projectsText.own,
  final: projectsText.executed,
  last: projectsText.stated,
  hatch: projectsText.withheld,
};

/** Tells a project's kind of money by the place that states its amount. */
export function toneOf(disclosure: DisclosureEntry, project: ProjectEntry): ProjectTone {
  if (project.withheld) return "hatch";
  const place = project.amount?.id.split("#")[1] ?? "";
  if (place.startsWith("xj-7/")) return "now";
  if (place.startsWith("xj-11/")) return "carry";
  if (disclosure.kind === "final") return "final";
  const goal = disclosure.performance.find((table) => place.startsWith(`${table.key}/`));
  if (goal && isOwnMoney(goal)) return "own";
  return place.startsWith("clause/") || goal ? "now" : "last";
}

/** Whether a goal sheet says that all its money is other than fiscal. */
function isOwnMoney(goal: PerformanceEntry): boolean {
  const fen = (key: string): number =>
    figureIn(
      goal.funds.find((row) => row.key === key),
      "amount",
    )?.fen ?? 0;
  return fen("funds.other") > 0 && fen("funds.other") === fen("funds.total");
}
