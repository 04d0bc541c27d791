import type { RowEntry, SectionEntry } from "../../../compile/entry.ts";
import type { Spot } from "../../engine/sheet.ts";
import { type Fraction, type Interval, subtract, subtractIntervals } from "../../interval.ts";
import { intervalOfSpot, type Paper, spotIn, valueOfSpot } from "./paper.ts";

/** A sentence that says by how much something changed against the year before. */
export interface Change {
  /** This year's amount or count; a cell of another row where the sentence speaks of a total given before. */
  readonly amount: Spot;
  /** 增减额. */
  readonly change: Spot;
  /** 增减率; undefined where none is printed. */
  readonly percent: Spot | undefined;
  /** `last-budget`, `last-final`; undefined where the sentence does not say. */
  readonly base: string | undefined;
}

/** Rows that only compare, and the row of their section that gives the amount. */
const subjects: Readonly<Record<string, string>> = { overall: "income-total" };

/** Words that say in place of a number that nothing changed. */
const unchanged: readonly string[] = ["持平", "无增减"];

/** Every printed change with its amount, in print order; changes of what is not printed are left out. */
export function listChanges(paper: Paper): Change[] {
  return paper.disclosure.sections.flatMap((section) =>
    section.rows.flatMap((row) => changeOf(paper, section, row) ?? []),
  );
}

function changeOf(paper: Paper, section: SectionEntry, row: RowEntry): Change | undefined {
  const change = spotIn(paper, section, row, "change");
  if (!change?.figure) return undefined;
  const percent = spotIn(paper, section, row, "percent");
  const amount = amountOf(paper, section, row);
  if (!amount) return undefined;
  return { amount, change, percent: percent?.figure ? percent : undefined, base: row.words["base"] };
}

function amountOf(paper: Paper, section: SectionEntry, row: RowEntry): Spot | undefined {
  const home = section.rows.find(({ key }) => key === subjects[row.key]) ?? row;
  return ["amount", "count"]
    .flatMap((column) => spotIn(paper, section, home, column) ?? [])
    .find(({ figure }) => figure !== undefined);
}

/** All values a change can stand for; exactly none where it is said in a word. */
export function changeInterval(change: Spot): Interval | undefined {
  const nought: Fraction = { top: 0n, bottom: 1n };
  if (unchanged.includes(change.figure?.printed ?? "")) return { low: nought, high: nought };
  return intervalOfSpot(change);
}

/** Last year's amount that follows from a change; undefined where a number is missing. */
export function impliedBase({ amount, change }: Change): Interval | undefined {
  const [now, by] = [intervalOfSpot(amount), changeInterval(change)];
  return now && by && subtractIntervals(now, by);
}

/** Last year's amount as the printed numbers give it, in 分 for money, else in the unit; undefined where a number is missing. */
export function printedBase({ amount, change }: Change): Fraction | undefined {
  const now = valueOfSpot(amount);
  const by = unchanged.includes(change.figure?.printed ?? "") ? { top: 0n, bottom: 1n } : valueOfSpot(change);
  return now && by && subtract(now, by);
}
