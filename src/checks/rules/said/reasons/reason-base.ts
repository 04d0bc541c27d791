import { compare, type Fraction } from "../../../interval.ts";
import { intervalOfSpot, type Paper, spotIn } from "../paper.ts";
import { nameRow, rateInWords, withWord } from "../say.ts";
import type { Verdict } from "../verdict.ts";
import { judgeReasons } from "./reason-rule.ts";
import type { Reason } from "./wording.ts";

/** Contributions that are computed from a base of pay. */
const contributions = /保险|年金|公积金/;

/** Other causes that a reason may give beside the base. */
const others = /工资|晋升|增资|人员(?:增加|增多)|人数增加|新增|调入|招录|补缴|补记|退休|做实|科目/;

/** The base lies between 60 % and 300 % of the average pay: for the same people it can grow fivefold at most. */
const most: Fraction = { top: 400n, bottom: 1n };

/** A new base of contributions alone makes them no more than five times what they were. */
export const reasonBase = judgeReasons(
  {
    id: "reason-base",
    severity: "warning",
    title: {
      zh: "缴费基数调整不能使缴费增长四倍以上",
      en: "A new base of contributions cannot make them more than five times as much",
    },
    ground: {
      zh: "社会保险缴费基数在社会平均工资的60%至300%之间（劳办发〔1997〕116号等），同样的人，基数从最低到最高也只到五倍，即增长400%。",
      en: "The base of contributions lies between 60 % and 300 % of average pay: from the lowest to the highest is fivefold, or +400 %.",
    },
  },
  judge,
);

function judge({ section, row, text, change, sign }: Reason, paper: Paper): Verdict | undefined {
  const percent = spotIn(paper, section, row, "percent");
  const rate = intervalOfSpot(percent);
  if (sign < 0 || !percent?.figure?.value || !rate) return undefined;
  if (!contributions.test(row.name) || !/基数/.test(text) || others.test(text)) return undefined;
  const spots = [percent, change];
  if (compare(rate.low, most) <= 0) return { spots, outcome: "held" };
  const [name, by, grown] = [nameRow(change), withWord(change), rateInWords(percent.figure.value)];
  return {
    spots,
    outcome: "failed",
    told: {
      actual: percent.figure.value,
      expected: "≤400",
      message: {
        zh: `${name.zh}${by}，${grown}，原因只说是缴费基数调整。基数有上限和下限（社会平均工资的60%至300%），同样的人最多增长400%。请写明其他原因，或核对上年数。`,
        en: `${name.en}: ${by}, ${grown}, and the only reason given is a new base of contributions. The base is bound to 60 % to 300 % of average pay, so the same people pay at most 400 % more. Give the other reasons, or check last year's number.`,
      },
    },
  };
}
