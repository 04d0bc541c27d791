import type { Chance } from "../../wrapped-print.ts";
import { cut, happens } from "../draw.ts";
import type { Cents, Sums } from "./money.ts";
import { addUp, total } from "./money.ts";
import { capitalSources, fundSources, leavesOf, type Leaf, type YearFacts } from "./year.ts";

/** The money of one kind over a year: 年初 + income = expenditure + 年末, for one 项. */
export interface Flow {
  readonly code: string;
  readonly budget: Budget;
  readonly opening: Cents;
  readonly income: Cents;
  readonly basic: Cents;
  readonly project: Cents;
  readonly closing: Cents;
}

/** 一般公共预算, 政府性基金, 国有资本经营, and what is no appropriation. */
export type Budget = "gpb" | "fund" | "capital" | "rest";

/** The three kinds of appropriations. */
export const fiscalBudgets: readonly Budget[] = ["gpb", "fund", "capital"];

/** What became of a year: flows by 项 and budget, what was used of earlier balances, and how other income divides. */
export interface Settled {
  readonly facts: YearFacts;
  readonly flows: readonly Flow[];
  /** 使用非财政拨款结余. */
  readonly usedBalance: Cents;
  /** 结余分配. */
  readonly distribution: Cents;
  /** Parts in which income that is no appropriation divides over the columns of 表2. */
  readonly restKinds: readonly (readonly [kind: string, parts: number])[];
}

function budgetOf({ source }: Leaf): Budget {
  if (source.startsWith("gpb") || source === "carry-fiscal") return "gpb";
  if (fundSources.includes(source)) return "fund";
  return capitalSources.includes(source) ? "capital" : "rest";
}

/** Settles a year: everything planned was spent, with balances carried into it and out of it. */
export function settle(facts: YearFacts, chance: Chance): Settled {
  const leaves = leavesOf(facts);
  const spent = Map.groupBy(leaves, (leaf) => `${budgetOf(leaf)} ${leaf.code}`);
  const flows = [...spent].flatMap(([key, own]): Flow[] => {
    const [leaf] = own;
    if (!leaf) return [];
    const [basic, project] = [sum(own, ["personnel", "public"]), sum(own, ["project"])];
    const whole = basic + project;
    const budget = budgetOf(leaf);
    const [opening, closing] = happens(0.3, chance) ? carried(whole, chance) : [0, 0];
    return whole === 0
      ? []
      : [
          {
            code: key.split(" ")[1] ?? "",
            budget,
            opening,
            income: whole + closing - opening,
            basic,
            project,
            closing,
          },
        ];
  });
  const hasRest = flows.some(({ budget, income }) => budget === "rest" && income > 0);
  const kinds = ["superior", "institution", "business", "affiliated", "other"].filter(() => happens(0.4, chance));
  const parts = cut(10, Math.max(1, kinds.length), chance);
  const distribution = hasRest && happens(0.2, chance) ? Math.floor(chance() * 50_000) : 0;
  return {
    facts,
    flows,
    // What is distributed was earned before: both sides stay equal.
    usedBalance: distribution,
    distribution,
    restKinds: (kinds.length > 0 ? kinds : ["other"]).map((kind, index) => [kind, parts[index] ?? 0] as const),
  };
}

function sum(leaves: readonly Leaf[], columns: readonly ("personnel" | "public" | "project")[]): Cents {
  return leaves.reduce((all, leaf) => all + columns.reduce((own, column) => own + leaf[column], 0), 0);
}

/** Balances before and after, of which the first is no more than what was spent. */
function carried(spent: Cents, chance: Chance): readonly [Cents, Cents] {
  return [Math.floor(spent * chance() * 0.5), Math.floor(spent * chance() * 0.3)];
}

/** Flows of some budgets added up. */
export function flowOf(flows: readonly Flow[], budgets: readonly Budget[] = ["gpb", "fund", "capital", "rest"]): Sums {
  const own = flows.filter(({ budget }) => budgets.includes(budget));
  const none = { opening: 0, income: 0, basic: 0, project: 0, closing: 0, expenditure: 0 };
  return own.map(amounts).reduce((sofar, one) => addUp([sofar, one]), none);
}

/** The amounts of a flow by column. */
export function amounts({ opening, income, basic, project, closing }: Flow): Sums {
  return { opening, income, basic, project, closing, expenditure: basic + project };
}

/** An amount divided over kinds of income in their parts; the last takes what rounding leaves. */
export function divided(amount: Cents, kinds: Settled["restKinds"]): Sums {
  const whole = kinds.reduce((all, [, parts]) => all + parts, 0);
  const [last, ...others] = [...kinds].reverse();
  const sums = Object.fromEntries(others.map(([kind, parts]) => [kind, Math.floor((amount * parts) / whole)]));
  return last ? { ...sums, [last[0]]: amount - total(sums) } : sums;
}
