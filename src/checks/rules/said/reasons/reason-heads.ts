import type { CiteEntry } from "../../../../compile/entry.ts";
import type { Spot } from "../../../engine/sheet.ts";
import { compare, divide, type Fraction, fractionOf, multiply } from "../../../interval.ts";
import { inUnit, nought, whole } from "../../ranges.ts";
import { citeSpot, findPrinted, type Paper, valueOfSpot } from "../paper.ts";
import { nameRow, withUnit, withWord } from "../say.ts";
import type { Verdict } from "../verdict.ts";
import { judgeReasons } from "./reason-rule.ts";
import type { Reason } from "./wording.ts";

/** So many times what one of the staff costs on average is more than one can cost. */
const many = 10;

/** Other causes that a reason may give beside the number of people. */
const others = /加之|此外|另外|基数|调整|提高|上调|晋|绩效|搬迁|购置|新增|项目|改革|划转/;

/** Everyday costs alone; every other row that is judged is about basic expenditure, people included. */
const isEveryday = ({ section }: Reason): boolean => section.form === "operating-cost";

/** A change that a reason puts down to some people is not many times what so many people cost on average. */
export const reasonHeads = judgeReasons(
  {
    id: "reason-heads",
    severity: "warning",
    title: {
      zh: "增减额与原因里说的人数相称",
      en: "A change is in proportion to the number of people it is put down to",
    },
    ground: {
      zh: "基本支出÷在职人数是人均水平；按原因里的人数折算，一人的增减超过人均的十倍，就不是这些人造成的。",
      en: "Basic expenditure ÷ staff is what one costs on average; ten times as much a head is not due to these people.",
    },
  },
  (reason, context) => judge(context, reason),
);

function judge(paper: Paper, reason: Reason): Verdict | undefined {
  const { section, row, text, change } = reason;
  const cite = headsOf(reason);
  const cost = isBasic(reason) ? averageOf(paper, isEveryday(reason) ? "public" : "total") : undefined;
  if (!cite || !cost || others.test(text) || change.figure?.fen === undefined) return undefined;
  const heads = (cite.value ?? "").replace("-", "");
  const each = divide(whole(Math.abs(change.figure.fen)), fractionOf(heads));
  const spots = [change, citeSpot(section, row, cite)];
  const also = [cost.amount, cost.staff];
  if (compare(each, multiply(cost.each, whole(many))) <= 0) return { spots, also, outcome: "held" };
  const [name, unit] = [nameRow(change), change.figure.unit];
  const [mean, one] = [inUnit(cost.each, unit), inUnit(each, unit)];
  const [total, staff, what] = [withUnit(cost.amount), withUnit(cost.staff), nameRow(cost.amount)];
  return {
    spots,
    also,
    outcome: "failed",
    told: {
      message: {
        zh: `${name.zh}${withWord(change)}，原因只说到${heads}人，合每人${one}${unit}；而${what.zh}${total}÷在职${staff}，人均只有${mean}${unit}。请写明其余的原因，或核对增减额。`,
        en: `${name.en}: ${withWord(change)} is put down to ${heads} people, ${one}${unit} each; but ${what.en}, ${total}, ÷ ${staff} in service is ${mean}${unit} each on average. Give the other reasons, or check the change.`,
      },
    },
  };
}

/** The number of people more or less that a reason speaks of: the last one it cites; undefined where it cites none. */
function headsOf({ row }: Reason): CiteEntry | undefined {
  return row.cites.filter(({ unit, value }) => /^[人名]$/.test(unit) && /[1-9]/.test(value ?? "")).at(-1);
}

/** Rows about what the staff costs. */
function isBasic(reason: Reason): boolean {
  const { section, row } = reason;
  if (isEveryday(reason)) return true;
  if (section.form === "said/gpb-items" || section.form === "said/final-gpb-items")
    return /(?:行政|事业)运行|机关服务/.test(row.name);
  return row.key === "basic";
}

interface Average {
  readonly amount: Spot;
  readonly staff: Spot;
  readonly each: Fraction;
}

/** What one of the staff costs on average, in 分: basic expenditure, or everyday cost, by the number in service. */
function averageOf(paper: Paper, row: "total" | "public"): Average | undefined {
  const staff = findPrinted(paper, "staffing", "serving", "count");
  const amount = ["said/gpb-basic", "said/final-gpb-basic"].flatMap(
    (form) => findPrinted(paper, form, row, "amount") ?? [],
  )[0];
  const [sum, count] = [valueOfSpot(amount), valueOfSpot(staff)];
  const isKnown = staff && amount && sum && count && compare(count, nought) > 0 && compare(sum, nought) > 0;
  return isKnown ? { amount, staff, each: divide(sum, count) } : undefined;
}
