import type { FigureEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { rangeOf } from "../ranges.ts";
import { sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** 机关运行经费 is 公用经费 where institutions are not told apart; where they are, the sum has a rule of its own. */
export const operatingCostPublic = defineRule({
  id: "operating-cost",
  severity: "error",
  title: { zh: "机关运行经费＝公用经费", en: "Operating cost is 公用经费" },
  ground: {
    zh: "机关运行经费就是行政（参公）单位的公用经费；新疆部门预算以表6公用经费合计为准。",
    en: "机关运行经费 is the 公用经费 of the administration; in Xinjiang's form the total of table 6.",
  },
  look: (context) => {
    const { figures } = context;
    const cost = figures.findFigure("operating-cost", "total", "amount");
    const whole =
      figures.findFigure("xj/6", "total", "public") ??
      figures.findFigure("final/6", "public", "amount") ??
      figures.findFigure("said/gpb-basic", "public", "amount") ??
      figures.findFigure("said/final-gpb-basic", "public", "amount");
    const isSplit = figures.findRow("operating-cost", "institutions") !== undefined;
    return cost && whole && !isSplit ? [judge(context, cost, whole)] : [];
  },
});

function judge(context: RuleContext, cost: FigureEntry, whole: FigureEntry): Verdict {
  const ids = [cost.id, whole.id];
  const [own, all] = [rangeOf(cost), rangeOf(whole)];
  if (!own || !all) return settled("unchecked", ids);
  if (meet(own, all)) return settled("held", ids);
  const [said, other] = [sayFigure(context, cost), sayFigure(context, whole)];
  return failed(ids, {
    expected: whole.value ?? whole.printed,
    actual: cost.value ?? cost.printed,
    message: {
      zh: `${said.zh}，而${other.zh}。机关运行经费应等于公用经费，请核对。`,
      en: `${said.en}, but ${other.en}. They should be one amount; check both.`,
    },
  });
}
