import type { DisclosureEntry, RowEntry } from "../compile/entry.ts";
import { formatFen } from "../text/amount.ts";
import { figureIn, findRow, isMoney, type MoneyFigure } from "./lookup.ts";

/** Last year's total as the stated changes imply it. */
export interface LastYear {
  readonly fen: number;
  /** Where the change is stated: a figure's id, or the table of changes where it takes several. */
  readonly source: string;
  /** `1,720.27 + 714.27`, where it takes several. */
  readonly terms?: string;
}

/** Rows of the explanation that state how a total changed. */
const stating = [
  ["said/income", "total"],
  ["said/expenditure", "total"],
  ["said/final-overall", "income-total"],
  ["said/final-overall", "income"],
  ["said/final-expenditure", "total"],
] as const;

const againstLastYear: readonly (string | undefined)[] = ["last-budget", "last-final", undefined];

/** The row that states how just this total changed against the year before, or undefined. */
export function findStatingRow(disclosure: DisclosureEntry, total: MoneyFigure): RowEntry | undefined {
  return stating
    .map(([form, row]) => findRow(disclosure, form, row))
    .find((row) => figureIn(row, "amount")?.fen === total.fen && comparesWithLastYear(row));
}

/** Whether the change a row states is one against the year before; a row that names no base is taken to mean it. */
export function comparesWithLastYear(row: RowEntry | undefined): boolean {
  return againstLastYear.includes(row?.words["base"]);
}

/**
 * Works last year's total back from this year's and its stated change, or from the changes of basic and project money where they make up the
 * total. Undefined where neither is stated.
 */
export function workLastYearBack(disclosure: DisclosureEntry, total: MoneyFigure): LastYear | undefined {
  const change = figureIn(findStatingRow(disclosure, total), "change");
  if (isMoney(change)) return { fen: total.fen - change.fen, source: change.id };
  const parts = ["basic", "project"].map((key) => partBefore(findRow(disclosure, "said/expenditure", key)));
  const [basic, project] = parts;
  if (!basic || !project || !isSum(total.fen, basic.now + project.now)) return undefined;
  const terms = `${formatFen(basic.before, total.unit)} + ${formatFen(project.before, total.unit)}`;
  return { fen: basic.before + project.before, source: `${disclosure.id}#change`, terms };
}

function partBefore(row: RowEntry | undefined): { now: number; before: number } | undefined {
  const [amount, change] = [figureIn(row, "amount"), figureIn(row, "change")];
  if (!isMoney(amount) || !isMoney(change) || !comparesWithLastYear(row)) return undefined;
  return { now: amount.fen, before: amount.fen - change.fen };
}

/** Whether parts make up a total but for rounding: a thousandth of it. */
export function isSum(total: number, parts: number): boolean {
  return Math.abs(total - parts) * 1000 <= total;
}
