import type { DisclosureFiles, RowContent } from "../../../schema/content.ts";

/** A place at which two contents differ: a path, what was printed there and what was read. */
export interface Difference {
  readonly path: string;
  readonly wanted: string;
  readonly found: string;
}

/** Keys that tell where something stood, or which file it was: no part of the content. */
const places = new Set(["at", "lines", "file", "sha256", "url"]);

/** Content without its places: a cell with a place of its own is what it prints. */
function withoutPlaces(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withoutPlaces);
  if (typeof content !== "object" || content === null) return content;
  const entries = Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    places.has(key) || value === undefined ? [] : [[key, withoutPlaces(value)] as const],
  );
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === "printed") return only[1];
  return Object.fromEntries(entries);
}

function show(content: unknown): string {
  return content === undefined ? "nothing" : typeof content === "string" ? content : JSON.stringify(content);
}

function keysOf(content: unknown): string[] {
  return typeof content === "object" && content !== null ? Object.keys(content) : [];
}

function part(content: unknown, key: string): unknown {
  return typeof content === "object" && content !== null
    ? Object.getOwnPropertyDescriptor(content, key)?.value
    : undefined;
}

function differences(wanted: unknown, found: unknown, path: string): Difference[] {
  if (typeof wanted !== "object" || typeof found !== "object" || wanted === null || found === null)
    return wanted === found ? [] : [{ path, wanted: show(wanted), found: show(found) }];
  const keys = new Set([...keysOf(wanted), ...keysOf(found)]);
  return [...keys].flatMap((key) => differences(part(wanted, key), part(found, key), `${path}/${key}`));
}

/** A name for each entry of a list by which both sides can be laid beside each other. */
function byName(
  list: readonly Readonly<Record<string, unknown>>[],
  name: (entry: Readonly<Record<string, unknown>>) => string,
): Record<string, unknown> {
  const named: Record<string, unknown> = {};
  for (const entry of list) {
    let key = name(entry);
    while (key in named) key += "'";
    named[key] = entry;
  }
  return named;
}

function laidOut({ disclosure, sections, projects, clauses, performance }: DisclosureFiles): unknown {
  const rowName = (row: Readonly<Record<string, unknown>>): string =>
    [row["body"], row["row"], row["project-name"] === undefined && row["row"] !== undefined ? "" : row["project"]]
      .map((key) => (typeof key === "string" ? key : ""))
      .join(".");
  return {
    disclosure,
    projects: byName(
      projects.map((project) => ({ ...project })),
      (project) => String(project["project"]),
    ),
    order: sections.map(({ form }) => form),
    sections: byName(
      sections.map((section) => ({
        ...section,
        ...(section.rows ? { rows: byName(section.rows, rowName), order: section.rows.map(rowName) } : {}),
      })),
      (section) => String(section["form"]).replace("/", "-"),
    ),
    clauses: clauses.map((clause) => ({ ...clause, rows: byName(clause.rows, rowName) })),
    performance: performance.map((table) => ({ ...table, rows: byName(table.rows, rowName) })),
  };
}

/**
 * Content whose projects bear their names as keys: which key a project gets depends on what is asked about it. Names are unique in what is invented;
 * one that is not keeps its key beside it.
 */
function keyedByName(files: DisclosureFiles): DisclosureFiles {
  const names = new Map<string, string>();
  for (const { project, name } of files.projects)
    names.set(project, [...names.values()].includes(name) ? `${name} ${project}` : name);
  const nameOf = (key: string): string => names.get(key) ?? key;
  const rename = (row: RowContent): RowContent =>
    typeof row.project === "string" ? { ...row, project: nameOf(row.project) } : row;
  return {
    ...files,
    projects: files.projects.map((project) => ({ ...project, project: nameOf(project.project) })),
    sections: files.sections.map((section) =>
      section.rows ? { ...section, rows: section.rows.map(rename) } : section,
    ),
    clauses: files.clauses.map((clause) => ({ ...clause, project: nameOf(clause.project) })),
    performance: files.performance.map((table) => ({
      ...table,
      ...(table.projects ? { projects: table.projects.map(nameOf) } : {}),
    })),
  };
}

/** Every place at which content that was read differs from what was printed; places in the source are not compared. */
export function compareFiles(wanted: DisclosureFiles, found: DisclosureFiles): Difference[] {
  return differences(withoutPlaces(laidOut(keyedByName(wanted))), withoutPlaces(laidOut(keyedByName(found))), "");
}
