import type { CiteEntry, PerformanceEntry, RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import { divide, type Fraction, fractionOf, meet, multiply, toRounded } from "../../../interval.ts";
import type { Rule } from "../../../rule.ts";
import type { Spot } from "../../../engine/sheet.ts";
import { citeSpot, intervalOfSpot, type Paper, spotIn, valueOfSpot } from "../paper.ts";
import { nameRow, withUnit } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";

/** Months of an allowance, times people, times the monthly rate, is the money paid. */
export const citedProduct: Rule = {
  id: "cited-product",
  severity: "warning",
  title: { zh: "发放月数×人数×月标准＝发放金额", en: "Months × people × monthly rate = money paid" },
  ground: {
    zh: "算术：绩效说明里的月数和金额，应与自评表里的人数、标准相乘的结果一致。",
    en: "Arithmetic: months and money told of a project fit the people and the rate of its evaluation.",
  },
  run: (context) => {
    const section = context.figures.findSection("said/performance");
    const rows = section?.rows ?? [];
    return resultOf(
      citedProduct,
      context.disclosure.id,
      rows.flatMap((row) => (section ? judgeRow(context, section, row) : [])),
    );
  },
};

/** What an evaluation says of one allowance. */
interface Allowance {
  readonly table: PerformanceEntry;
  readonly people: Fraction;
  /** 元 a month for each. */
  readonly rate: Fraction;
  readonly paid: Spot;
}

function judgeRow(paper: Paper, section: SectionEntry, row: RowEntry): Verdict[] {
  const months = row.cites.filter(({ unit, value }) => unit === "个月" && value !== undefined);
  const money = row.cites.filter(({ fen }) => fen !== undefined).map((cite) => citeSpot(section, row, cite));
  const allowances = paper.disclosure.performance.flatMap((table) => findAllowance(paper, table) ?? []);
  return months.flatMap((cite) =>
    allowances
      .filter(({ paid }) => money.some((one) => agree(one, paid)))
      .flatMap((allowance) => judgeMonths(citeSpot(section, row, cite), cite, allowance)),
  );
}

function agree(one: Spot, other: Spot): boolean {
  const [left, right] = [intervalOfSpot(one), intervalOfSpot(other)];
  return left !== undefined && right !== undefined && meet(left, right);
}

/** People and monthly rate of an evaluation that names both, each once. */
function findAllowance(paper: Paper, table: PerformanceEntry): Allowance | undefined {
  const total = table.funds.find(({ key }) => key === "funds.total");
  const paid = total && spotIn(paper, table, total, "executed");
  const people = onlyOne(table, /^=?(\d+)人$/);
  const rate = onlyOne(table, /^=?(\d+(?:\.\d+)?)元\/月$/);
  return paid?.figure && people && rate ? { table, people, rate, paid } : undefined;
}

function onlyOne({ rows }: PerformanceEntry, pattern: RegExp): Fraction | undefined {
  const found = rows.flatMap(({ words }) => pattern.exec(words["actual"] ?? "")?.[1] ?? []);
  const [only, ...more] = found;
  return only === undefined || more.length > 0 ? undefined : fractionOf(only);
}

function judgeMonths(spot: Spot, cite: CiteEntry, { table, people, rate, paid }: Allowance): Verdict[] {
  const interval = intervalOfSpot(paid);
  const fen: Fraction = { top: 100n, bottom: 1n };
  const product = multiply(multiply(fractionOf(cite.value ?? "0"), people), multiply(rate, fen));
  if (!interval) return [{ spots: [spot, paid], outcome: "unchecked" }];
  if (meet(interval, { low: product, high: product })) return [{ spots: [spot, paid], outcome: "held" }];
  const months = divide(valueOfSpot(paid) ?? fen, multiply(multiply(people, rate), fen));
  const expected = toRounded(months, months.top % months.bottom === 0n ? 0 : 1);
  const [name, persons, yuan] = [nameRow(spot), toRounded(people, 0), toRounded(rate, 0)];
  const project = table.projectName ?? table.title;
  return [
    {
      spots: [spot, paid],
      outcome: "failed",
      told: {
        expected,
        actual: cite.value ?? cite.printed,
        message: {
          zh: `${name.zh}说发放${withUnit(spot)}；“${project}”自评表为${persons}人、每人每月${yuan}元，全年执行${withUnit(paid)}，合${expected}个月。请核对月数与金额。`,
          en: `${name.en} tells of ${withUnit(spot)}; the evaluation of "${project}" has ${persons} people at ${yuan} 元 a month and ${withUnit(paid)} paid, which makes ${expected} months. Check months and money.`,
        },
      },
    },
  ];
}
