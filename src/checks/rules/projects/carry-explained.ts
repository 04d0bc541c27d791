import type { FigureEntry, RowEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { rangeOf } from "../ranges.ts";
import { sayFigure, shownFigure } from "../said.ts";
import { checkSum } from "../sums.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Where the text about a carried-over project works out an amount item by item, it is the project's amount. */
export const carryExplained = defineRule({
  id: "carry-explained",
  severity: "warning",
  title: {
    zh: "结转项目说明里测算的金额与结转金额一致",
    en: "The amount worked out for a carried-over project is its amount",
  },
  ground: {
    zh: "说明里逐项测算出的金额应等于所说明的结转金额。",
    en: "An amount worked out item by item is the amount that it explains.",
  },
  look: (context) =>
    (context.figures.findSection("said/carry")?.rows ?? [])
      .filter(({ project }) => project !== undefined)
      .flatMap((row) => judge(context, row)),
});

function judge(context: RuleContext, row: RowEntry): Verdict[] {
  const amount = row.figures.find(({ column }) => column === "amount");
  const money = row.cites.filter(({ fen }) => fen !== undefined);
  const whole = money.find((cite) => isWorkedOut(cite, money));
  const [own, worked] = [amount && rangeOf(amount), whole && rangeOf(whole)];
  if (!amount || !whole || !own || !worked) return [];
  const ids = [amount.id, whole.id];
  if (meet(own, worked)) return [settled("held", ids)];
  const name = sayFigure(context, amount);
  const parts = money
    .filter((cite) => cite !== whole)
    .map(shownFigure)
    .join("＋");
  return [
    failed(ids, {
      expected: whole.value ?? whole.printed,
      actual: amount.value ?? amount.printed,
      message: {
        zh: `${name.zh}，而它的说明测算为${shownFigure(whole)}（${parts}），可能照抄了另一项目的说明。请核对金额或说明。`,
        en: `${name.en}, but its text works out ${shownFigure(whole)} (${parts}) and may have been copied from another project. Check amount or text.`,
      },
    }),
  ];
}

/** Whether an amount is the sum of all other amounts of the text, at least two. */
function isWorkedOut(cite: FigureEntry, money: readonly FigureEntry[]): boolean {
  const others = money.filter((one) => one !== cite);
  return others.length >= 2 && checkSum(cite, others)?.outcome === "held";
}
