import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { compareNumbers, numberOf } from "../said/compare.ts";
import { findPrinted, type Paper, spotIn } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { nameDisclosure, toPaper } from "./earlier.ts";

/** Where the budget says what accounts call 年初预算数: by form of the accounts, the budget's form; rows of the same key unless told. */
const inBudget: Readonly<Record<string, { readonly form: string; readonly row?: string }>> = {
  "said/final-fiscal": { form: "said/fiscal", row: "total" },
  "said/final-gpb": { form: "said/gpb-scale", row: "total" },
  "said/final-gpb-items": { form: "said/gpb-items" },
  "three-public": { form: "three-public" },
};

/** 年初预算数 in final accounts is what the year's budget published. */
export const budgetOfFinal: Rule = {
  id: "budget-of-final",
  severity: "error",
  title: {
    zh: "决算所说的年初预算数＝当年公开的预算数",
    en: "The initial budget that accounts cite = the published budget",
  },
  ground: {
    zh: "年初预算数就是人大批准后公开的部门预算数。",
    en: "The initial budget is the department's budget as approved and published.",
  },
  run: (context) => {
    const budget = toPaper(context.budget);
    return resultOf(budgetOfFinal, context.disclosure.id, budget ? judgeAll(context, budget) : []);
  },
};

function judgeAll(context: RuleContext, budget: Paper): Verdict[] {
  return context.disclosure.sections.flatMap((section) => {
    const home = inBudget[section.form];
    const rows = section.rows.filter(({ words }) => words["budget-base"] === "initial-budget");
    return rows.flatMap((row) => {
      const cited = spotIn(context, section, row, "budget");
      const published = home && findPrinted(budget, home.form, home.row ?? row.key, "amount");
      return cited?.figure && published ? [judgeBudget(cited, published, budget)] : [];
    });
  });
}

function judgeBudget(cited: Spot, published: Spot, budget: Paper): Verdict {
  const spots = [cited, published];
  const [left, right] = [numberOf(cited), numberOf(published)];
  if (!left || !right) return { spots, outcome: "unchecked" };
  const { outcome, gap } = compareNumbers(left, right);
  if (outcome !== "failed") return { spots, outcome };
  const [name, publisher] = [nameRow(cited), nameDisclosure(budget.disclosure)];
  return {
    spots,
    outcome: "failed",
    told: {
      expected: inUnitOf(cited, right.value),
      ...(cited.figure?.value === undefined ? {} : { actual: cited.figure.value }),
      difference: inUnitOf(cited, gap),
      message: {
        zh: `${name.zh}：年初预算数印的是${withUnit(cited)}，${publisher}公开的是${withUnit(published)}。请改正，或说明口径的变化。`,
        en: `${name.en}: ${withUnit(cited)} is cited as the initial budget, but ${publisher} published ${withUnit(published)}. Correct it, or say what was counted differently.`,
      },
    },
  };
}
