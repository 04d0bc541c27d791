import type { DisclosureEntry, FigureEntry, PerformanceEntry, RowEntry } from "../../../compile/entry.ts";

/** Forms that set goals. */
const goalForms: readonly string[] = ["goal", "goal-overall"];

/** Goal tables of projects and of the whole body, in print order. */
export function goalsOf({ performance }: DisclosureEntry): readonly PerformanceEntry[] {
  return performance.filter(({ form }) => goalForms.includes(form));
}

/** Evaluation tables of projects and of the whole body, in print order. */
export function evaluationsOf({ performance }: DisclosureEntry): readonly PerformanceEntry[] {
  return performance.filter(({ form }) => !goalForms.includes(form));
}

/** Whether a table is about projects, not about the whole body. */
export function isOfProjects({ form }: PerformanceEntry): boolean {
  return form === "goal" || form === "evaluation";
}

/** The rows of a table that are indicators. */
export function indicatorsOf({ rows }: PerformanceEntry): readonly RowEntry[] {
  return rows.filter(({ total }) => !total);
}

/** The printed row 总分, or undefined. */
export function totalRowOf({ rows }: PerformanceEntry): RowEntry | undefined {
  return rows.find(({ total }) => total);
}

/** A cell of a row, or undefined when blank. */
export function figureOf(row: RowEntry | undefined, column: string): FigureEntry | undefined {
  return row?.figures.find((figure) => figure.column === column);
}

/** A cell of a fund line, or undefined when blank. */
export function fundOf({ funds }: PerformanceEntry, line: string, column: string): FigureEntry | undefined {
  return figureOf(
    funds.find(({ key }) => key === `funds.${line}`),
    column,
  );
}

/** The figures of a row, to name it by. */
export function idsOf(row: RowEntry): readonly string[] {
  return row.figures.map(({ id }) => id);
}
