import { groupDigits } from "../../../text/amount.ts";
import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import { type Fraction, meet, subtract } from "../../interval.ts";
import type { Rule, RuleContext } from "../../rule.ts";
import { type Change, impliedBase, listChanges, printedBase } from "../said/changes.ts";
import { compareNumbers, numberOf } from "../said/compare.ts";
import { type Paper, valueOfSpot } from "../said/paper.ts";
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
  const [interval, value] = [impliedBase(change), printedBase(change)];
  if (!earlier || !interval || !value) return { spots, outcome: "unchecked" };
  const before = findEarlier(earlier, change.amount);
  if (before.kind === "unknown") return { spots, outcome: "unchecked" };
  if (before.kind === "nothing") {
    if (meet(interval, { low: nought, high: nought })) return { spots, outcome: "held" };
    return { spots, outcome: "failed", told: tellNothing(change, value, earlier) };
  }
  const published = numberOf(before.spot);
  const all = [...spots, before.spot];
  if (!published) return { spots: all, outcome: "unchecked" };
  const { outcome } = compareNumbers(published, { value, interval });
  if (outcome !== "failed") return { spots: all, outcome };
  const reorganised = disclosure.body !== earlier.disclosure.body;
  return { spots: all, outcome, told: tellDifference(change, value, before.spot, { earlier, reorganised }) };
}

function tellDifference(
  change: Change,
  base: Fraction,
  spot: Spot,
  { earlier, reorganised }: { readonly earlier: Paper; readonly reorganised: boolean },
): Told {
  const [name, by] = [nameRow(change.change), implied(change, base)];
  const publisher = nameDisclosure(earlier.disclosure);
  const published = valueOfSpot(spot) ?? nought;
  const expected = inUnitOf(change.change, subtract(valueOfSpot(change.amount) ?? nought, published));
  return {
    expected,
    ...(change.change.figure?.value === undefined ? {} : { actual: change.change.figure.value }),
    difference: inUnitOf(change.change, subtract(published, base)),
    message: {
      zh: `${name.zh}：${withUnit(change.amount)}，${withWord(change.change)}，上年应是${by}；${publisher}公开的是${withUnit(spot)}。请按公开的上年数改正增减额（应为${groupDigits(expected)}）${reorganised ? "，或说明口径的变化" : ""}。`,
      en: `${name.en}: ${withUnit(change.amount)} and a change of ${withUnit(change.change)} mean ${by} last year, but ${publisher} published ${withUnit(spot)}. Correct the change (to ${groupDigits(expected)})${reorganised ? ", or say what was counted differently" : ""}.`,
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
