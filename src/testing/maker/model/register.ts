import type {
  CellContent,
  ClauseContent,
  PerformanceContent,
  ProjectContent,
  RowContent,
  SectionContent,
} from "../../../schema/content.ts";
import { withheldCode } from "../../../model/withheld.ts";

/** Sections, clauses and performance tables of a disclosure. */
export interface Parts {
  readonly sections: readonly SectionContent[];
  readonly clauses: readonly ClauseContent[];
  readonly performance: readonly PerformanceContent[];
}

/** Everything with its keys, and the register they are keys of. */
export interface Registered extends Parts {
  readonly projects: readonly ProjectContent[];
}

/** Forms whose rows without a key of their own are projects by their names. */
const itemForms = ["xj/11", "said/carry"];

function wordOf(cell: CellContent | RowContent["cites"]): string | undefined {
  return typeof cell === "string" ? cell : undefined;
}

/**
 * Gives every project of a disclosure its key, p1, p2 … in the order in which the document names them first; the same name is the same project.
 * `bodyOf` tells the body that a name of a carrier means.
 */
export function register(
  { sections, clauses, performance }: Parts,
  bodyOf: (name: string) => string | undefined,
): Registered {
  const projects = new Map<string, ProjectContent>();
  const keyOf = (name: string, body: string | undefined): string => {
    const known = projects.get(name);
    if (known) return known.project;
    const project = `p${String(projects.size + 1)}`;
    const withheld = withheldCode(name) === undefined ? {} : { withheld: "true" as const };
    projects.set(name, { project, name, ...(body === undefined ? {} : { body }), ...withheld });
    return project;
  };
  const keyed = {
    sections: sections.map((section) => withKeys(section, keyOf)),
    clauses: clauses.map((clause) => ({
      ...clause,
      project: keyOf(clause.name, bodyOf(wordOf(clause.rows[0]?.["undertaker"]) ?? "")),
    })),
    performance: performance.map((table) => {
      const name = table["project-name"];
      const carrier = table.form === "goal" ? table.department : table.implementer;
      return name === undefined ? table : { ...table, projects: [keyOf(name, bodyOf(carrier ?? ""))] };
    }),
  };
  return { ...keyed, projects: [...projects.values()] };
}

function withKeys(section: SectionContent, keyOf: (name: string, body: string | undefined) => string): SectionContent {
  if (!section.rows) return section;
  const rows = section.rows.map((row) => {
    const name =
      wordOf(row["project-name"]) ?? (itemForms.includes(section.form) && row.row === undefined ? row.name : undefined);
    return name === undefined ? row : { ...row, project: keyOf(name, row.body) };
  });
  return { ...section, rows };
}
