import type { ClauseEntry, DisclosureEntry, ProjectEntry, RowEntry } from "../../compile/entry.ts";
import { findForm, findProfile } from "../../forms/profiles.ts";
import { withheldWords } from "../../model/cell.ts";
import { percentOf } from "../../text/amount.ts";
import { projectPageText } from "../../text/project-page.ts";
import { type CellView, homeCell } from "../cell.ts";
import { bodyName } from "../history.ts";
import type { DisclosureContext } from "../context.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { href } from "../href.ts";
import { figureIn, findRow, isMoney } from "../lookup.ts";
import { type CiteView, citeView } from "../narrative/statement.ts";
import { moneySource } from "./money.ts";
import { type PlaceView, placeView } from "../source/place-view.ts";

/** A figure of the clause at its home, with the words before it. */
export interface ClauseAmount {
  readonly name: string;
  readonly cell: CellView;
  readonly unit: string;
}

/** A line of what is said of how a project is arranged. */
export interface ArrangementFact {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly withheld: boolean;
  /** Links to figures that stand elsewhere. */
  readonly figures: readonly { readonly name: string; readonly figure: FigureView; readonly share: string }[];
  /** Figures of the clause, which stand here. */
  readonly amounts: readonly ClauseAmount[];
  readonly cites: readonly CiteView[];
  /** Id of the row whose figures stand here. */
  readonly ids: readonly string[];
}

/** How a project is arranged, from the tables and from its clause. */
export interface ArrangementView {
  readonly facts: readonly ArrangementFact[];
  /** Said where the clause has prose that is not shown. */
  readonly leftOut: string;
  readonly place?: PlaceView;
}

const bare = { text: "", withheld: false, figures: [], amounts: [], cites: [], ids: [] } as const;

/** Builds the ledger of how a project is arranged. */
export function buildArrangement(context: DisclosureContext, project: ProjectEntry): ArrangementView {
  const { disclosure } = context;
  const clause = disclosure.clauses.find((each) => each.project === project.key);
  const kind = moneySource(disclosure, project);
  return {
    facts: [
      ...bodyFact(context, project),
      ...functionFact(context, project),
      ...economicFact(context, project),
      ...(kind === "" ? [] : [{ ...bare, label: projectPageText.funding, text: kind }]),
      ...(clause ? clauseFacts(context, clause) : []),
    ],
    leftOut: clause && !project.withheld && !saysBasis(clause) ? projectPageText.proseLeftOut : "",
    ...(clause ? { place: placeView(context, clause.place) } : {}),
  };
}

function bodyFact({ model, from }: DisclosureContext, { body }: ProjectEntry): ArrangementFact[] {
  if (body === undefined) return [];
  const known = model.bodies.some(({ id }) => id === body);
  const text = bodyName(model, body, "name");
  return [{ ...bare, label: projectPageText.body, text, ...(known ? { href: href(from, body) } : {}) }];
}

function functionFact({ disclosure, from }: DisclosureContext, { functionCode }: ProjectEntry): ArrangementFact[] {
  if (functionCode === undefined) return [];
  const row = findRow(disclosure, "xj/3", functionCode) ?? findRow(disclosure, "xj/5", functionCode);
  const form = row && findRow(disclosure, "xj/3", functionCode) ? "xj-3" : "xj-5";
  const text = `${functionCode}${row ? ` ${row.name}` : ""}`;
  const link = row ? { href: href(from, `${disclosure.id}/tables#${form}/${row.key}`) } : {};
  return [{ ...bare, label: projectPageText.functionCode, text, ...link }];
}

/** The 支出经济分类 of its row in 表7. */
function economicFact({ disclosure, from }: DisclosureContext, project: ProjectEntry): ArrangementFact[] {
  const rows = disclosure.sections.flatMap((section) =>
    section.form === "xj/7" ? section.rows.filter((row) => row.project === project.key) : [],
  );
  const columns = formColumns(disclosure, "xj/7");
  const figures = rows.flatMap((row) => {
    const total = figureIn(row, "total");
    return row.figures
      .filter((figure) => figure.column !== "total" && figure.state !== "zero")
      .map((figure) => ({
        name: columns.find(({ id }) => id === figure.column)?.title ?? figure.column,
        figure: figureLink(from, figure),
        share: isMoney(figure) && isMoney(total) ? (percentOf(figure.fen, total.fen) ?? "") : "",
      }));
  });
  return figures.length === 0 ? [] : [{ ...bare, label: projectPageText.economic, figures }];
}

function clauseFacts({ disclosure, from }: DisclosureContext, clause: ClauseEntry): ArrangementFact[] {
  const columns = formColumns(disclosure, clause.form).filter(({ kind }) => kind === "text");
  const [scale, ...others] = clause.rows;
  const rows = scale ? [scale, ...others] : [];
  const cites = rows.flatMap((row) => row.cites.map((cite) => citeView({ from, disclosure }, cite)));
  const amounts = (some: readonly RowEntry[]): ClauseAmount[] =>
    some.flatMap((row) => row.figures.map((figure) => ({ name: row.name, cell: homeCell(figure), unit: figure.unit })));
  const ids = (some: readonly RowEntry[]): string[] => some.map((row) => `${clause.anchor}/${row.key}`);
  const own = rows.filter((row) => row.row === "scale");
  const shared = rows.filter((row) => row.row !== "scale");
  const facts = columns.flatMap(({ id, title }): ArrangementFact[] => {
    const text = rows.flatMap((row) => row.words[id] ?? []).join("；");
    const listed = id === "allocation" ? shared : [];
    if (text === "" && listed.length === 0) return [];
    const withheld = withheldWords.includes(text);
    return [{ ...bare, label: title, text, withheld, amounts: amounts(listed), ids: ids(listed) }];
  });
  const title = own[0]?.name ?? projectPageText.clause;
  const first = {
    ...bare,
    label: title,
    amounts: amounts(own).map((amount) => ({ ...amount, name: "" })),
    ids: ids(own),
    cites,
  };
  return own.length > 0 || cites.length > 0 ? [first, ...facts] : facts;
}

function saysBasis({ rows }: ClauseEntry): boolean {
  return rows.some((row) => row.words["basis"] !== undefined);
}

function formColumns(disclosure: DisclosureEntry, form: string): { id: string; title: string; kind: string }[] {
  const profile = findProfile(disclosure.profile);
  return [...((profile && findForm(profile, form)?.columns) ?? [])];
}
