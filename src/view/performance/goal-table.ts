import type { PerformanceEntry, ProjectEntry, RowEntry } from "../../compile/entry.ts";
import type { Column, Form } from "../../forms/form.ts";
import { narrativeText } from "../../text/narrative.ts";
import { performanceText } from "../../text/performance.ts";
import { type CellView, homeCell } from "../cell.ts";
import type { DisclosureContext } from "../context.ts";
import { href } from "../href.ts";
import { figureIn } from "../lookup.ts";
import { type CiteView, citeView } from "../narrative/statement.ts";
import { buildIndicators, type IndicatorsView } from "./indicators.ts";
import { lineView, type PlaceContext, type PlaceView, placeView } from "../source/place-view.ts";

/** A line of the head of a table. */
export interface GoalFact {
  readonly label: string;
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly href: string; readonly withheld: boolean }[];
}

/** The money of a table: one column in a goal, several in an evaluation. */
export interface FundsView {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly depth: number;
    readonly strong: boolean;
    readonly cells: readonly { readonly label: string; readonly cell: CellView }[];
    readonly place: PlaceView;
  }[];
}

/** A goal or evaluation table in its official form; the home of its figures. */
export interface GoalTableView {
  readonly id: string;
  readonly title: string;
  /** Project or body it is about, as printed. */
  readonly name: string;
  readonly place: PlaceView;
  readonly facts: readonly GoalFact[];
  readonly funds?: FundsView;
  readonly prose: readonly { readonly label: string; readonly text: string }[];
  readonly cites: readonly CiteView[];
  readonly indicators?: IndicatorsView;
  readonly region: string;
}

/** Builds one goal or evaluation table. */
export function buildGoalTable(
  { disclosure, from }: DisclosureContext,
  table: PerformanceEntry,
  form: Form | undefined,
): GoalTableView {
  const name = table.projectName ?? table.department ?? disclosure.bodyName;
  const funds = fundsOf({ from, disclosure }, table, form?.funds?.columns ?? []);
  const indicators = buildIndicators(table, form?.columns ?? [], { from, disclosure });
  return {
    id: table.anchor,
    title: table.title,
    name,
    place: placeView({ from, disclosure }, table.place),
    facts: factsOf(from, table, disclosure.projects),
    ...(funds ? { funds } : {}),
    prose: [
      { label: performanceText.goal, text: table.goal ?? performanceText.left },
      ...(table.outcome === undefined ? [] : [{ label: performanceText.outcome, text: table.outcome }]),
    ],
    cites: table.cites.map((cite) => citeView({ from, disclosure }, cite)),
    ...(indicators ? { indicators } : {}),
    region: performanceText.indicators.replace("{table}", name),
  };
}

/** Whether a table is about a whole department or unit. */
export function isOverall({ form }: Pick<PerformanceEntry, "form">): boolean {
  return form.endsWith("-overall");
}

function factsOf(from: string, table: PerformanceEntry, projects: readonly ProjectEntry[]): GoalFact[] {
  const own = projects.filter(({ key }) => table.projects.includes(key));
  const links = own.map(({ name, id, withheld }) => ({ label: name, href: href(from, id), withheld }));
  const fact = (label: string, text: string | undefined): GoalFact[] =>
    text === undefined ? [] : [{ label, text, links: [] }];
  const department = performanceText.department[isOverall(table) ? "overall" : "project"];
  return [
    ...fact(performanceText.projectName, table.projectName),
    ...(links.length > 0 ? [{ label: performanceText.projects, text: "", links }] : []),
    ...fact(department, table.department),
    ...fact(performanceText.implementer, table.implementer),
    ...fact(performanceText.person, table.person),
    ...fact(performanceText.phone, table.phone),
  ];
}

function fundsOf(context: PlaceContext, table: PerformanceEntry, columns: readonly Column[]): FundsView | undefined {
  if (table.funds.length === 0) return undefined;
  const used = columns.filter(({ id }) => table.funds.some((row) => figureIn(row, id)));
  const label = ({ title, kind, unit }: Column): string => {
    const each = kind === "money" ? table.unit : unit;
    return each === undefined ? title : narrativeText.unitOf.replace("{title}", title).replace("{unit}", each);
  };
  return {
    caption: performanceText.funds,
    columns: used.map(label),
    rows: table.funds.map((row) => fundRow(context, table, row, used, label)),
  };
}

function fundRow(
  context: PlaceContext,
  { anchor }: PerformanceEntry,
  row: RowEntry,
  columns: readonly Column[],
  label: (column: Column) => string,
): FundsView["rows"][number] {
  return {
    id: `${anchor}/${row.key}`,
    name: row.name,
    depth: row.depth,
    strong: row.total,
    cells: columns.map((column) => ({ label: label(column), cell: homeCell(figureIn(row, column.id)) })),
    place: lineView(context, row.place),
  };
}
