import type { RowContent, SectionContent } from "../../../schema/content.ts";
import { type Chance, pick } from "../../wrapped-print.ts";
import { nameOf, type CodeBook } from "../facts/code-book.ts";
import { printed, share, type Cents } from "../facts/money.ts";
import {
  basicOf,
  capitalSources,
  fundSources,
  gpbSources,
  isPersonnel,
  leavesOf,
  sumOf,
  type Leaf,
  type Source,
  type YearFacts,
} from "../facts/year.ts";
import { compared } from "./compared.ts";

/** This year, the year before, and what is needed to put them into words. */
export interface Telling {
  readonly now: YearFacts;
  readonly before: YearFacts;
  readonly book: CodeBook;
  readonly chance: Chance;
}

const incomeRows: readonly (readonly [Source, string])[] = [
  ["gpb", "一般公共预算"],
  ["gpb-transfer", "上级一般公共预算安排的转移支付资金"],
  ["fund", "政府性基金预算"],
  ["fund-transfer", "上级政府性基金安排的转移支付资金"],
  ["capital", "国有资本经营预算"],
  ["capital-transfer", "上级国有资本经营预算安排的转移支付资金"],
  ["fiscal-account", "财政专户核拨"],
  ["own", "单位资金"],
  ["carry-fiscal", "财政拨款结转"],
  ["carry-other", "非财政拨款结转结余"],
];
const mayBeSilent = /^(?:fiscal-account|own|carry-.*)$/;

function section(form: string, rows: readonly RowContent[]): SectionContent {
  return { form, unit: "万元", rows };
}

/** 二: each source with share and change; what was never there is 未安排, or 0.00 with its zeros, or not spoken of. */
function income({ now, before, chance }: Telling): SectionContent {
  const leaves = leavesOf(now);
  const past = leavesOf(before);
  const whole = sumOf(leaves);
  const zeros = chance() < 0.4;
  const rows = incomeRows.flatMap(([source, name]): RowContent[] => {
    const [amount, last] = [sumOf(leaves, [source]), sumOf(past, [source])];
    if (amount === 0 && last === 0) {
      if (mayBeSilent.test(source)) return [];
      if (!zeros || source.endsWith("transfer")) return [{ row: source, name, amount: "未安排" }];
    }
    return [{ row: source, name, ...compared(amount, last, chance, { whole }) }];
  });
  return section("said/income", [{ row: "total", name: "收入预算", amount: printed(whole) }, ...rows]);
}

/** 三. */
function expenditure({ now, before, chance }: Telling): SectionContent {
  const [leaves, past] = [leavesOf(now), leavesOf(before)];
  const whole = sumOf(leaves);
  const [basic, lastBasic] = [basicOf(leaves), basicOf(past)];
  return section("said/expenditure", [
    { row: "total", name: "支出预算", amount: printed(whole) },
    { row: "basic", name: "基本支出", ...compared(basic, lastBasic, chance, { whole }) },
    { row: "project", name: "项目支出", ...compared(whole - basic, sumOf(past) - lastBasic, chance, { whole }) },
  ]);
}

const uses = ["工资福利支出、商品和服务支出", "信息化运维项目", "缴纳社会保险", "日常公用支出和项目开支", "设施维护"];

/** 类 of some sources with what they are used for. */
function classUses(leaves: readonly Leaf[], { book, chance }: Telling): RowContent[] {
  const codes = [...new Set(leaves.map(({ code }) => code.slice(0, 3)))].sort();
  return codes.map((code) => ({
    row: code,
    name: nameOf(code, book.functional),
    amount: printed(sumOf(leaves.filter((leaf) => leaf.code.startsWith(code)))),
    use: pick(uses, chance),
  }));
}

/** 四. */
function fiscal(telling: Telling): SectionContent {
  const leaves = leavesOf(telling.now);
  const of = (wanted: readonly Source[]): Leaf[] => leaves.filter(({ source }) => wanted.includes(source));
  const [gpb, fund, capital] = [sumOf(leaves, gpbSources), sumOf(leaves, fundSources), sumOf(leaves, capitalSources)];
  const absent = fund + capital === 0;
  return section("said/fiscal", [
    { row: "total", name: "财政拨款收支总预算", amount: printed(gpb + fund + capital) },
    ...(absent ? [{ row: "income.fund", name: "政府性基金预算拨款", amount: "无" }] : []),
    ...(absent ? [{ row: "income.capital", name: "国有资本经营预算", amount: "无" }] : []),
    { row: "income.gpb", name: "一般公共预算拨款", amount: printed(gpb) },
    ...(fund > 0 ? [{ row: "income.fund", name: "政府性基金预算拨款", amount: printed(fund) }] : []),
    ...(capital > 0 ? [{ row: "income.capital", name: "国有资本经营预算", amount: printed(capital) }] : []),
    ...[gpbSources, fundSources, capitalSources].flatMap((wanted) => classUses(of(wanted), telling)),
  ]);
}

/** 五. */
function generalBudget({ now, before, book, chance }: Telling): SectionContent[] {
  const leaves = leavesOf(now).filter(({ source }) => gpbSources.includes(source));
  const past = leavesOf(before).filter(({ source }) => gpbSources.includes(source));
  const whole = sumOf(leaves);
  const [basic, lastBasic] = [basicOf(leaves), basicOf(past)];
  const classes = [...new Set(leaves.map(({ code }) => code.slice(0, 3)))].sort();
  const items = [...new Set([...leaves, ...past].map(({ code }) => code))].sort();
  const under = (all: readonly Leaf[], code: string): Cents => sumOf(all.filter((leaf) => leaf.code.startsWith(code)));
  const name = (code: string): string => nameOf(code, book.functional);
  return [
    section("said/gpb-scale", [
      { row: "total", name: "一般公共预算拨款合计", amount: printed(whole) },
      { row: "basic", name: "基本支出", ...compared(basic, lastBasic, chance) },
      { row: "project", name: "项目支出", ...compared(whole - basic, sumOf(past) - lastBasic, chance) },
    ]),
    section(
      "said/gpb-structure",
      classes.map((code) => ({
        row: code,
        name: `${name(code)}（类）`,
        amount: printed(under(leaves, code)),
        share: share(under(leaves, code), whole),
      })),
    ),
    section(
      "said/gpb-items",
      items.map((code) => ({
        row: code,
        name: `${name(code.slice(0, 3))}（类）${name(code.slice(0, 5))}（款）${name(code)}（项）`,
        ...compared(under(leaves, code), under(past, code), chance),
      })),
    ),
  ];
}

/** 六. */
function basicExpenditure({ now, book }: Telling): SectionContent {
  const spent = now.basics
    .filter(({ source }) => gpbSources.includes(source))
    .flatMap(({ economic }) => Object.entries(economic));
  const of = (wanted: boolean): RowContent => {
    const own = spent.filter(([code]) => isPersonnel(code) === wanted);
    const names = [...new Set(own.map(([code]) => code))].sort().map((code) => nameOf(code, book.economic));
    const amount = own.reduce((all, [, cents]) => all + cents, 0);
    return { amount: printed(amount), ...(names.length > 0 ? { items: names.join("、") } : {}) };
  };
  const whole = spent.reduce((all, [, cents]) => all + cents, 0);
  return section("said/gpb-basic", [
    { row: "total", name: "一般公共预算基本支出", amount: printed(whole) },
    { row: "personnel", name: "人员经费", ...of(true) },
    { row: "public", name: "公用经费", ...of(false) },
  ]);
}

/** 八, 九: the amount, or that there is none. */
function oneBudget(
  form: string,
  name: string,
  wanted: readonly Source[],
  { now, before, chance }: Telling,
): SectionContent {
  const amount = sumOf(leavesOf(now), wanted);
  if (amount === 0) return { form, empty: "true" };
  return section(form, [{ row: "total", name, ...compared(amount, sumOf(leavesOf(before), wanted), chance) }]);
}

/** The explanation of a budget from 一 to 九, in print order; 七 is in clauses. */
export function saidBudget(telling: Telling): SectionContent[] {
  const whole = printed(sumOf(leavesOf(telling.now)));
  return [
    section("said/scale", [{ row: "total", name: "收支总预算", amount: whole }]),
    income(telling),
    expenditure(telling),
    fiscal(telling),
    ...generalBudget(telling),
    basicExpenditure(telling),
    oneBudget("said/fund", "政府性基金预算拨款", fundSources, telling),
    oneBudget("said/capital", "国有资本经营预算拨款", capitalSources, telling),
  ];
}
