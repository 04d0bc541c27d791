import type {
  DisclosureEntry,
  FigureEntry,
  PerformanceEntry,
  ProjectEntry,
  RowEntry,
  SectionEntry,
} from "../../compile/entry.ts";
import { tableName } from "../../text/names.ts";
import { projectPageText } from "../../text/project-page.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { href } from "../href.ts";
import { figureIn } from "../lookup.ts";
import { lineView, type PlaceContext, type PlaceView } from "../source/place-view.ts";

/** One place that prints a project: where, under which name, with which amount. */
export interface PrintedPlace {
  readonly where: string;
  readonly href: string;
  /** As printed there; empty where the place names it only inside a sentence. */
  readonly name: string;
  readonly amount?: FigureView;
  /** `第318行`. */
  readonly line: PlaceView;
}

/** Every place that prints a project, in the order of the disclosure. */
export function printedPlaces(from: string, disclosure: DisclosureEntry, project: ProjectEntry): PrintedPlace[] {
  const { id, sections, clauses, performance } = disclosure;
  const context = { from, disclosure };
  const toRow = (section: SectionEntry, row: RowEntry): string =>
    href(from, `${id}/${section.page}#${section.anchor}/${row.key}`);
  return [
    ...sections.flatMap((section) => section.rows.flatMap((row) => rowPlaces(context, toRow, section, row, project))),
    ...clauses
      .filter((clause) => clause.project === project.key)
      .map((clause): PrintedPlace => {
        const scale = clause.rows.find((row) => row.row === "scale");
        return {
          where: projectPageText.clause,
          href: href(from, `${id}/${clause.page}#${clause.anchor}`),
          name: clause.name,
          ...amountOf(from, figureIn(scale, "amount")),
          line: lineView(context, clause.place ?? scale?.place),
        };
      }),
    ...performance
      .filter((table) => table.projects.includes(project.key))
      .map((table): PrintedPlace => ({
        where: table.title,
        href: href(from, `${id}/${table.page}#${table.anchor}`),
        name: table.projectName ?? "",
        ...amountOf(from, fundTotal(table)),
        line: lineView(context, table.place),
      })),
  ];
}

function rowPlaces(
  context: PlaceContext,
  toRow: (section: SectionEntry, row: RowEntry) => string,
  section: SectionEntry,
  row: RowEntry,
  project: ProjectEntry,
): PrintedPlace[] {
  const { from } = context;
  const where = section.part === "table" ? tableName(section.section) : section.title;
  const cites = row.cites.filter((cite) => cite.project === project.key);
  const inSentence = projectPageText.cite.replace("{section}", where).replace("{row}", row.name);
  return [
    ...(row.project === project.key
      ? [
          {
            where,
            href: toRow(section, row),
            name: row.words["project-name"] ?? row.name,
            ...amountOf(from, figureIn(row, "total") ?? figureIn(row, "amount") ?? row.figures[0]),
            line: lineView(context, row.place),
          },
        ]
      : []),
    ...cites.map((cite) => ({
      where: inSentence,
      href: toRow(section, row),
      name: "",
      amount: figureLink(from, cite),
      line: lineView(context, cite.place ?? row.place),
    })),
  ];
}

/** The total of the money of a goal or evaluation table: what was spent in an evaluation, else the first figure. */
export function fundTotal(table: PerformanceEntry): FigureEntry | undefined {
  const total = table.funds.find((row) => row.row === "funds.total") ?? table.funds[0];
  return figureIn(total, "executed") ?? figureIn(total, "amount") ?? total?.figures[0];
}

function amountOf(from: string, figure: FigureEntry | undefined): Pick<PrintedPlace, "amount"> {
  return figure ? { amount: figureLink(from, figure) } : {};
}
