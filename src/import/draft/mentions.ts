import type {
  CellContent,
  ClauseContent,
  PerformanceContent,
  RowContent,
  SectionContent,
} from "../../schema/content.ts";
import { unnamed } from "./names.ts";
import type { Mention } from "./register.ts";

/** What the recognisers found in one document, before keys are given. */
export interface Draft {
  readonly sections: readonly SectionContent[];
  readonly clauses: readonly ClauseContent[];
  readonly performance: readonly PerformanceContent[];
}

/** Forms whose rows without a row key are projects by their own name. */
const itemForms: Readonly<Record<string, Mention["source"]>> = { "xj/11": "table", "said/carry": "carry" };

/** Whether a row of a section names a project, and by which name. */
function projectNameOf(form: string, row: RowContent): string | undefined {
  const named = printedOf(row["project-name"]);
  if (named !== undefined) return named;
  return form in itemForms && row.row === undefined ? row.name : undefined;
}

/** The printed string of a cell, or undefined when blank. */
function printedOf(content: CellContent | RowContent["cites"]): string | undefined {
  if (typeof content === "string") return content;
  return content && "printed" in content ? content.printed : undefined;
}

/** Every place of a draft that names a project, in the order `placeProjects` expects the keys back. */
export function findMentions(draft: Draft): Mention[] {
  const ofSections = draft.sections.flatMap((section) =>
    (section.rows ?? []).flatMap((row) => {
      const name = projectNameOf(section.form, row);
      if (name === undefined) return [];
      const amount = printedOf(row["total"]) ?? printedOf(row["amount"]);
      return [mention(name, itemForms[section.form] ?? "table", row.at ?? section.at, amount, row.body)];
    }),
  );
  const ofClauses = draft.clauses.map((clause) => {
    const scale = clause.rows.find((row) => row.row === "scale");
    return mention(clause.name, "clause", clause.at, printedOf(scale?.["amount"]), printedOf(scale?.["undertaker"]));
  });
  const ofGoals = draft.performance.flatMap((table) => {
    if (table["project-name"] === undefined) return [];
    const total = table.funds?.["total"];
    const amount = typeof total === "string" ? total : total && "printed" in total ? total.printed : undefined;
    const body = table.form === "goal" ? table.department : table.implementer;
    return [mention(table["project-name"], "goal", table.at, typeof amount === "string" ? amount : undefined, body)];
  });
  return [...ofSections, ...ofClauses, ...ofGoals];
}

function mention(
  name: string,
  source: Mention["source"],
  at: string | undefined,
  amount?: string,
  body?: string,
): Mention {
  return { name, source, at: at ?? "0", ...(amount ? { amount } : {}), ...(body ? { body } : {}) };
}

/** Writes the keys of the register into a draft; `keys` in the order of `findMentions`. */
export function placeProjects(draft: Draft, keys: readonly (readonly string[])[]): Draft {
  const queue = [...keys];
  const next = (): readonly string[] => queue.shift() ?? [];
  const sections = draft.sections.map((section) => {
    if (!section.rows) return section;
    const rows = section.rows.map((row) => {
      if (projectNameOf(section.form, row) === undefined) return row;
      const [key] = next();
      return key === undefined ? row : inOrder({ ...row, project: key });
    });
    return { ...section, rows };
  });
  const clauses = draft.clauses.map((clause) => ({
    ...clause,
    project: next()[0] ?? "",
    name: clause.name === "" ? unnamed : clause.name,
  }));
  const performance = draft.performance.map((table) =>
    table["project-name"] === undefined ? table : { ...table, projects: next() },
  );
  return { sections, clauses, performance };
}

/** The keys of a row in the order they are written. */
const leading = ["body", "row", "project", "name"];

/** The same row with its identifying keys first. */
export function inOrder(row: RowContent): RowContent {
  const rest = Object.entries(row).filter(([key]) => !leading.includes(key));
  const first = leading.flatMap((key) => (row[key] === undefined ? [] : [[key, row[key]] as const]));
  return Object.fromEntries([...first, ...rest]);
}
