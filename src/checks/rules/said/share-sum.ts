import { add, type Fraction, fractionOf, isPositive, meet, subtract, sumIntervals, toRounded } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { intervalOfSpot } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { listShares, type Shares } from "./shares.ts";
import { judgeShare } from "./share-of-total.ts";
import { resultOf, type Verdict } from "./verdict.ts";

const hundred: Fraction = { top: 100n, bottom: 1n };

/** The shares of all parts of a whole add up to 100 %. */
export const shareSum: Rule = {
  id: "share-sum",
  severity: "error",
  title: { zh: "各项占比之和为100%", en: "Shares of all parts add up to 100 %" },
  ground: {
    zh: "算术：每个占比只因四舍五入差半个末位，其和与100%的差不会超过这些半个末位之和。",
    en: "Arithmetic: each share is rounded by at most half its last digit, so their sum misses 100 % by no more than these halves.",
  },
  run: (context) =>
    resultOf(
      shareSum,
      context.disclosure.id,
      listShares(context)
        .filter(({ complete }) => complete)
        .map(judgeSum),
    ),
};

function judgeSum({ whole, parts, unshared }: Shares): Verdict {
  const spots = parts.map(({ share }) => share);
  const total = intervalOfSpot(whole);
  const amounts = parts.map(({ amount }) => intervalOfSpot(amount) ?? []).flat();
  const shares = spots.map((spot) => intervalOfSpot(spot) ?? []).flat();
  const covered = total && isPositive(total) && meet(sumIntervals(amounts), total);
  // Parts that do not make up the whole or have no share, and shares wrong in themselves, are another matter.
  if (!covered || unshared.length > 0 || parts.some((part) => judgeShare(part, whole).outcome === "failed"))
    return { spots, outcome: "unchecked" };
  const sum = spots.reduce((so, { figure }) => add(so, fractionOf(figure?.value ?? "0")), { top: 0n, bottom: 1n });
  if (subtract(sum, hundred).top === 0n) return { spots, outcome: "held" };
  if (meet(sumIntervals(shares), { low: hundred, high: hundred })) return { spots, outcome: "rounded" };
  const actual = toRounded(sum, 2);
  const [name, addends] = [nameRow(whole), spots.map(withUnit).join("＋")];
  return {
    spots: [...spots, whole],
    outcome: "failed",
    told: {
      expected: "100",
      actual,
      difference: toRounded(subtract(sum, hundred), 2),
      message: {
        zh: `${name.zh}：各项占比之和是${actual}%（${addends}），四舍五入最多差${slackOf(spots.length)}个百分点，应为100%。请按金额重新计算占比。`,
        en: `${name.en}: the shares add up to ${actual} % (${addends}); rounding explains ${slackOf(spots.length)} points at most. Compute them again from the amounts.`,
      },
    },
  };
}

/** What rounding to two decimals can take away from so many shares. */
function slackOf(count: number): string {
  return toRounded({ top: BigInt(count) * 5n, bottom: 1000n }, 3);
}
