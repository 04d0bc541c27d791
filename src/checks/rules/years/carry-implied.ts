import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import { compare, meet, subtract, subtractIntervals } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { type Change, impliedBase, listChanges, printedBase } from "../said/changes.ts";
import { findPrinted, intervalOfSpot, type Paper, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";

/** Last year's total less last year's expenditure, both by the stated changes, is what this year opens with. */
export const carryImplied: Rule = {
  id: "carry-implied",
  severity: "note",
  title: {
    zh: "上年总计−上年支出＝年初结转和结余",
    en: "Last year's total − last year's expenditure = opening carry-over",
  },
  ground: {
    zh: "财政拨款收支总计＝本年支出＋年末结转和结余；上年的两个数可由增减额推出。差额也可能是上年有政府性基金支出，或结余被收回，所以只作提示。",
    en: "The total of appropriations is expenditure and what is left; both follow for last year from the changes. The gap may be funds spent or money taken back, so this is a note.",
  },
  run: (context) => {
    const changes = listChanges(context);
    const find = (form: string): Change | undefined => changes.find(({ change }) => change.section.form === form);
    const [total, spent] = [find("said/final-fiscal"), find("said/final-gpb")];
    const verdicts = total && spent && isWhole(context) ? [judgeCarry(context, total, spent)] : [];
    return resultOf(carryImplied, context.disclosure.id, verdicts);
  },
};

/** Whether all appropriations were spent from the general public budget, and the change is that of the total. */
function isWhole(paper: Paper): boolean {
  const [spent, gpb] = [
    findPrinted(paper, "said/final-fiscal", "expenditure", "amount"),
    findPrinted(paper, "said/final-gpb", "total", "amount"),
  ].map(valueOfSpot);
  const overall = findPrinted(paper, "said/final-fiscal", "overall", "change");
  return overall !== undefined && spent !== undefined && gpb !== undefined && compare(spent, gpb) === 0;
}

function judgeCarry(paper: Paper, total: Change, spent: Change): Verdict {
  const opening = findPrinted(paper, "said/final-fiscal", "opening", "amount");
  const spots = [opening, total.change, spent.change, total.amount, spent.amount];
  const [whole, part, open] = [impliedBase(total), impliedBase(spent), intervalOfSpot(opening)];
  const [before, gone] = [printedBase(total), printedBase(spent)];
  if (!whole || !part || !open || !opening || !before || !gone) return { spots, outcome: "unchecked" };
  if (meet(subtractIntervals(whole, part), open)) return { spots, outcome: "held" };
  const say = (value: Parameters<typeof inUnitOf>[1]): string => groupDigits(inUnitOf(opening, value));
  const unit = opening.figure?.unit ?? "";
  const left = say(subtract(before, gone));
  return {
    spots,
    outcome: "failed",
    told: {
      expected: inUnitOf(opening, subtract(before, gone)),
      ...(opening.figure?.value === undefined ? {} : { actual: opening.figure.value }),
      message: {
        zh: `${nameRow(opening).zh}为${withUnit(opening)}；按增减额推算，上年财政拨款总计${say(before)}${unit}，一般公共预算支出${say(gone)}${unit}，剩下${left}${unit}。如果上年没有别的财政拨款支出，这笔钱应当结转到本年；请说明它的去向。`,
        en: `${nameRow(opening).en} is ${withUnit(opening)}; by the changes, last year's total was ${say(before)}${unit} and its expenditure ${say(gone)}${unit}, which leaves ${left}${unit}. Unless other appropriations were spent, it should have been carried over; say where it went.`,
      },
    },
  };
}
