import { meet, multiply, spanOf, divide, add, type Fraction } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { type Change, listChanges } from "./changes.ts";
import { directionsAgree, signOf } from "./directions.ts";
import { intervalOfSpot } from "./paper.ts";
import { nameRow, withWord } from "./say.ts";
import { resultOf, type Told, type Verdict } from "./verdict.ts";

/** 增减额 and 增减率 of one sentence go the same way. */
export const changeDirection: Rule = {
  id: "change-direction",
  severity: "error",
  title: { zh: "增减额与增减率方向一致", en: "Change and rate of change go the same way" },
  ground: {
    zh: "算术：增加就不会是下降；数的正负由“增加”“减少”等词决定。",
    en: "Arithmetic: what increased did not fall; the sign of a printed change follows from its word.",
  },
  run: (context) =>
    resultOf(
      changeDirection,
      context.disclosure.id,
      listChanges(context).flatMap((change) => judgeDirection(change) ?? []),
    ),
};

function judgeDirection(change: Change): Verdict | undefined {
  const { percent } = change;
  const signs = [signOf(change.change.figure?.value), signOf(percent?.figure?.value)];
  if (!percent || signs.includes(0)) return undefined;
  if (directionsAgree(change)) return { spots: [change.change, percent], outcome: "held" };
  const wrongChange = fitsTurned(change);
  const spots = wrongChange ? [change.change, percent] : [percent, change.change];
  return { spots, outcome: "failed", told: tell(change, wrongChange) };
}

/** Whether the numbers fit once the change is turned round: then its word is wrong, not that of the rate. */
function fitsTurned({ amount, change, percent }: Change): boolean {
  const [now, by, rate] = [intervalOfSpot(amount), intervalOfSpot(change), intervalOfSpot(percent)];
  if (!now || !by || !rate) return false;
  const bottoms = [add(now.low, by.low), add(now.high, by.high)];
  if (bottoms.some(({ top }) => top <= 0n)) return false;
  const turned = (value: Fraction): Fraction => ({ ...value, top: -100n * value.top });
  return meet(
    rate,
    spanOf(now, by, (whole, step) => multiply(turned(step), divide({ top: 1n, bottom: 1n }, add(whole, step)))),
  );
}

function tell({ change, percent }: Change, wrongChange: boolean): Told {
  const name = nameRow(change);
  const [by, rate] = [withWord(change), percent ? withWord(percent) : ""];
  const wrong = wrongChange ? by : rate;
  return {
    message: {
      zh: `${name.zh}：一句里既说${by}，又说${rate}，方向相反。按金额推算，“${wrong}”的方向词有误，请改正。`,
      en: `${name.en}: one sentence says ${by} and ${rate}, which go opposite ways. By the amounts the word of "${wrong}" is wrong; correct it.`,
    },
  };
}
