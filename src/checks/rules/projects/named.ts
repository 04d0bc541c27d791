import type { FigureEntry, ProjectEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf, fundOf } from "../performance/tables.ts";

/** A place that prints a project's name. */
export interface Naming {
  /** 表7, 表11, 项目说明, 绩效目标表 … */
  readonly place: string;
  readonly english: string;
  readonly name: string;
  /** A figure of that place. */
  readonly figure: FigureEntry | undefined;
}

/** Every place that prints a name for one project alone, in the order of the disclosure. */
export function namingsOf({ disclosure }: RuleContext, { key }: ProjectEntry): readonly Naming[] {
  const tables = disclosure.sections.flatMap((section) =>
    section.rows
      .filter((row) => row.project === key)
      .map((row): Naming => {
        const isTable = section.part === "table";
        return {
          place: isTable ? `表${section.section}` : section.title,
          english: isTable ? `table ${section.section}` : section.title,
          name: row.words["project-name"] ?? row.name,
          figure: row.figures[0],
        };
      }),
  );
  const clauses = disclosure.clauses
    .filter(({ project }) => project === key)
    .map(({ name, rows, title }): Naming => ({
      place: title,
      english: "its clause",
      name,
      figure: figureOf(
        rows.find(({ key: row }) => row === "scale"),
        "amount",
      ),
    }));
  const sheets = disclosure.performance
    .filter(({ projects, projectName }) => projects.length === 1 && projects[0] === key && projectName !== undefined)
    .map((sheet): Naming => ({
      place: sheet.title,
      english: sheet.title,
      name: sheet.projectName ?? "",
      figure: fundOf(sheet, "total", "amount") ?? fundOf(sheet, "total", "executed"),
    }));
  return [...tables, ...clauses, ...sheets];
}

/** A name without what print varies in: blanks, width of brackets, quotation marks, dots. */
export function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\s“”"'‘’「」《》·•]/g, "");
}
