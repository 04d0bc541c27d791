import { findForm, xinjiangFinal } from "../../../forms/profiles.ts";
import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { nameOf, type CodeBook } from "../facts/code-book.ts";
import { addUp, type Cents, type Sums } from "../facts/money.ts";
import { amounts, divided, fiscalBudgets, flowOf, type Budget, type Flow, type Settled } from "../facts/settle.ts";
import { gpbSources, isPersonnel } from "../facts/year.ts";
import { codeTable, figures, treeRows, type CodeSums } from "./rows.ts";
import { threePublicSums } from "./tables.ts";

/** The declared rows of one group of a form, blank where they have no amount. */
function fixedRows(form: string, group: string, sumsOf: (id: string) => Sums): RowContent[] {
  const declared = findForm(xinjiangFinal, form)?.groups.find(({ id }) => id === group)?.fixed ?? [];
  return declared.map(({ id, title }) => ({ row: id, name: title, ...figures(sumsOf(id)) }));
}

/** Every 类, blank where nothing is spent. */
function classRows({ flows }: Settled, sumsOf: (flow: Flow) => Sums, book: CodeBook): RowContent[] {
  return book.classes.map((code) => {
    const own = flows.filter((flow) => flow.code.startsWith(code));
    return { row: code, name: nameOf(code, book.functional), ...figures(addUp(own.map(sumsOf))) };
  });
}

/** The amounts of 表1 and of the sentences about it, by row. */
export function overallSums(settled: Settled): Readonly<Record<string, Cents>> {
  const { flows, usedBalance, distribution, restKinds } = settled;
  const all = flowOf(flows);
  const income = (budget: Budget): Cents => flowOf(flows, [budget])["income"] ?? 0;
  const [earned = 0, spent = 0, opening = 0, closing = 0] = ["income", "expenditure", "opening", "closing"].map(
    (column) => all[column],
  );
  const kinds = flows.filter(({ budget }) => budget === "rest").map((flow) => divided(flow.income, restKinds));
  const rest = Object.entries(addUp(kinds)).map(([kind, cents]) => [`income.${kind}`, cents] as const);
  const fiscal = fiscalBudgets.map((budget) => [`income.${budget}`, income(budget)] as const);
  return {
    ...Object.fromEntries<Cents>([...fiscal, ...rest]),
    income: earned,
    "used-balance": usedBalance,
    opening,
    "income-total": earned + usedBalance + opening,
    expenditure: spent,
    distribution,
    closing,
    "expenditure-total": spent + distribution + closing,
  };
}

function overall(settled: Settled, book: CodeBook): SectionContent {
  const sums = overallSums(settled);
  const amount = (id: string): Sums => ({ amount: sums[id] ?? 0 });
  const rows = [
    ...fixedRows("final/1", "income", amount),
    ...classRows(settled, ({ basic, project }) => ({ amount: basic + project }), book),
    ...fixedRows("final/1", "expenditure", amount),
  ];
  return { form: "final/1", unit: "万元", rows };
}

/** A table by 项. */
function byItem(
  form: string,
  flows: readonly Flow[],
  sumsOf: (flow: Flow) => Sums,
  { functional }: CodeBook,
): SectionContent {
  const entries = flows.map((flow) => ({ code: flow.code, sums: sumsOf(flow) }));
  return codeTable(form, entries, functional, "合计");
}

function incomeOf({ budget, income }: Flow, { restKinds }: Settled): Sums {
  return { total: income, ...(budget === "rest" ? divided(income, restKinds) : { fiscal: income }) };
}

function natureOf({ basic, project }: Flow): Sums {
  return { total: basic + project, basic, project };
}

/** 表4: appropriations by budget. */
function fiscal(settled: Settled, book: CodeBook): SectionContent {
  const { flows } = settled;
  const of = (column: string, budgets: readonly Budget[] = fiscalBudgets): Cents => flowOf(flows, budgets)[column] ?? 0;
  const total = (column: string): Sums => ({
    total: of(column),
    ...Object.fromEntries(fiscalBudgets.map((budget) => [budget, of(column, [budget])])),
  });
  const sides: Readonly<Record<string, Sums>> = {
    ...Object.fromEntries(fiscalBudgets.map((budget) => [`income.${budget}`, { total: of("income", [budget]) }])),
    ...Object.fromEntries(fiscalBudgets.map((budget) => [`opening.${budget}`, { total: of("opening", [budget]) }])),
    income: { total: of("income") },
    opening: { total: of("opening") },
    "income-total": { total: of("income") + of("opening") },
    expenditure: total("expenditure"),
    closing: total("closing"),
    "expenditure-total": addUp([total("expenditure"), total("closing")]),
  };
  const own = { ...settled, flows: flows.filter(({ budget }) => budget !== "rest") };
  const spent = (flow: Flow): Sums => ({ total: flow.basic + flow.project, [flow.budget]: flow.basic + flow.project });
  const rows = [
    ...fixedRows("final/4", "income", (id) => sides[id] ?? {}),
    ...classRows(own, spent, book),
    ...fixedRows("final/4", "expenditure", (id) => sides[id] ?? {}),
  ];
  return { form: "final/4", unit: "万元", rows };
}

/** 表6: what 基本支出 of the general budget was spent on, 人员经费 beside 公用经费. */
function economic({ facts }: Settled, { economic: names }: CodeBook): SectionContent {
  const entries = facts.basics
    .filter(({ source }) => gpbSources.includes(source))
    .flatMap((basic) => Object.entries(basic.economic))
    .map(([code, cents]): CodeSums => ({ code, sums: { amount: cents } }));
  const half = (wanted: boolean, row: string, name: string): RowContent[] => {
    const own = [
      ...Map.groupBy(
        entries.filter(({ code }) => isPersonnel(code) === wanted),
        ({ code }) => code,
      ),
    ];
    const sums = own.map(([code, same]): CodeSums => ({ code, sums: addUp(same.map((one) => one.sums)) }));
    return [...treeRows(sums, names), { row, name, ...figures(addUp(sums.map((one) => one.sums))) }];
  };
  const rows = [...half(true, "personnel", "人员经费合计"), ...half(false, "public", "公用经费合计")];
  return { form: "final/6", unit: "万元", rows };
}

/** 表7: 三公 as it was budgeted, and as it came out. */
export function threePublicBudget({ facts }: Settled): Readonly<Record<string, Cents>> {
  const room = (cents: Cents): Cents => (cents === 0 ? 0 : cents + (cents % 700));
  const parts = Object.fromEntries(Object.entries(facts.threePublic).map(([kind, cents]) => [kind, room(cents)]));
  const { abroad = 0, reception = 0, "vehicle-purchase": purchase = 0, "vehicle-running": running = 0 } = parts;
  const vehicles = purchase + running;
  return { ...parts, vehicles, total: abroad + reception + vehicles };
}

function threePublic(settled: Settled): SectionContent {
  const rows = [
    { row: "budget", name: "预算数", ...figures(threePublicBudget(settled)) },
    { row: "final", name: "决算数", ...figures(threePublicSums(settled.facts)) },
  ];
  return { form: "final/7", unit: "万元", rows };
}

/** The nine tables of final accounts. */
export function finalTables(settled: Settled, book: CodeBook): SectionContent[] {
  const { flows } = settled;
  const of = (wanted: Budget): Flow[] => flows.filter(({ budget }) => budget === wanted);
  return [
    overall(settled, book),
    byItem("final/2", flows, (flow) => incomeOf(flow, settled), book),
    byItem("final/3", flows, natureOf, book),
    fiscal(settled, book),
    byItem("final/5", of("gpb"), natureOf, book),
    economic(settled, book),
    threePublic(settled),
    byItem("final/8", of("fund"), amounts, book),
    byItem("final/9", of("capital"), (flow) => withoutNature(amounts(flow)), book),
  ];
}

function withoutNature({ basic: _basic, project: _project, ...sums }: Sums): Sums {
  return sums;
}
