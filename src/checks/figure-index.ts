import type {
  ClauseEntry,
  DisclosureEntry,
  FigureEntry,
  PerformanceEntry,
  RowEntry,
  SectionEntry,
} from "../compile/entry.ts";

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
  /** Every figure, cites included, by its id. */
  readonly byId: ReadonlyMap<string, PlacedFigure>;
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

function buildIndex(disclosure: DisclosureEntry): FigureIndex {
  const sections = new Map(disclosure.sections.map((section) => [section.form, section]));
  const rows = new Map(
    disclosure.sections.flatMap((section) => section.rows.map((row) => [`${section.form}#${row.key}`, row])),
  );
  let byId: ReadonlyMap<string, PlacedFigure> | undefined;
  const findRow = (form: string, row: string): RowEntry | undefined => rows.get(`${form}#${row}`);
  return {
    findSection: (form) => sections.get(form),
    findRow,
    findFigure: (form, row, column) => findRow(form, row)?.figures.find((figure) => figure.column === column),
    get byId() {
      return (byId ??= indexById(disclosure));
    },
  };
}

function indexById(disclosure: DisclosureEntry): ReadonlyMap<string, PlacedFigure> {
  return new Map(
    [...disclosure.sections, ...disclosure.clauses, ...disclosure.performance].flatMap((section) =>
      rowsOf(section).flatMap((row) =>
        [...row.figures, ...row.cites].map((figure) => [figure.id, { figure, row, section }] as const),
      ),
    ),
  );
}

/** Rows of a section; of a performance table its fund lines too. */
function rowsOf(section: SectionEntry | ClauseEntry | PerformanceEntry): readonly RowEntry[] {
  return "funds" in section ? [...section.funds, ...section.rows] : section.rows;
}
