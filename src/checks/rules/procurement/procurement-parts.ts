import { isAbove, rangeOf } from "../ranges.ts";
import { sayFigure } from "../said.ts";
import type { RuleContext } from "../../rule.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** What is kept for or given to small and medium enterprises is a part of all procurement, and small and micro ones a part of those. */
export const procurementParts = defineRule({
  id: "procurement-parts",
  severity: "error",
  title: {
    zh: "中小企业金额不超过采购总额，小微企业不超过中小企业",
    en: "Procurement for SMEs is a part of all, for micro enterprises a part of that",
  },
  ground: {
    zh: "算术：部分不大于全部；小微企业是中小企业的一部分（《政府采购促进中小企业发展管理办法》）。",
    en: "Arithmetic: a part is not more than the whole; small and micro enterprises are among the SMEs.",
  },
  look: (context) => [...judge(context, "sme", "total"), ...judge(context, "micro", "sme")],
});

function judge(context: RuleContext, part: string, all: string): Verdict[] {
  const [small, large] = [part, all].map((row) => context.figures.findFigure("procurement", row, "amount"));
  const [own, whole] = [small && rangeOf(small), large && rangeOf(large)];
  if (!small || !large) return [];
  const ids = [small.id, large.id];
  if (!own || !whole) return [settled("unchecked", ids)];
  if (!isAbove(own, whole)) return [settled("held", ids)];
  const [said, other] = [sayFigure(context, small), sayFigure(context, large)];
  return [
    failed(ids, {
      expected: `≤${large.value ?? ""}`,
      actual: small.value ?? small.printed,
      message: {
        zh: `${said.zh}，超过${other.zh}，而前者应是后者的一部分。请核对。`,
        en: `${said.en}, more than ${other.en}, of which it is a part. Check both.`,
      },
    }),
  ];
}
