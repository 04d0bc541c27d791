import type { DisclosureEntry, FigureEntry, PerformanceEntry, RowEntry, SectionEntry } from "../compile/entry.ts";

/** One figure with the row and section it stands in. */
export interface PlacedFigure {
  readonly figure: FigureEntry;
  readonly row: RowEntry;
  readonly section: SectionEntry;
}

/** The figures of one disclosure by form, row key and column. */
export interface FigureIndex {
  /** The section of a form, or undefined when the disclosure does not print it. */
  findSection(form: string): SectionEntry | undefined;
  /** The row with this key, or undefined. */
  findRow(form: string, row: string): RowEntry | undefined;
  /** The figure, or undefined when blank. */
  findFigure(form: string, row: string, column: string): FigureEntry | undefined;
  /** The figure with this id, cites included, with the row and section it stands in; undefined when nothing is printed there. */
  findPlaced(id: string): PlacedFigure | undefined;
}

const indexes = new WeakMap<DisclosureEntry, FigureIndex>();

/** Indexes a disclosure; sections, clauses and performance tables together. An entry never changes: it is indexed once. */
export function indexFigures(disclosure: DisclosureEntry): FigureIndex {
  const known = indexes.get(disclosure);
  if (known) return known;
  const index = buildIndex(disclosure);
  indexes.set(disclosure, index);
  return index;
}

function buildIndex({ id, sections, clauses, performance }: DisclosureEntry): FigureIndex {
  // Of sections of one form the last comes first.
  const byForm = groupBy([...sections].reverse(), ({ form }) => form);
  const byAddress = groupBy([...sections, ...clauses, ...performance], addressOf);
  const findRow = (form: string, row: string): RowEntry | undefined =>
    firstOf(byForm.get(form), ({ rows }) => keptFor(rows, rowMaps, mapRows).get(row));
  return {
    findSection: (form) => byForm.get(form)?.[0],
    findRow,
    findFigure: (form, row, column) => findRow(form, row)?.figures.find((figure) => figure.column === column),
    findPlaced: (figure) => {
      const [address = ""] = /^[^#]*#[^/]*/.exec(figure.slice(id.length + 1)) ?? [];
      return firstOf(byAddress.get(address), (section) => findIn(section, figure));
    },
  };
}

function addressOf({ page, anchor }: SectionEntry): string {
  return `${page}#${anchor}`;
}

function findIn(section: SectionEntry, id: string): PlacedFigure | undefined {
  const found = firstOf([...listRows(section)], (rows) => keptFor(rows, figureMaps, mapFigures).get(id));
  return found && { ...found, section };
}

/** Lists of rows never change: they are indexed once, whatever else of their disclosure is another. */
const rowMaps = new WeakMap<readonly RowEntry[], ReadonlyMap<string, RowEntry>>();
const figureMaps = new WeakMap<readonly RowEntry[], ReadonlyMap<string, Omit<PlacedFigure, "section">>>();

function mapRows(rows: readonly RowEntry[]): ReadonlyMap<string, RowEntry> {
  return new Map(rows.map((row) => [row.key, row]));
}

function mapFigures(rows: readonly RowEntry[]): ReadonlyMap<string, Omit<PlacedFigure, "section">> {
  return new Map(
    rows.flatMap((row) => [...row.figures, ...row.cites].map((figure) => [figure.id, { figure, row }] as const)),
  );
}

function keptFor<Key extends object, Made>(key: Key, kept: WeakMap<Key, Made>, make: (key: Key) => Made): Made {
  const known = kept.get(key);
  if (known) return known;
  const made = make(key);
  kept.set(key, made);
  return made;
}

function groupBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = groups.get(keyOf(entry));
    if (own) own.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function firstOf<Entry, Found>(
  entries: readonly Entry[] | undefined,
  find: (entry: Entry) => Found | undefined,
): Found | undefined {
  for (const entry of entries ?? []) {
    const found = find(entry);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rows of a section; of a performance table its fund lines too. */
function listRows(section: SectionEntry | PerformanceEntry): readonly (readonly RowEntry[])[] {
  return "funds" in section ? [section.funds, section.rows] : [section.rows];
}
