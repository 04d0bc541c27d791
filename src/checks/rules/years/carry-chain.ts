import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { Rule } from "../../rule.ts";
import { compareNumbers, numberOf } from "../said/compare.ts";
import { findPrinted, type Paper } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { nameDisclosure, toPaper } from "./earlier.ts";

/** Where accounts print what was carried over, by form and column; rows `opening` and `closing`. */
const carried: readonly (readonly [form: string, column: string])[] = [
  ["final/1", "amount"],
  ["final/4", "total"],
  ["said/final-overall", "amount"],
  ["said/final-fiscal", "amount"],
];

/** What a year opens with is what the year before closed with. */
export const carryChain: Rule = {
  id: "carry-chain",
  severity: "error",
  title: {
    zh: "年初结转和结余＝上年决算的年末结转和结余",
    en: "Opening carry-over = closing carry-over of last year's accounts",
  },
  ground: {
    zh: "《政府会计制度》：年初数承接上年年末数；有调整的应当说明。",
    en: "Government accounting: a year opens with what the last one closed with; adjustments are to be explained.",
  },
  run: (context) => {
    const earlier = toPaper(context.previous);
    const verdicts = carried.flatMap(([form, column]) => {
      const opening = findPrinted(context, form, "opening", column);
      const closing = earlier && findPrinted(earlier, form, "closing", column);
      return opening && closing ? [judgeCarry(opening, closing, earlier)] : [];
    });
    return resultOf(carryChain, context.disclosure.id, verdicts);
  },
};

function judgeCarry(opening: Spot, closing: Spot, earlier: Paper): Verdict {
  const spots = [opening, closing];
  const [left, right] = [numberOf(opening), numberOf(closing)];
  if (!left || !right) return { spots, outcome: "unchecked" };
  const { outcome, gap } = compareNumbers(left, right);
  if (outcome !== "failed") return { spots, outcome };
  const [name, publisher] = [nameRow(opening), nameDisclosure(earlier.disclosure)];
  return {
    spots,
    outcome: "failed",
    told: {
      expected: inUnitOf(opening, right.value),
      ...(opening.figure?.value === undefined ? {} : { actual: opening.figure.value }),
      difference: inUnitOf(opening, gap),
      message: {
        zh: `${name.zh}为${withUnit(opening)}，${publisher}的年末结转和结余为${withUnit(closing)}，两数应当相等。请核对，有调整的请说明。`,
        en: `${name.en} is ${withUnit(opening)}, but ${publisher} closed with ${withUnit(closing)}; the two must be equal. Check them, or explain the adjustment.`,
      },
    },
  };
}
