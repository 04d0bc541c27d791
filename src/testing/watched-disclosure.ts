import { type FigureIndex, indexFigures } from "../checks/figure-index.ts";
import type { DisclosureEntry, FigureEntry, PerformanceEntry, RowEntry, SectionEntry } from "../compile/entry.ts";
import { sectionsOf } from "./difference.ts";

/** What was looked at. */
export interface Reads {
  /** Addresses of figures of which more was read than where they stand. */
  readonly figures: ReadonlySet<string>;
  /** Places, among all sections, of those whose rows were read. */
  readonly sections: ReadonlySet<number>;
}

/** A disclosure that looks like the original and notes what is read of it. */
export interface Watched {
  readonly disclosure: DisclosureEntry;
  readonly figures: FigureIndex;
  /** Does something with it, and says what was looked at for that. */
  readonly during: <Result>(look: () => Result) => { readonly reads: Reads; readonly result: Result };
}

/** What a figure has wherever it stands, whatever it prints. */
const fixed: readonly PropertyKey[] = ["id", "column", "unit", "place"];

/** Watches a disclosure. */
export function watchDisclosure(original: DisclosureEntry): Watched {
  let figures = new Set<string>();
  let sections = new Set<number>();
  const watchFigure = <Figure extends FigureEntry>(figure: Figure): Figure =>
    new Proxy(figure, {
      get: (target, key): unknown => {
        if (!fixed.includes(key)) figures.add(target.id);
        return Reflect.get(target, key);
      },
    });
  const watchRow = (row: RowEntry): RowEntry => ({
    ...row,
    figures: row.figures.map(watchFigure),
    cites: row.cites.map(watchFigure),
  });
  const watchSection = <Section extends SectionEntry | PerformanceEntry>(section: Section, index: number): Section => {
    const lists = new Map<PropertyKey, readonly RowEntry[]>([["rows", section.rows.map(watchRow)]]);
    if ("funds" in section) lists.set("funds", section.funds.map(watchRow));
    return new Proxy(section, {
      get: (target, key): unknown => {
        if (lists.has(key)) sections.add(index);
        return lists.get(key) ?? Reflect.get(target, key);
      },
    });
  };
  const places = new Map(sectionsOf(original).map((section, index) => [section, index]));
  const watch = <Section extends SectionEntry>(section: Section): Section =>
    watchSection(section, places.get(section) ?? -1);
  const disclosure: DisclosureEntry = {
    ...original,
    sections: original.sections.map(watch),
    clauses: original.clauses.map(watch),
    performance: original.performance.map(watch),
  };
  return {
    disclosure,
    figures: indexFigures(disclosure),
    during: (look) => {
      figures = new Set();
      sections = new Set();
      const result = look();
      return { reads: { figures, sections }, result };
    },
  };
}
