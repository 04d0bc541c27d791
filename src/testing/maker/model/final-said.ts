import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { whole } from "../draw.ts";
import { printed, share, signedPercent, total, type Cents } from "../facts/money.ts";
import type { Settled } from "../facts/settle.ts";
import { gpbSources, isPersonnel, type YearFacts } from "../facts/year.ts";
import { compared } from "./compared.ts";
import { overallSums, threePublicBudget } from "./final-tables.ts";
import { threePublicSums } from "./tables.ts";

/** What the sentences of final accounts are made of: a year, the one before, and chance for what they tell beside amounts. */
export interface FinalTelling {
  readonly now: Settled;
  readonly before: YearFacts;
  readonly evaluated: readonly Cents[];
  readonly chance: Chance;
}

const base = "last-final";

function amountRow(row: string, name: string, cents: Cents): RowContent {
  return { row, name, amount: printed(cents) };
}

/** 一: what came in and went out, with what was carried into the year and out of it. */
function overall({ now }: FinalTelling): SectionContent {
  const sums = overallSums(now);
  const rows = [
    ["income-total", "收入总计"],
    ["income", "本年收入合计"],
    ["used-balance", "使用非财政拨款结余"],
    ["opening", "年初结转和结余"],
    ["expenditure-total", "支出总计"],
    ["expenditure", "本年支出合计"],
    ["distribution", "结余分配"],
    ["closing", "年末结转和结余"],
  ] as const;
  const form = "said/final-overall";
  return { form, unit: "万元", rows: rows.map(([row, name]) => amountRow(row, name, sums[row] ?? 0)) };
}

/** The kinds of 三公 money by the names under which sentences compare them. */
const kinds = [
  ["abroad", "因公出国（境）费"],
  ["vehicles", "公务用车购置及运行维护费"],
  ["reception", "公务接待费"],
] as const;

/** 七: 三公 against last year, in detail, and against its budget. */
function threePublic({ now, before, chance }: FinalTelling): SectionContent {
  const [sums, past, planned] = [threePublicSums(now.facts), threePublicSums(before), threePublicBudget(now)];
  const cents = (row: string): Cents => sums[row] ?? 0;
  const against = (row: string): RowContent => {
    const budget = planned[row] ?? 0;
    const variance = signedPercent(cents(row) - budget, budget);
    const own = { budget: printed(budget), final: printed(cents(row)), variance, "budget-base": "full-year-budget" };
    return { ...own, "variance-reason": pick(["厉行节约", "按实际需要支出", "与预算一致"], chance) };
  };
  const all = { row: "total", name: "“三公”经费", ...compared(cents("total"), past["total"] ?? 0, chance, { base }) };
  const compare = kinds.map(([row, name]): RowContent => {
    const change = compared(cents(row), past[row] ?? 0, chance, { base, whole: cents("total") });
    return { row, name, ...change, ...(row === "vehicles" ? {} : against(row)) };
  });
  const [abroad, vehicles, reception] = compare;
  const some = (row: string, most: number): number => (cents(row) === 0 ? 0 : whole(1, most, chance));
  const [groups, batches] = [some("abroad", 3), some("reception", 20)];
  const bought = some("vehicle-purchase", 2);
  const fleet = Object.values(now.facts.assets.fleet).reduce((held, { count }) => held + count, 0);
  const count = (row: string, name: string, number: number): RowContent => ({ row, name, count: String(number) });
  return {
    form: "three-public",
    unit: "万元",
    rows: [
      { ...all, ...against("total") },
      ...(abroad ? [{ ...abroad, content: "本年因公出国（境）的费用" }] : []),
      ...(vehicles ? [vehicles] : []),
      ...(reception ? [{ ...reception, content: "接待来访的考察组" }] : []),
      amountRow("abroad~2", "因公出国（境）费", cents("abroad")),
      count("abroad-groups", "因公出国（境）团组", groups),
      count("abroad-people", "因公出国（境）", groups * 3),
      amountRow("vehicles~2", "公务用车购置及运行维护费", cents("vehicles")),
      { ...amountRow("vehicle-purchase", "公务用车购置费", cents("vehicle-purchase")), ...against("vehicle-purchase") },
      {
        ...amountRow("vehicle-running", "公务用车运行维护费", cents("vehicle-running")),
        ...{ ...against("vehicle-running"), content: "燃料费、维修费和保险费" },
      },
      count("vehicles-bought", "公务用车购置数", bought),
      count("vehicles-held", "公务用车保有量", fleet),
      amountRow("reception~2", "公务接待费", cents("reception")),
      count("reception-batches", "国内公务接待", batches),
      count("reception-people", "国内公务接待", batches * 7),
    ],
  };
}

function runningCost({ basics }: YearFacts): Cents {
  return basics
    .filter(({ source }) => gpbSources.includes(source))
    .reduce((all, { economic }) => {
      const running = Object.entries(economic).filter(([code]) => !isPersonnel(code));
      return all + total(Object.fromEntries(running));
    }, 0);
}

function procurement({ now: { facts } }: FinalTelling): SectionContent {
  const { goods, works, services, sme, micro } = facts.procurement;
  const all = goods + works + services;
  return {
    form: "procurement",
    unit: "万元",
    rows: [
      amountRow("total", "政府采购支出总额", all),
      amountRow("goods", "政府采购货物支出", goods),
      amountRow("works", "政府采购工程支出", works),
      amountRow("services", "政府采购服务支出", services),
      { ...amountRow("sme", "授予中小企业合同金额", sme), share: share(sme, all) },
      { ...amountRow("micro", "授予小微企业合同金额", micro), share: share(micro, all) },
    ],
  };
}

function assets({ now: { facts } }: FinalTelling): SectionContent {
  const { area, buildings, fleet, equipment50, equipment100 } = facts.assets;
  const all = Object.values(fleet);
  const count = all.reduce((sum, one) => sum + one.count, 0);
  const value = all.reduce((sum, one) => sum + one.value, 0);
  return {
    form: "assets",
    unit: "万元",
    rows: [
      { row: "buildings", name: "房屋", area: printed(area), value: printed(buildings) },
      { row: "vehicles", name: "车辆", count: String(count), value: printed(value) },
      { row: "vehicles.enforcement", name: "执法执勤用车", count: String(fleet.enforcement.count) },
      { row: "vehicles.other", name: "其他用车", count: String(count - fleet.enforcement.count), note: "一般公务用车" },
      { row: "equipment-50", name: "单位价值50万元以上通用设备", count: String(equipment50) },
      { row: "equipment-100", name: "单位价值100万元以上专用设备", count: String(equipment100) },
    ],
  };
}

/** The explanation of final accounts as content. */
export function saidFinal(telling: FinalTelling, name: string): SectionContent[] {
  const { now, before, evaluated, chance } = telling;
  const cost = compared(runningCost(now.facts), runningCost(before), chance, { base });
  const amount = evaluated.reduce((sum, cents) => sum + cents, 0);
  return [
    overall(telling),
    threePublic(telling),
    { form: "operating-cost", unit: "万元", rows: [{ row: "total", name: `${name}机关运行经费支出`, ...cost }] },
    procurement(telling),
    assets(telling),
    {
      form: "said/performance",
      unit: "万元",
      rows: [{ ...amountRow("evaluations", "预算绩效评价项目", amount), count: String(evaluated.length) }],
    },
  ];
}
