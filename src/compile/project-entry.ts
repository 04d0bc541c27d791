import type { ProjectContent } from "../schema/content.ts";
import type { Located } from "../schema/read-entries.ts";
import { withheldCode } from "../model/withheld.ts";
import { defined } from "./defined.ts";
import type { ClauseEntry, FigureEntry, PerformanceEntry, ProjectEntry, RowEntry, SectionEntry } from "./entry.ts";
import { type CellContext, readPlace } from "./read-figure.ts";

/** Where the figures of projects stand. */
export interface ProjectSources {
  readonly sections: readonly SectionEntry[];
  readonly clauses: readonly ClauseEntry[];
  readonly performance: readonly PerformanceEntry[];
}

/** A row that names a project, and where it stands. */
interface Naming {
  readonly section: SectionEntry;
  readonly row: RowEntry;
}

/** Makes the entry of one project of the register from the rows that name it. */
export function readProject(
  project: Located<ProjectContent>,
  disclosure: string,
  sources: ProjectSources,
  context: CellContext,
): ProjectEntry {
  const { project: key, name, body, withheld, track, at } = project.value;
  const naming = sources.sections.flatMap((section) =>
    section.rows.filter((row) => row.project === key).map((row): Naming => ({ section, row })),
  );
  return defined({
    key,
    id: `${disclosure}/projects/${key}`,
    name,
    body,
    withheld: withheld === "true",
    code: withheld === "true" ? withheldCode(name) : undefined,
    track,
    place: readPlace(at, project, ["at"], context),
    functionCode: naming.find(({ section, row }) => section.part === "table" && row.code !== undefined)?.row.code,
    amount: findAmount(key, naming, sources),
    rows: rowAddresses(key, disclosure, sources),
  });
}

/**
 * The one figure that states what a project costs: its row in 表7, else in 表11, else 预算安排规模 of its clause, else the total of its goal
 * (for an evaluation what was spent). Where a source has several such figures none of them is the project's, and the next source is asked.
 */
function findAmount(
  key: string,
  naming: readonly Naming[],
  { clauses, performance }: ProjectSources,
): FigureEntry | undefined {
  const inTable = (form: string): (FigureEntry | undefined)[] =>
    naming.filter(({ section }) => section.form === form).map(({ row }) => figureOf(row, "total"));
  const sheets = performance.filter(({ projects }) => projects.length === 1 && projects[0] === key);
  const totals = (column: string): (FigureEntry | undefined)[] =>
    sheets.map(({ funds }) =>
      figureOf(
        funds.find(({ row }) => row === "funds.total"),
        column,
      ),
    );
  const candidates = [
    inTable("xj/7"),
    inTable("xj/11"),
    clauses
      .filter(({ project }) => project === key)
      .map(({ rows }) =>
        figureOf(
          rows.find(({ row }) => row === "scale"),
          "amount",
        ),
      ),
    totals("amount"),
    totals("executed"),
  ];
  return candidates
    .map((figures) => onlyOne(figures.flatMap((figure) => figure ?? [])))
    .find((figure) => figure !== undefined);
}

function onlyOne(figures: readonly FigureEntry[]): FigureEntry | undefined {
  return figures.length === 1 ? figures[0] : undefined;
}

function figureOf(row: RowEntry | undefined, column: string): FigureEntry | undefined {
  return row?.figures.find((figure) => figure.column === column);
}

/** Addresses of the rows that name a project, by key or in a cited figure, in the order of the disclosure. */
function rowAddresses(key: string, disclosure: string, { sections, clauses, performance }: ProjectSources): string[] {
  const address = (section: SectionEntry, row: RowEntry): string =>
    `${disclosure}/${section.page}#${section.anchor}/${row.key}`;
  const names = (row: RowEntry): boolean => row.project === key || row.cites.some(({ project }) => project === key);
  return [
    ...sections.flatMap((section) => section.rows.filter(names).map((row) => address(section, row))),
    ...clauses.flatMap((clause) =>
      clause.rows.filter((row) => clause.project === key || names(row)).map((row) => address(clause, row)),
    ),
    ...performance
      .filter(({ projects }) => projects.includes(key))
      .flatMap((sheet) => sheet.funds.map((row) => address(sheet, row))),
  ];
}
