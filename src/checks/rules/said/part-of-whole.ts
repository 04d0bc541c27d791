import type { Spot } from "../../engine/sheet.ts";
import { compare } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { findPrinted, intervalOfSpot } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { resultOf, type Verdict } from "./verdict.ts";

/** A cell by form, row and column. */
type Cell = readonly [form: string, row: string, column?: string];

/** What is part of what, where no form declares a sum. */
const partOf: readonly (readonly [part: Cell, whole: Cell])[] = [
  [
    ["said/gpb-scale", "basic"],
    ["said/expenditure", "basic"],
  ],
  [
    ["said/gpb-scale", "project"],
    ["said/expenditure", "project"],
  ],
  [
    ["said/gpb-scale", "total"],
    ["said/expenditure", "total"],
  ],
  [
    ["operating-cost", "total"],
    ["said/gpb-basic", "public"],
  ],
  [
    ["said/performance", "fiscal-projects"],
    ["said/expenditure", "project"],
  ],
  [
    ["said/final-gpb", "total"],
    ["said/final-expenditure", "total"],
  ],
  [
    ["said/final-fiscal", "expenditure"],
    ["said/final-expenditure", "total"],
  ],
  [
    ["said/final-gpb", "total"],
    ["said/final-fiscal", "expenditure"],
  ],
  [
    ["said/final-gpb-basic", "total"],
    ["said/final-expenditure", "basic"],
  ],
  [
    ["operating-cost", "total"],
    ["said/final-gpb-basic", "public"],
  ],
  [
    ["three-public", "total"],
    ["said/final-expenditure", "total"],
  ],
  [
    ["procurement", "total"],
    ["said/expenditure", "total"],
  ],
  [
    ["said/performance", "overall", "executed"],
    ["said/final-expenditure", "total"],
  ],
];

/** A part is no larger than its whole. */
export const partOfWhole: Rule = {
  id: "part-of-whole",
  severity: "error",
  title: { zh: "部分不大于整体", en: "A part is no larger than its whole" },
  ground: {
    zh: "口径：财政拨款是全部收支的一部分，机关运行经费是公用经费的一部分，“三公”经费是支出的一部分。",
    en: "Scope: appropriations are part of all money, operating cost is part of public expenditure, 三公 is part of expenditure.",
  },
  run: (context) => {
    const find = ([form, row, column = "amount"]: Cell): Spot | undefined => findPrinted(context, form, row, column);
    return resultOf(
      partOfWhole,
      context.disclosure.id,
      partOf.flatMap(([part, whole]) => judgePart(find(part), find(whole)) ?? []),
    );
  },
};

function judgePart(part: Spot | undefined, whole: Spot | undefined): Verdict | undefined {
  const [small, large] = [intervalOfSpot(part), intervalOfSpot(whole)];
  if (!part || !whole || !small || !large) return undefined;
  const spots = [part, whole];
  if (compare(small.low, large.high) <= 0) return { spots, outcome: "held" };
  const [left, right] = [nameRow(part), nameRow(whole)];
  return {
    spots,
    outcome: "failed",
    told: {
      ...(part.figure?.value === undefined ? {} : { actual: part.figure.value }),
      message: {
        zh: `${left.zh}${withUnit(part)}是${right.zh}${withUnit(whole)}的一部分，却比它大。请核对这两个数。`,
        en: `${left.en}, ${withUnit(part)}, is part of ${right.en}, ${withUnit(whole)}, and yet larger. Check the two numbers.`,
      },
    },
  };
}
