import type { PerformanceEntry } from "../../../compile/entry.ts";
import { shownFigure, nameTable } from "../said.ts";
import { checkSum } from "../sums.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { figureOf, goalsOf, indicatorsOf } from "./tables.ts";

/** Weights of a goal's indicators add up to 90 (with 10 points for the execution rate) or to 100. */
export const goalWeights = defineRule({
  id: "goal-weights",
  severity: "error",
  title: { zh: "绩效目标各项权重之和为90（或100）", en: "The weights of a goal's indicators add up to 90 (or 100)" },
  ground: {
    zh: "项目支出绩效评价满分100分，其中预算执行率10分，其余指标合计90分（财预〔2020〕10号）。",
    en: "An evaluation has 100 points: 10 for the execution rate, 90 for the other indicators (财预〔2020〕10号).",
  },
  look: ({ disclosure }) => goalsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const rows = indicatorsOf(table);
  const weights = rows.flatMap((row) => figureOf(row, "weight") ?? []);
  const ids = weights.map(({ id }) => id);
  if (rows.length === 0) return [];
  const [ninety, hundred] = [checkSum(90, weights), checkSum(100, weights)];
  if (!ninety || !hundred || weights.length < rows.length) return [settled("unchecked", ids)];
  const fit = ninety.outcome === "failed" ? hundred : ninety;
  if (fit.outcome !== "failed") return [settled(fit.outcome, ids)];
  const [name, addends] = [nameTable(table), weights.map(shownFigure).join("＋")];
  return [
    failed(
      ninety.figures.map(({ id }) => id),
      {
        expected: "90",
        actual: ninety.sum,
        difference: ninety.difference.startsWith("-") ? ninety.difference.slice(1) : `-${ninety.difference}`,
        message: {
          zh: `${name.zh}各项指标权重之和为${ninety.sum}（${addends}），应为90，另10分为预算执行率。请核对各项分值权重。`,
          en: `The weights in ${name.en} add up to ${ninety.sum} (${addends}) and should add up to 90, with 10 more for the execution rate. Check the weights.`,
        },
      },
    ),
  ];
}
