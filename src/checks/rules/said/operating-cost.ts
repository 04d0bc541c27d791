import type { Rule } from "../../rule.ts";
import { findPrinted, type Paper } from "./paper.ts";
import { judgeSum, type Sum } from "./sums.ts";
import { resultOf } from "./verdict.ts";

/** 机关运行经费 and, where it is told, the 日常公用经费 of institutions make up the 公用经费 of final accounts. */
export const operatingCost: Rule = {
  id: "operating-cost-sum",
  severity: "error",
  title: {
    zh: "机关运行经费＋事业单位日常公用经费＝公用经费",
    en: "Operating cost + everyday cost of institutions = public expenditure",
  },
  ground: {
    zh: "口径：机关运行经费是行政单位和参公单位的公用经费，其余是事业单位的日常公用经费。",
    en: "Scope: operating cost is the public expenditure of administrative bodies, the rest is that of institutions.",
  },
  run: (context) =>
    resultOf(operatingCost, context.disclosure.id, [sumOf(context)].flatMap((sum) => sum ?? []).map(judgeSum)),
};

function sumOf(paper: Paper): Sum | undefined {
  const whole = findPrinted(paper, "said/final-gpb-basic", "public", "amount");
  const parts = ["total", "institutions"].flatMap((row) => findPrinted(paper, "operating-cost", row, "amount") ?? []);
  if (!whole || parts.length < 2) return undefined;
  return {
    whole,
    parts,
    called: { zh: "机关运行经费与事业单位日常公用经费", en: "operating cost and the everyday cost of institutions" },
    advice: { zh: "请核对这三个数。", en: "Check the three numbers." },
  };
}
