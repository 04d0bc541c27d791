import type { CiteEntry, DisclosureEntry, FigureEntry, RowEntry, SiteModel } from "../../compile/entry.ts";
import type { FigureMark } from "../finding.ts";
import type { PublishedAudit, PublishedFinding } from "./audit.ts";

/** Adds an audit to a site: each figure that a finding names carries a mark that leads to the finding. */
export function addAudit(model: SiteModel, audit: PublishedAudit): SiteModel {
  const marks = new Map<string, FigureMark[]>();
  for (const finding of audit.disclosures.flatMap(({ findings }) => findings)) {
    const { address, severity, title } = finding;
    for (const id of markedFigures(finding))
      marks.set(id, [...(marks.get(id) ?? []), { address, severity, title: title.zh }]);
  }
  return { ...model, audit, disclosures: model.disclosures.map((disclosure) => markDisclosure(disclosure, marks)) };
}

/** All figures of errors and warnings; of a note those it is about: both of two, else the first. */
function markedFigures({ severity, figures }: PublishedFinding): readonly string[] {
  const ids = figures.map(({ id }) => id);
  return severity === "note" && ids.length > 2 ? ids.slice(0, 1) : ids;
}

type Marks = ReadonlyMap<string, readonly FigureMark[]>;

function markDisclosure(disclosure: DisclosureEntry, marks: Marks): DisclosureEntry {
  const figure = <Figure extends FigureEntry | CiteEntry>(one: Figure): Figure => {
    const own = marks.get(one.id);
    return own ? { ...one, marks: own } : one;
  };
  const row = (one: RowEntry): RowEntry => ({ ...one, figures: one.figures.map(figure), cites: one.cites.map(figure) });
  const rows = <Section extends { readonly rows: readonly RowEntry[] }>(section: Section): Section => ({
    ...section,
    rows: section.rows.map(row),
  });
  return {
    ...disclosure,
    sections: disclosure.sections.map(rows),
    clauses: disclosure.clauses.map(rows),
    performance: disclosure.performance.map((table) => ({
      ...rows(table),
      funds: table.funds.map(row),
      cites: table.cites.map(figure),
    })),
  };
}
