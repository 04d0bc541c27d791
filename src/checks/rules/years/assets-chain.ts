import type { Spot } from "../../engine/sheet.ts";
import { add, compare } from "../../interval.ts";
import type { Rule } from "../../rule.ts";
import { findPrinted, findSpot, type Paper, valueOfSpot } from "../said/paper.ts";
import { nameRow, withUnit } from "../said/say.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";
import { nameDisclosure, toPaper } from "./earlier.ts";

/** What is counted, and what last year's budget says it would buy of it. */
const counted: readonly { readonly row: string; readonly planned: string }[] = [
  { row: "vehicles", planned: "planned-vehicles" },
  { row: "equipment-50", planned: "planned-equipment-50" },
  { row: "equipment-100", planned: "planned-equipment-100" },
];

/** There are no more vehicles and machines than last year's and those that were to be bought. */
export const assetsChain: Rule = {
  id: "assets-chain",
  severity: "note",
  title: {
    zh: "资产数量不超过上年数量加上年安排购置数",
    en: "No more assets than last year's and those that were to be bought",
  },
  ground: {
    zh: "两年的数量和购置安排都已公开；多出来的可能是调入或划转，宜加说明，所以只作提示。",
    en: "The counts of both years and the purchases planned are published; more may have been handed over, so this is a note.",
  },
  run: (context) => {
    const earlier = context.disclosure.kind === "budget" ? toPaper(context.previous) : undefined;
    return resultOf(
      assetsChain,
      context.disclosure.id,
      earlier ? counted.flatMap((one) => judge(context, earlier, one)) : [],
    );
  },
};

function judge(paper: Paper, earlier: Paper, { row, planned }: (typeof counted)[number]): Verdict[] {
  const [now, then] = [paper, earlier].map((one) => findPrinted(one, "assets", row, "count"));
  const bought = findPlanned(earlier, planned);
  const [left, right] = [valueOfSpot(now), valueOfSpot(then)];
  if (!now || !then || !left || !right || bought === "money") return [];
  const spots = [now, then, bought];
  const most = add(right, valueOfSpot(bought) ?? { top: 0n, bottom: 1n });
  if (compare(left, most) <= 0) return [{ spots, outcome: "held" }];
  const [name, publisher] = [nameRow(now), nameDisclosure(earlier.disclosure)];
  return [
    {
      spots,
      outcome: "failed",
      told: {
        message: {
          zh: `${name.zh}${withUnit(now)}，${publisher}是${withUnit(then)}，上年安排购置的不够补上差额。请核对，调入或划转的请说明。`,
          en: `${name.en}: ${withUnit(now)}, after ${withUnit(then)} in ${publisher} and fewer purchases planned than the difference. Check it, or say what was handed over.`,
        },
      },
    },
  ];
}

/** What was to be bought: a count, nothing, or money that tells no count. */
function findPlanned(earlier: Paper, row: string): Spot | "money" | undefined {
  const count = findPrinted(earlier, "assets", row, "count");
  if (count) return count;
  return findSpot(earlier, "assets", row, "value")?.figure?.state === "amount" ? "money" : undefined;
}
