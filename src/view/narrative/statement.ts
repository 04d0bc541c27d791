import type { CiteEntry, FigureEntry, ProjectEntry, RowEntry, SectionEntry } from "../../compile/entry.ts";
import type { Column } from "../../forms/form.ts";
import { baseNames, narrativeText } from "../../text/narrative.ts";
import { type CellView, changeCell, homeCell } from "../cell.ts";
import { href } from "../href.ts";
import { figureIn } from "../lookup.ts";
import { functionName } from "../row-name.ts";
import { lineView, type PlaceContext, type PlaceView } from "../source/place-view.ts";
import { type StatementColumn, statementColumns } from "./columns.ts";

/** A figure inside prose, at its home. */
export interface CiteView {
  readonly cell: CellView;
  /** The project the sentence names. */
  readonly project?: { readonly name: string; readonly href: string; readonly withheld: boolean };
}

/** A cell of a statement: a figure, or words. */
export type StatementCell =
  | { readonly kind: "figure"; readonly label: string; readonly cell: CellView }
  | { readonly kind: "words"; readonly label: string; readonly text: string };

/** What runs below a row: an explanation, or the figures inside it. */
export interface SaidLine {
  readonly label: string;
  readonly text: string;
}

/** One sentence of the source as a row. */
export interface StatementRow {
  readonly id: string;
  readonly name: string;
  /** The printed path of a code, where the name shows only its last step. */
  readonly path: string;
  readonly href?: string;
  readonly withheld: boolean;
  readonly depth: number;
  readonly strong: boolean;
  readonly cells: readonly StatementCell[];
  readonly said: readonly SaidLine[];
  readonly cites: readonly CiteView[];
  /** `第420行`. */
  readonly place: PlaceView;
}

/** A section in words as a compact table. */
export interface StatementView {
  readonly columns: readonly StatementColumn[];
  readonly rows: readonly StatementRow[];
  readonly width: number;
}

/** What building a statement needs to know of the disclosure. */
export interface StatementContext extends PlaceContext {
  readonly disclosure: PlaceContext["disclosure"] & { readonly projects: readonly ProjectEntry[] };
}

/** Builds the table of a section in words: a sentence is a row. */
export function buildStatement(
  context: StatementContext,
  section: SectionEntry,
  columns: readonly Column[],
): StatementView {
  const { beside, below } = statementColumns(columns, section);
  return {
    columns: beside,
    width: beside.length + 2,
    rows: section.rows.map((row) => ({
      ...nameOf(context, section, row),
      cells: beside.map((column) => statementCell(column, row)),
      said: below.flatMap(({ id, title }) => {
        const text = row.words[id];
        return text === undefined ? [] : [{ label: narrativeText.label.replace("{title}", title), text }];
      }),
      cites: row.cites.map((cite) => citeView(context, cite)),
      place: lineView(context, row.place),
    })),
  };
}

function nameOf(
  { from, disclosure: { projects } }: StatementContext,
  { anchor }: SectionEntry,
  row: RowEntry,
): Pick<StatementRow, "id" | "name" | "path" | "href" | "withheld" | "depth" | "strong"> {
  const project = projects.find(({ key }) => key === row.project);
  const name = functionName(row);
  const path = row.code !== undefined && row.name !== name.slice(row.code.length + 1) ? row.name : "";
  return {
    id: `${anchor}/${row.key}`,
    name,
    path,
    ...(project ? { href: href(from, project.id) } : {}),
    withheld: project?.withheld ?? false,
    depth: row.depth,
    strong: row.total,
  };
}

function statementCell({ id, title, numeric, signed }: StatementColumn, row: RowEntry): StatementCell {
  if (!numeric) {
    const words = row.words[id] ?? "";
    return { kind: "words", label: title, text: baseNames[words] ?? words };
  }
  const figure = figureIn(row, id);
  return { kind: "figure", label: title, cell: withUnit(signed ? changeCell(figure) : homeCell(figure), figure) };
}

/** Writes the unit after a number that is no money and no area: those have it in their heading. */
function withUnit(cell: CellView, figure: FigureEntry | undefined): CellView {
  if (!figure || figure.fen !== undefined || figure.unit === "平方米" || figure.unit === "") return cell;
  return figure.state === "amount" || figure.state === "zero" ? { ...cell, unit: figure.unit } : cell;
}

/** A figure inside prose with its unit, and the project it speaks of. */
export function citeView({ from, disclosure: { projects } }: StatementContext, cite: CiteEntry): CiteView {
  const project = projects.find(({ key }) => key === cite.project);
  return {
    cell: { ...homeCell(cite), unit: cite.unit },
    ...(project ? { project: { name: project.name, href: href(from, project.id), withheld: project.withheld } } : {}),
  };
}
