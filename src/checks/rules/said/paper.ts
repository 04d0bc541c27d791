import type { CiteEntry, DisclosureEntry, FigureEntry, RowEntry, SectionEntry } from "../../../compile/entry.ts";
import { type Column, findColumn, type Profile } from "../../../forms/form.ts";
import { findForm } from "../../../forms/profiles.ts";
import { figureId } from "../../../model/figure-id.ts";
import { moneyUnits } from "../../../model/money.ts";
import { readNumber } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { FigureIndex } from "../../figure-index.ts";
import { add, type Fraction, type Interval, subtract } from "../../interval.ts";

/** One disclosure with what is needed to find cells in it; what a rule is given is one. */
export interface Paper {
  readonly disclosure: DisclosureEntry;
  readonly profile: Profile;
  readonly figures: FigureIndex;
}

/** The cell of a printed row of a section; undefined when the form has no such column. */
export function spotIn(paper: Paper, section: SectionEntry, row: RowEntry, column: string): Spot | undefined {
  const declared = columnOf(paper, section, row, column);
  if (!declared) return undefined;
  const figure = row.figures.find((one) => one.column === column);
  const page = `${paper.disclosure.id}/${section.page}`;
  const id = figure?.id ?? figureId(page, section.anchor, row.key, column);
  return { id, section, rowKey: row.key, row, column: declared, figure };
}

/** The cell by form, row key and column; undefined when its section or row is not printed. */
export function findSpot(paper: Paper, form: string, rowKey: string, column: string): Spot | undefined {
  const section = paper.figures.findSection(form);
  const row = paper.figures.findRow(form, rowKey);
  return section && row && spotIn(paper, section, row, column);
}

/** The printed cell by form, row key and column; undefined when nothing is printed there. */
export function findPrinted(paper: Paper, form: string, rowKey: string, column: string): Spot | undefined {
  const spot = findSpot(paper, form, rowKey, column);
  return spot?.figure ? spot : undefined;
}

/** A figure inside prose, as a cell of the row that the prose belongs to. */
export function citeSpot(section: SectionEntry, row: RowEntry, cite: CiteEntry): Spot {
  return { id: cite.id, section, rowKey: row.key, row, column: citeColumn(cite), figure: cite };
}

function citeColumn({ column, unit }: FigureEntry): Column {
  return { id: column, title: "文中的数", kind: moneyUnits.includes(unit) ? "money" : "text", unit };
}

/** Fund lines of performance tables have columns of their own. */
function columnOf({ profile }: Paper, section: SectionEntry, row: RowEntry, column: string): Column | undefined {
  const form = findForm(profile, section.form);
  if (!form) return undefined;
  if (row.key.startsWith("funds.")) return form.funds?.columns.find(({ id }) => id === column);
  return findColumn(form, column);
}

/**
 * All values that a cell can stand for, in 分 for money, else in its unit; undefined where it prints no number. `decimals` is how many its
 * neighbours print: a bare 0 among them is nothing at all, not up to half a unit.
 */
export function intervalOfSpot(spot: Spot | undefined, decimals = 2): Interval | undefined {
  const reading = spot && readNumber(spot, decimals);
  return reading && { low: subtract(reading.value, reading.half), high: add(reading.value, reading.half) };
}

/** The printed number of a cell, in 分 for money, else in its unit; undefined where it prints none. */
export function valueOfSpot(spot: Spot | undefined): Fraction | undefined {
  return spot && readNumber(spot, 0)?.value;
}
