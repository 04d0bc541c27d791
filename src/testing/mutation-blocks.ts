import type { DisclosureEntry, RowEntry, SectionEntry } from "../compile/entry.ts";
import type { Column, Profile } from "../forms/form.ts";
import { findForm } from "../forms/profiles.ts";

/** A run of rows with the figure columns they may print: of a section, a clause, a performance table, or its fund lines. */
export interface Block {
  readonly section: SectionEntry;
  /** Page of its figures, e.g. `zwfwj/2024-budget/tables`. */
  readonly page: string;
  readonly rows: readonly RowEntry[];
  readonly columns: readonly Column[];
  /** The disclosure with other rows in this place. */
  readonly replace: (rows: readonly RowEntry[]) => DisclosureEntry;
}

/** Every run of rows of a disclosure. */
export function listBlocks(disclosure: DisclosureEntry, profile: Profile): Block[] {
  const { sections, clauses, performance } = disclosure;
  return [
    ...sections.map((section) =>
      blockOf(disclosure, section, section.rows, columnsOf(section, profile), (rows) => ({
        sections: swapIn(sections, section, { ...section, rows }),
      })),
    ),
    ...clauses.map((clause) =>
      blockOf(disclosure, clause, clause.rows, columnsOf(clause, profile), (rows) => ({
        clauses: swapIn(clauses, clause, { ...clause, rows }),
      })),
    ),
    ...performance.flatMap((table) => [
      blockOf(disclosure, table, table.rows, columnsOf(table, profile), (rows) => ({
        performance: swapIn(performance, table, { ...table, rows }),
      })),
      blockOf(disclosure, table, table.funds, fundColumns(table, profile), (funds) => ({
        performance: swapIn(performance, table, { ...table, funds }),
      })),
    ]),
  ];
}

function blockOf(
  disclosure: DisclosureEntry,
  section: SectionEntry,
  rows: readonly RowEntry[],
  columns: readonly Column[],
  change: (rows: readonly RowEntry[]) => Partial<DisclosureEntry>,
): Block {
  const page = `${disclosure.id}/${section.page}`;
  return { section, page, rows, columns, replace: (fresh) => ({ ...disclosure, ...change(fresh) }) };
}

function columnsOf(section: SectionEntry, profile: Profile): readonly Column[] {
  return (findForm(profile, section.form)?.columns ?? []).filter(({ kind }) => kind !== "text");
}

function fundColumns(section: SectionEntry, profile: Profile): readonly Column[] {
  return (findForm(profile, section.form)?.funds?.columns ?? []).filter(({ kind }) => kind !== "text");
}

function swapIn<Entry>(list: readonly Entry[], old: Entry, fresh: Entry): Entry[] {
  return list.map((one) => (one === old ? fresh : one));
}
