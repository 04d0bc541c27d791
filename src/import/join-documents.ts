import type { LocatedDocument } from "./read-document.ts";
import type { Regions } from "./text/regions.ts";
import type { ReadSource, SourceLine } from "./text/source.ts";

/**
 * Joins files of one disclosure: a file of tables alone (a workbook beside the explanation) goes to the only document of the same body, year and kind that
 * has no tables of its own; what the file does not say of itself contradicts nothing. Every other document stays by itself.
 */
export function joinDocuments(documents: readonly LocatedDocument[]): readonly LocatedDocument[] {
  const joined = [...documents];
  for (const document of documents) {
    if (!isTablesAlone(document)) continue;
    const others = joined.filter((other) => other !== document && !isTablesAlone(other) && fits(other, document));
    const [home] = others;
    if (!home || others.length > 1) continue;
    joined[joined.indexOf(home)] = join(home, document);
    joined.splice(joined.indexOf(document), 1);
  }
  return joined;
}

function isTablesAlone({ regions }: LocatedDocument): boolean {
  const { profile, explanation, tables, performance } = regions;
  return profile.length + explanation.length === 0 && tables.length + performance.length > 0;
}

/** Whether a document lacks tables that a file of tables may be. */
function fits(document: LocatedDocument, tables: LocatedDocument): boolean {
  const { bodyName, fiscalYear, kind } = tables.identity;
  const { identity, regions } = document;
  const isSameBody =
    bodyName === "" || bodyName === identity.bodyName || (tables.body !== undefined && tables.body === document.body);
  const isSameYear = fiscalYear === 0 || (fiscalYear === identity.fiscalYear && kind === identity.kind);
  return regions.tables.length === 0 && isSameBody && isSameYear && identity.fiscalYear !== 0;
}

function join(home: LocatedDocument, tables: LocatedDocument): LocatedDocument {
  const last = Math.max(0, ...home.source.lines.map(lastNumber), ...(home.source.places?.keys() ?? []));
  const move = (line: SourceLine): SourceLine => ({
    ...line,
    number: line.number + last,
    ...(line.cells ? { cells: line.cells.map((cell) => ({ ...cell, number: cell.number + last })) } : {}),
  });
  const moved = new Map(tables.source.lines.map((line) => [line, move(line)]));
  const take = (lines: readonly SourceLine[]): SourceLine[] => lines.map((line) => moved.get(line) ?? move(line));
  const regions: Regions = {
    ...home.regions,
    tables: [...home.regions.tables, ...tables.regions.tables.map((table) => ({ ...table, lines: take(table.lines) }))],
    performance: [
      ...home.regions.performance,
      ...tables.regions.performance.map((table) => ({ ...table, lines: take(table.lines) })),
    ],
  };
  const { file, sha256, dropped = [] } = tables.source;
  return {
    ...home,
    regions,
    source: {
      ...home.source,
      lines: [...home.source.lines, ...take(tables.source.lines)],
      places: joinPlaces(home.source, tables.source, last),
      dropped: [...(home.source.dropped ?? []), ...take(dropped)],
      also: [...(home.source.also ?? []), { file, sha256 }],
    },
  };
}

function lastNumber(line: SourceLine): number {
  return line.cells?.at(-1)?.number ?? line.number;
}

function joinPlaces(home: ReadSource, tables: ReadSource, last: number): ReadonlyMap<number, string> {
  const own = home.places ?? new Map(home.lines.map((line) => [line.number, String(line.number)]));
  const theirs = tables.places ?? new Map(tables.lines.map((line) => [line.number, String(line.number)]));
  return new Map([...own, ...[...theirs].map(([number, at]) => [number + last, at] as const)]);
}
