import { findForm, xinjiangBudget } from "../../../forms/profiles.ts";
import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { nameOf, type CodeBook } from "../facts/code-book.ts";
import { addUp, total, type Cents, type Sums } from "../facts/money.ts";
import {
  capitalSources,
  fiscalSources,
  fundSources,
  gpbSources,
  leavesOf,
  sumOf,
  type Leaf,
  type Source,
  type YearFacts,
} from "../facts/year.ts";
import { figures } from "./rows.ts";

/** 表1 and 表4, which print income and expenditure side by side. */
export function totalsTables(facts: YearFacts, book: CodeBook): readonly [SectionContent, SectionContent] {
  const leaves = leavesOf(facts);
  const first = [...fixedRows("xj/1", "income", incomeItems(facts)), ...classRows("xj/1", leaves, wholeOf, book)];
  const fiscal = leaves.filter(({ source }) => fiscalSources.includes(source));
  const income = {
    gpb: sumOf(leaves, gpbSources),
    fund: sumOf(leaves, fundSources),
    capital: sumOf(leaves, capitalSources),
  };
  const items = {
    income: total(income),
    "income.gpb": income.gpb,
    "income.fund": income.fund,
    "income.capital": income.capital,
    "income-total": total(income),
  };
  const fourth = [...fixedRows("xj/4", "income", items, "total"), ...classRows("xj/4", fiscal, byBudget, book)];
  return [
    { form: "xj/1", unit: "万元", rows: first },
    { form: "xj/4", unit: "万元", rows: fourth },
  ];
}

function amountOf(leaf: Leaf): Cents {
  return leaf.personnel + leaf.public + leaf.project;
}

function wholeOf(leaf: Leaf): Sums {
  return { amount: amountOf(leaf) };
}

function byBudget(leaf: Leaf): Sums {
  const amount = amountOf(leaf);
  const budget = gpbSources.includes(leaf.source) ? "gpb" : fundSources.includes(leaf.source) ? "fund" : "capital";
  return { total: amount, [budget]: amount };
}

/** The income rows of 表1 by id. */
export function incomeItems(facts: YearFacts): Readonly<Record<string, Cents>> {
  const leaves = leavesOf(facts);
  const from = (...wanted: readonly Source[]): Cents => sumOf(leaves, wanted);
  const carried = (source: Source, kind: string): Cents =>
    facts.projects
      .filter((project) => project.source === source && project.kind === kind)
      .reduce((all, { spent }) => all + total(spent), 0);
  const now = sumOf(leaves) - from("carry-fiscal", "carry-other");
  return {
    income: now,
    "income.gpb": from("gpb", "gpb-transfer"),
    "income.gpb.own": from("gpb"),
    "income.gpb.transfer": from("gpb-transfer"),
    "income.fund": from("fund", "fund-transfer"),
    "income.fund.own": from("fund"),
    "income.fund.transfer": from("fund-transfer"),
    "income.capital": from("capital", "capital-transfer"),
    "income.capital.own": from("capital"),
    "income.capital.transfer": from("capital-transfer"),
    "income.fiscal-account": from("fiscal-account"),
    "income.own": from("own"),
    ...ownItems(from("own"), facts.ownKinds),
    carry: from("carry-fiscal", "carry-other"),
    "carry.fiscal": from("carry-fiscal"),
    "carry.fiscal.gpb": carried("carry-fiscal", "gpb"),
    "carry.fiscal.fund": carried("carry-fiscal", "fund"),
    "carry.fiscal.capital": carried("carry-fiscal", "capital"),
    "carry.other": from("carry-other"),
    "carry.other.fiscal-account": carried("carry-other", "fiscal-account"),
    "carry.other.own": carried("carry-other", "own"),
    "income-total": sumOf(leaves),
  };
}

/** 单位资金 by its 其中 rows; the last takes what rounding leaves. */
function ownItems(own: Cents, kinds: YearFacts["ownKinds"]): Sums {
  const whole = kinds.reduce((all, [, parts]) => all + parts, 0);
  const [last, ...others] = [...kinds].reverse();
  const sums = Object.fromEntries(others.map(([kind, parts]) => [kind, Math.floor((own * parts) / whole)]));
  return last ? { ...sums, [last[0]]: own - total(sums) } : sums;
}

/** Every declared row of a group, blank where it has no amount. */
function fixedRows(
  form: string,
  group: string,
  items: Readonly<Record<string, Cents>>,
  column = "amount",
): RowContent[] {
  const rows = findForm(xinjiangBudget, form)?.groups.find(({ id }) => id === group)?.fixed ?? [];
  return rows.map(({ id, title }) => ({
    row: id,
    name: title.replace(/\s/g, ""),
    ...figures({ [column]: items[id] ?? 0 }),
  }));
}

/** Every 类 of the classification, blank where nothing is spent, and the total. */
function classRows(form: string, leaves: readonly Leaf[], sumsOf: (leaf: Leaf) => Sums, book: CodeBook): RowContent[] {
  const rows = book.classes.map((code): RowContent => {
    const own = leaves.filter((leaf) => leaf.code.startsWith(code));
    return { row: code, name: nameOf(code, book.functional), ...figures(addUp(own.map(sumsOf))) };
  });
  const name = form === "xj/1" || form === "xj/4" ? "支出总计" : "合计";
  return [...rows, { row: "expenditure-total", name, ...figures(addUp(leaves.map(sumsOf))) }];
}
