import type { SectionEntry } from "../../../compile/entry.ts";
import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import { add, type Fraction, meet, subtract, sumIntervals } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { intervalOfSpot, type Paper, spotIn, valueOfSpot } from "./paper.ts";
import { resultOf, type Told, type Verdict } from "./verdict.ts";

/** Income and expenditure of a budget are equal in both years, so they change by the same amount. */
export const changeBalance: Rule = {
  id: "change-balance",
  severity: "error",
  title: { zh: "收入各项增减额之和＝支出各项增减额之和", en: "Changes of income add up to the changes of expenditure" },
  ground: {
    zh: "《预算法》第十二条：各级预算收支平衡；两年收入总计都等于支出总计，增减额也就相等。",
    en: "Budget Law, art. 12: income and expenditure balance in both years, so they change by the same amount.",
  },
  run: (context) => resultOf(changeBalance, context.disclosure.id, judgeBalance(context)),
};

function judgeBalance(paper: Paper): Verdict[] {
  const [income, expenditure] = ["said/income", "said/expenditure"].map((form) =>
    changesOf(paper, paper.figures.findSection(form)),
  );
  if (!income || !expenditure) return [];
  const spots = [...expenditure, ...income];
  const [came, went] = [income, expenditure].map((side) => side.flatMap((spot) => intervalOfSpot(spot) ?? []));
  if (came?.length !== income.length || went?.length !== expenditure.length) return [{ spots, outcome: "unchecked" }];
  const [left, right] = [sumOf(income), sumOf(expenditure)];
  const gap = subtract(right, left);
  if (gap.top === 0n) return [{ spots, outcome: "held" }];
  if (meet(sumIntervals(came), sumIntervals(went))) return [{ spots, outcome: "rounded" }];
  const [first] = expenditure;
  return [{ spots, outcome: "failed", ...(first ? { told: tell(first, left, right, gap) } : {}) }];
}

/** The changes of a section's parts; undefined where a part with an amount does not say its change. */
function changesOf(paper: Paper, section: SectionEntry | undefined): Spot[] | undefined {
  const parts = section?.rows.filter(({ total, key }) => !total && key !== "total") ?? [];
  const cells = parts.map((row) => ({
    amount: section && spotIn(paper, section, row, "amount"),
    change: section && spotIn(paper, section, row, "change"),
  }));
  const told = cells.flatMap(({ change }) => (change?.figure ? [change] : []));
  const untold = cells.some(({ amount, change }) => amount?.figure?.state === "amount" && !change?.figure);
  return untold || told.length === 0 ? undefined : told;
}

function sumOf(spots: readonly Spot[]): Fraction {
  return spots.reduce((sum, spot) => add(sum, valueOfSpot(spot) ?? { top: 0n, bottom: 1n }), { top: 0n, bottom: 1n });
}

function tell(first: Spot, income: Fraction, expenditure: Fraction, gap: Fraction): Told {
  const say = (value: Fraction): string => `${groupDigits(inUnitOf(first, value))}${first.figure?.unit ?? ""}`;
  return {
    difference: inUnitOf(first, gap),
    message: {
      zh: `收入各项比上年共增加${say(income)}，支出各项共增加${say(expenditure)}，相差${say(gap)}；两年收支都平衡，增减额应当相等。请核对各个增减额，上年有、本年未安排的来源也要写明减少了多少。`,
      en: `Sources of income changed by ${say(income)} in all, expenditure by ${say(expenditure)}, a difference of ${say(gap)}; both years balance, so the two must be equal. Check the changes; a source that had money last year and has none now must be told too.`,
    },
  };
}
