import type { DisclosureEntry, FigureEntry, RowEntry, SectionEntry } from "../compile/entry.ts";

/** One cell of a disclosure by form, row and column id. */
export type Address = readonly [form: string, row: string, column: string];

/** The section of a form, or undefined; the first where a faulty source has two. */
export function findSection(disclosure: DisclosureEntry, form: string): SectionEntry | undefined {
  return disclosure.sections.find((section) => section.form === form);
}

/** The row with this id in the section of a form, or undefined; rows of bodies and projects are not meant. */
export function findRow(disclosure: DisclosureEntry, form: string, row: string): RowEntry | undefined {
  return findSection(disclosure, form)?.rows.find((each) => each.key === row);
}

/** The figure of a row in a column, or undefined where it is blank. */
export function figureIn(row: RowEntry | undefined, column: string): FigureEntry | undefined {
  return row?.figures.find((figure) => figure.column === column);
}

/** The figure at an address, or undefined where it is blank or not there. */
export function findFigure(disclosure: DisclosureEntry, [form, row, column]: Address): FigureEntry | undefined {
  return figureIn(findRow(disclosure, form, row), column);
}

/** The first figure with an amount (zero included) among addresses that say the same thing, likeliest first. */
export function findAmount(disclosure: DisclosureEntry, addresses: readonly Address[]): MoneyFigure | undefined {
  for (const address of addresses) {
    const figure = findFigure(disclosure, address);
    if (isMoney(figure)) return figure;
  }
  return undefined;
}

/** A figure that is an amount of money. */
export type MoneyFigure = FigureEntry & { readonly fen: number };

/** Whether a figure is an amount of money (zero included). */
export function isMoney(figure: FigureEntry | undefined): figure is MoneyFigure {
  return figure?.fen !== undefined;
}

/** Rows of a section by classification level: 1 类, 2 款, 3 项; repeated rows of a faulty source included. */
export function rowsOfLevel(section: SectionEntry | undefined, level: 1 | 2 | 3): RowEntry[] {
  const digits = 1 + 2 * level;
  return (section?.rows ?? []).filter((row) => row.code?.length === digits && row.project === undefined);
}
