import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import { type Fraction, meet, subtract } from "../../interval.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { type Change, impliedBase, listChanges, printedBase } from "../said/changes.ts";
import { intervalOfSpot, type Paper, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit, withWord } from "../said/say.ts";
import { resultOf, type Told, type Verdict } from "../said/verdict.ts";
import { findEarlier, nameDisclosure, toPaper } from "./earlier.ts";

const nought: Fraction = { top: 0n, bottom: 1n };

/** What a change is measured against, by the kind of disclosure that publishes it. */
const bases: Readonly<Record<string, string>> = { budget: "last-budget", final: "last-final" };

/** Last year's amount that follows from a change is the one that was published last year, also by a predecessor. */
export const lastYear: Rule = {
  id: "last-year",
  severity: "error",
  title: {
    zh: "本年数−增减额＝上年公开的数",
    en: "This year − change = what was published last year",
  },
  ground: {
    zh: "“比上年预算（决算）增减”以上年公开的预算（决算）为基数；机构改革后以前身单位公开的数为基数。",
    en: "A change is measured against last year's published budget or accounts, after a reorganisation against the predecessor's.",
  },
  run: (context) => {
    const earlier = toPaper(context.previous);
    const changes = earlier ? listChanges(context).filter(({ base }) => base === bases[context.disclosure.kind]) : [];
    return resultOf(
      lastYear,
      context.disclosure.id,
      changes.map((change) => judgeBase(change, earlier, context)),
    );
  },
};

function judgeBase(change: Change, earlier: Paper | undefined, { disclosure }: RuleContext): Verdict {
  const spots = [change.change, change.amount];
  const [base, printed] = [impliedBase(change), printedBase(change)];
  const before = earlier ? findEarlier(earlier, change.amount) : { kind: "unknown" as const };
  if (!earlier || !base || !printed || before.kind === "unknown") return { spots, outcome: "unchecked" };
  if (before.kind === "nothing") {
    const none = meet(base, { low: nought, high: nought });
    if (none) return { spots, outcome: "held" };
    return { spots, outcome: "failed", told: tellNothing(change, printed, earlier) };
  }
  const { spot } = before;
  const value = intervalOfSpot(spot);
  const exact = valueOfSpot(spot);
  if (!value || !exact) return { spots: [...spots, spot], outcome: "unchecked" };
  if (subtract(exact, printed).top === 0n) return { spots: [...spots, spot], outcome: "held" };
  if (meet(base, value)) return { spots: [...spots, spot], outcome: "rounded" };
  const [name, by] = [nameRow(change.change), implied(change, printed)];
  const publisher = nameDisclosure(earlier.disclosure);
  const expected = inUnitOf(change.change, subtract(valueOfSpot(change.amount) ?? nought, exact));
  return {
    spots: [...spots, spot],
    outcome: "failed",
    told: {
      expected,
      ...(change.change.figure?.value === undefined ? {} : { actual: change.change.figure.value }),
      difference: inUnitOf(change.change, subtract(exact, printed)),
      message: {
        zh: `${name.zh}：${withUnit(change.amount)}，${withWord(change.change)}，上年应是${by}；${publisher}公开的是${withUnit(spot)}。请按公开的上年数改正增减额（应为${groupDigits(expected)}）${disclosure.body === earlier.disclosure.body ? "" : "，或说明口径的变化"}。`,
        en: `${name.en}: ${withUnit(change.amount)} and a change of ${withUnit(change.change)} mean ${by} last year, but ${publisher} published ${withUnit(spot)}. Correct the change (to ${groupDigits(expected)}) or say what was counted differently.`,
      },
    },
  };
}

function implied({ amount }: Change, base: Fraction): string {
  return `${groupDigits(inUnitOf(amount, base))}${amount.figure?.unit ?? ""}`;
}

function tellNothing(change: Change, base: Fraction, { disclosure }: Paper): Told {
  const [name, by, publisher] = [nameRow(change.change), implied(change, base), nameDisclosure(disclosure)];
  return {
    severity: "warning",
    message: {
      zh: `${name.zh}：${withUnit(change.amount)}，${withWord(change.change)}，上年应是${by}；${publisher}里却没有这一项。请核对科目，或说明科目的变化。`,
      en: `${name.en}: ${withUnit(change.amount)} and a change of ${withUnit(change.change)} mean ${by} last year, but ${publisher} has no such line. Check the code, or say how it changed.`,
    },
  };
}
