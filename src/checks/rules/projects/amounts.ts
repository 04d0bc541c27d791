import type { FigureEntry, ProjectEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";

/** What the tables of a budget arrange for one project: this year's money (表7), else what was carried over (表11). */
export function projectAmounts({ figures }: RuleContext, project: string): readonly FigureEntry[] {
  const rowsOf = (form: string): readonly FigureEntry[] =>
    (figures.findSection(form)?.rows ?? [])
      .filter((row) => row.project === project)
      .flatMap((row) => figureOf(row, "total") ?? []);
  const arranged = rowsOf("xj/7");
  return arranged.length > 0 ? arranged : rowsOf("xj/11");
}

/** Projects of the register that are not withheld. */
export function openProjects({ disclosure }: RuleContext): readonly ProjectEntry[] {
  return disclosure.projects.filter(({ withheld }) => !withheld);
}

/** Keys of the withheld projects of a disclosure. */
export function withheldKeys({ disclosure }: RuleContext): ReadonlySet<string> {
  return new Set(disclosure.projects.filter(({ withheld }) => withheld).map(({ key }) => key));
}
