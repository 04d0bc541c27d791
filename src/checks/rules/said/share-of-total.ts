import { inUnitOf } from "../../engine/reading.ts";
import type { Spot } from "../../engine/sheet.ts";
import { add, compare, divide, type Fraction, isPositive, meet, multiply, spanOf, toRounded } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { groupDigits } from "../../../text/amount.ts";
import { intervalOfSpot, valueOfSpot } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { listShares, type Part } from "./shares.ts";
import { resultOf, type Told, type Verdict } from "./verdict.ts";

const hundred: Fraction = { top: 100n, bottom: 1n };

/** 占比＝金额÷总额. */
export const shareOfTotal: Rule = {
  id: "share-of-total",
  severity: "error",
  title: { zh: "占比＝金额÷总额", en: "Share = amount ÷ total" },
  ground: {
    zh: "算术：占比由印出的金额和总额得出。",
    en: "Arithmetic: the share follows from the printed amount and total.",
  },
  run: (context) =>
    resultOf(
      shareOfTotal,
      context.disclosure.id,
      listShares(context).flatMap(({ whole, parts, complete }) => {
        const isBalanced = complete && addUpToHundred(parts);
        return parts.map((part) => withCare(judgeShare(part, whole), part, isBalanced));
      }),
    ),
};

/** Judges one printed share by the printed amount and total. */
export function judgeShare({ amount, share }: Part, whole: Spot): Verdict {
  const spots = [share, amount, whole];
  const [printed, part, total] = [share, amount, whole].map((spot) => intervalOfSpot(spot));
  // 0 of 0 is printed as 0 %: a custom.
  if (!printed || !part || !total || !isPositive(total)) return { spots, outcome: "unchecked" };
  const exact = percentOf(valueOfSpot(amount) ?? part.low, valueOfSpot(whole) ?? total.low);
  const value = share.figure?.value ?? "";
  const expected = toRounded(exact, value.split(".")[1]?.length ?? 0);
  if (expected === value) return { spots, outcome: "held" };
  const told: Told = { expected, actual: value, message: say(share, amount, whole, expected) };
  if (!meet(printed, spanOf(part, total, percentOf))) return { spots, outcome: "failed", told };
  // A bare 0 for something smaller is a custom too.
  return share.figure?.state === "zero"
    ? { spots, outcome: "rounded" }
    : { spots, outcome: "rounded", told: soften(told) };
}

/** Whether the printed shares of a whole are 100 to the last digit. */
function addUpToHundred(parts: readonly Part[]): boolean {
  const values = parts.flatMap(({ share }) => valueOfSpot(share) ?? []);
  return values.length === parts.length && compare(values.reduce(add), hundred) === 0;
}

/** A last digit that is off by one where all shares make exactly 100 was moved to make them so: a custom that is told as one. */
function withCare(verdict: Verdict, { share }: Part, isBalanced: boolean): Verdict {
  const { expected = "", actual = "" } = verdict.told ?? {};
  const digits = (text: string): number => Number(text.replace(".", ""));
  const isLastDigit = share.figure !== undefined && Math.abs(digits(expected) - digits(actual)) === 1;
  if (verdict.outcome !== "failed" || !verdict.told || !isBalanced || !isLastDigit) return verdict;
  const { zh, en } = verdict.told.message;
  const message = {
    zh: `${zh}像是为了让各项占比相加恰好是100%而调整了末位；宜照实四舍五入。`,
    en: `${en} The last digit seems to have been moved so that the shares add up to just 100 %; round each as it is.`,
  };
  return { ...verdict, told: { ...verdict.told, severity: "warning", message } };
}

function percentOf(part: Fraction, whole: Fraction): Fraction {
  return multiply(hundred, divide(part, whole));
}

function soften(told: Told): Told {
  const { zh, en } = told.message;
  return {
    ...told,
    severity: "note",
    message: { zh: `${zh}差额在四舍五入之内。`, en: `${en} The difference is within rounding.` },
  };
}

function say(share: Spot, amount: Spot, whole: Spot, expected: string): { zh: string; en: string } {
  const name = nameRow(share);
  const total = `${groupDigits(inUnitOf(whole, valueOfSpot(whole) ?? { top: 0n, bottom: 1n }))}${whole.figure?.unit ?? ""}`;
  return {
    zh: `${name.zh}：${withUnit(amount)}占${nameRow(whole).zh}${total}的${expected}%，印的是${withUnit(share)}。`,
    en: `${name.en}: ${withUnit(amount)} is ${expected} % of ${total} (${nameRow(whole).en}), but ${withUnit(share)} is printed.`,
  };
}
