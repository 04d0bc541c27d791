import type { DisclosureEntry, ProjectEntry, RowEntry, SectionEntry, SiteModel } from "../../compile/entry.ts";
import type { DisclosureContext } from "../context.ts";
import { bodyLine } from "../history.ts";
import { figureIn, findSection, isMoney, type MoneyFigure } from "../lookup.ts";

/** The same table of the year before. */
export interface Past {
  readonly model: Pick<SiteModel, "successions">;
  readonly disclosure: DisclosureEntry;
  readonly section: SectionEntry;
  /** Projects of the present disclosure. */
  readonly projects: readonly ProjectEntry[];
}

/** The same table of the year before, or undefined where that year is not there or has no such table. */
export function findPast({ model, disclosure, previous }: DisclosureContext, section: SectionEntry): Past | undefined {
  const found = previous && findSection(previous, section.form);
  if (!previous || !found || found.empty || found.rows.length === 0) return undefined;
  return { model, disclosure: previous, section: found, projects: disclosure.projects };
}

/**
 * The row of the year before that is the same line: by code or fixed key, inside the same line of bodies; a project only where both years
 * declare the same track, never a withheld one. `unknown` where that cannot be told, `absent` where the table had no such line.
 */
export function findPastRow(past: Past, row: RowEntry): RowEntry | "absent" | "unknown" {
  if (row.project !== undefined) return pastProject(past, row.project) ?? "unknown";
  const bodies = row.body === undefined ? undefined : bodyLine(past.model, row.body);
  const same = past.section.rows.filter(
    (other) =>
      other.project === undefined &&
      other.row === row.row &&
      (bodies === undefined ? other.body === undefined : other.body !== undefined && bodies.has(other.body)),
  );
  const [only, ...more] = same;
  if (more.length > 0) return "unknown";
  return only ?? (row.body === undefined || hasBody(past, bodies) ? "absent" : "unknown");
}

function hasBody(past: Past, bodies: ReadonlySet<string> | undefined): boolean {
  return past.section.rows.some((other) => other.body !== undefined && bodies?.has(other.body) === true);
}

function pastProject({ disclosure, section, projects }: Past, key: string): RowEntry | undefined {
  const track = projects.find((project) => project.key === key && !project.withheld)?.track;
  if (track === undefined) return undefined;
  const before = disclosure.projects.filter((project) => project.track === track && !project.withheld);
  const rows = section.rows.filter((row) => before.some((project) => project.key === row.project));
  return rows.length === 1 ? rows[0] : undefined;
}

/** Coded lines with an amount that only the year before had, each without the lines below it. */
export function pastOnly(past: Past, section: SectionEntry, column: string): { row: RowEntry; figure: MoneyFigure }[] {
  const plain = (row: RowEntry): boolean =>
    row.code !== undefined && row.body === undefined && row.project === undefined;
  const now = new Set(section.rows.filter(plain).map((row) => row.code));
  const gone = past.section.rows.filter((row) => plain(row) && !now.has(row.code));
  const codes = new Set(gone.map((row) => row.code));
  const parents = (code: string): string[] =>
    [3, 5].filter((size) => size < code.length).map((size) => code.slice(0, size));
  return gone.flatMap((row) => {
    const figure = figureIn(row, column);
    const below = parents(row.code ?? "").some((code) => codes.has(code));
    return below || !isMoney(figure) || figure.fen === 0 ? [] : [{ row, figure }];
  });
}
