import type { BodyEntry, DisclosureEntry, RowEntry } from "./entry.ts";
import type { RowNames } from "../model/row-names.ts";
import type { Report } from "../schema/read-entries.ts";
import { nameInYear } from "./bodies.ts";
import { defined } from "./defined.ts";
import type { DisclosureSource } from "./disclosure-source.ts";
import { makeMask, type Mask } from "../model/mask.ts";
import { renderNarrative } from "./narrative.ts";
import { readSourceText } from "./source-text.ts";
import { readPerformanceTable } from "./performance-entry.ts";
import { readProject } from "./project-entry.ts";
import { readPlace } from "./read-figure.ts";
import { printedOf } from "./row-entry.ts";
import { type DisclosureContext, readClause, readSection } from "./section-entry.ts";

/** What a disclosure's entry takes from the rest of the site. */
export interface SiteContext {
  readonly bodies: ReadonlyMap<string, BodyEntry>;
  readonly persons: "masked" | "published";
  readonly report: Report;
}

/** Makes the entry of a disclosure: every cell read, every figure addressed, persons masked. */
export function readDisclosureEntry(source: DisclosureSource, site: SiteContext): DisclosureEntry {
  const { id, disclosure, profile } = source;
  const { value } = disclosure;
  const mask = makeMask(
    site.persons,
    source.performance.map((table) => table.value),
  );
  const context = makeContext(source, mask, site);
  const sections = source.sections.map((section) => readSection(section, context));
  const clauses = source.clauses.map((clause) => readClause(clause, context));
  const performance = source.performance.map((table) => readPerformanceTable(table, context));
  const sources = { sections, clauses, performance };
  const rows = [...sections, ...clauses, ...performance.flatMap((sheet) => [sheet, { rows: sheet.funds }])].flatMap(
    (part) => part.rows,
  );
  const figures = rows.flatMap((row: RowEntry) => [...row.figures, ...row.cites]);
  const functions = value.functions === undefined ? undefined : printedOf(value.functions);
  const body = site.bodies.get(value.body);
  const year = Number(value["fiscal-year"]);
  return defined({
    id,
    body: value.body,
    bodyName: body ? nameInYear(body, year) : value.body,
    kind: kindOf(value.kind),
    scope: value.scope === "department" ? ("department" as const) : ("unit" as const),
    fiscalYear: year,
    title: value.title,
    profile: profile.id,
    unit: value.unit,
    approvedOn: value["approved-on"],
    publishedOn: value["published-on"],
    source: defined({ ...value.source, lines: context.lines }),
    offices: value.offices ?? [],
    units: value.units ?? [],
    attachments: readAttachments(source, context),
    functions: functions === undefined ? undefined : mask.words(functions),
    terms: readTerms(source, context),
    functionsWithheld: functions?.includes("不予公开") ?? false,
    ...sources,
    projects: source.projects.map((project) => readProject(project, id, sources, context)),
    narrative:
      source.narrative &&
      renderNarrative(source.narrative, { id, figures, mask, allFigures: source.allFigures }, site.report),
    acknowledged: (value.acknowledged ?? []).map((one) => ({ ...one, explanation: mask.words(one.explanation) })),
    sourceText: source.text && readSourceText(source.text, context),
  });
}

function makeContext(
  { id, disclosure, projects }: DisclosureSource,
  mask: Mask,
  { bodies, report }: SiteContext,
): DisclosureContext {
  const { unit, source, "fiscal-year": year } = disclosure.value;
  const names = new Map(projects.map(({ value }) => [value.project, value.name]));
  const nameOf = ({ body: id, project }: RowNames): string | undefined => {
    if (project !== undefined) return names.get(project);
    const body = id === undefined ? undefined : bodies.get(id);
    return body && nameInYear(body, Number(year));
  };
  const lines = source.lines === undefined ? undefined : Number(source.lines);
  return defined({ id, unit, lines, report, mask, nameOf });
}

function readAttachments({ disclosure }: DisclosureSource, context: DisclosureContext): DisclosureEntry["attachments"] {
  return (disclosure.value.attachments ?? []).map(({ title, at, form, present }, index) =>
    defined({
      title,
      place: readPlace(at, disclosure, ["attachments", index, "at"], context),
      form,
      present: present !== "false",
    }),
  );
}

function readTerms({ disclosure }: DisclosureSource, context: DisclosureContext): DisclosureEntry["terms"] {
  return (disclosure.value.terms ?? []).map(({ term, at }, index) =>
    defined({ term, place: readPlace(at, disclosure, ["terms", index, "at"], context) }),
  );
}

function kindOf(kind: string): DisclosureEntry["kind"] {
  return (["budget", "final", "three-public"] as const).find((known) => known === kind) ?? "other";
}
