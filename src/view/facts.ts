import type { DisclosureEntry } from "../compile/entry.ts";
import { type Address, findAmount, type MoneyFigure } from "./lookup.ts";

/**
 * Where a disclosure prints its main figures: the official table first, then the sentence of the explanation that says the same.
 * A fact that is printed nowhere is undefined; nothing is added up.
 */
const homes = {
  incomeTotal: [
    ["xj/1", "income-total", "amount"],
    ["xj/2", "total", "total"],
    ["said/scale", "total", "amount"],
    ["said/income", "total", "amount"],
    ["final/1", "income-total", "amount"],
    ["said/final-overall", "income-total", "amount"],
  ],
  income: [
    ["final/1", "income", "amount"],
    ["final/2", "total", "total"],
    ["said/final-overall", "income", "amount"],
    ["said/final-income", "total", "amount"],
  ],
  expenditureTotal: [
    ["xj/1", "expenditure-total", "amount"],
    ["xj/3", "total", "total"],
    ["said/expenditure", "total", "amount"],
    ["said/scale", "total", "amount"],
    ["final/1", "expenditure-total", "amount"],
    ["said/final-overall", "expenditure-total", "amount"],
  ],
  spent: [
    ["xj/3", "total", "total"],
    ["said/expenditure", "total", "amount"],
    ["final/3", "total", "total"],
    ["final/1", "expenditure", "amount"],
    ["said/final-expenditure", "total", "amount"],
    ["said/final-overall", "expenditure", "amount"],
  ],
  basic: [
    ["xj/3", "total", "basic"],
    ["said/expenditure", "basic", "amount"],
    ["final/3", "total", "basic"],
    ["said/final-expenditure", "basic", "amount"],
  ],
  project: [
    ["xj/3", "total", "project"],
    ["said/expenditure", "project", "amount"],
    ["final/3", "total", "project"],
    ["said/final-expenditure", "project", "amount"],
  ],
  carriedIn: [
    ["xj/2", "total", "carry-fiscal"],
    ["xj/1", "carry.fiscal", "amount"],
    ["said/income", "carry-fiscal", "amount"],
  ],
} as const satisfies Record<string, readonly Address[]>;

/** The main figures of a disclosure that have homes of their own. */
export type Fact = keyof typeof homes;

/** The figure that states a fact, or undefined where the disclosure does not print it. */
export function findFact(disclosure: DisclosureEntry, fact: Fact): MoneyFigure | undefined {
  return findAmount(disclosure, homes[fact]);
}

/** The one figure by which a disclosure is known in lists, and what it is. */
export interface MainTotal {
  readonly figure: MoneyFigure;
  readonly fact: "incomeTotal" | "expenditureTotal" | "spent";
}

/** The total of income, else of expenditure, else what was spent; undefined where none is printed. */
export function findMainTotal(disclosure: DisclosureEntry): MainTotal | undefined {
  for (const fact of ["incomeTotal", "expenditureTotal", "spent"] as const) {
    const figure = findFact(disclosure, fact);
    if (figure) return { figure, fact };
  }
  return undefined;
}
