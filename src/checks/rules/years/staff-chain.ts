import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import { subtract } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { type Change, listChanges, printedBase } from "../said/changes.ts";
import { findPrinted, type Paper, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit, withWord } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { nameDisclosure, toPaper } from "./earlier.ts";

/** Staff of last year's disclosure and the stated change make this year's staff. */
export const staffChain: Rule = {
  id: "staff-chain",
  severity: "warning",
  title: { zh: "上年公开的人数＋增减＝本年人数", en: "Last year's published staff + change = this year's staff" },
  ground: {
    zh: "算术：两年的人数都已公开，增减多少可以直接算出。",
    en: "Arithmetic: the counts of both years are published, so the change between them is known.",
  },
  run: (context) => {
    const earlier = toPaper(context.previous);
    const changes = earlier ? listChanges(context).filter(({ change }) => change.section.form === "staffing") : [];
    return resultOf(
      staffChain,
      context.disclosure.id,
      changes.map((change) => judgeStaff(change, earlier)),
    );
  },
};

function judgeStaff(change: Change, earlier: Paper | undefined): Verdict {
  const before = earlier && findPrinted(earlier, "staffing", change.amount.rowKey, "count");
  const spots = [change.change, change.amount, before];
  const [base, then, now] = [printedBase(change), valueOfSpot(before), valueOfSpot(change.amount)];
  if (!earlier || !before || !base || !then || !now) return { spots, outcome: "unchecked" };
  if (subtract(base, then).top === 0n) return { spots, outcome: "held" };
  const expected = inUnitOf(change.change, subtract(now, then));
  const name = nameRow(change.change);
  const sign = expected.startsWith("-") ? "" : "＋";
  const publisher = nameDisclosure(earlier.disclosure);
  return {
    spots,
    outcome: "failed",
    told: {
      expected,
      ...(change.change.figure?.value === undefined ? {} : { actual: change.change.figure.value }),
      difference: inUnitOf(change.change, subtract(then, base)),
      message: {
        zh: `${name.zh}：说是${withUnit(change.amount)}，${withWord(change.change)}，上年就是${groupDigits(inUnitOf(change.amount, base))}人；${publisher}公开的是${withUnit(before)}，两年相差${sign}${groupDigits(expected)}人。请改正增减数，或说明人数口径的变化。`,
        en: `${name.en}: ${withUnit(change.amount)} and a change of ${withUnit(change.change)} mean ${groupDigits(inUnitOf(change.amount, base))} last year, but ${publisher} published ${withUnit(before)}, a difference of ${sign}${groupDigits(expected)}. Correct the change, or say what was counted differently.`,
      },
    },
  };
}
