import type { PerformanceEntry } from "../../../compile/entry.ts";
import { nameTable, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { readScores } from "./scores.ts";
import { evaluationsOf } from "./tables.ts";

/** The printed total of an evaluation is the sum of the scores of its indicators and of its execution rate. */
export const evaluationScores = defineRule({
  id: "evaluation-scores",
  severity: "error",
  title: { zh: "自评总分＝各项指标得分＋预算执行率得分", en: "The total of an evaluation is the sum of its scores" },
  ground: { zh: "算术：自评表的总分由各项得分相加。", en: "Arithmetic: the total score is the sum of the scores." },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const { parts, total, check, ids } = readScores(table);
  if (parts.length === 0) return [];
  if (!check || !total) return [settled("unchecked", ids)];
  if (check.outcome !== "failed") return [settled(check.outcome, ids)];
  const [name, addends] = [nameTable(table), parts.map(shownFigure).join("＋")];
  return [
    failed([...new Set([...check.suspects.map(({ id }) => id), ...ids])], {
      expected: check.sum,
      actual: total.value ?? total.printed,
      difference: check.difference,
      message: {
        zh: `${name.zh}总分印为${shownFigure(total)}，各项得分之和为${check.sum}（${addends}），总分${check.difference.startsWith("-") ? "少" : "多"}${check.difference.replace("-", "")}。请核对总分和各项得分。`,
        en: `The total of ${name.en} is printed as ${shownFigure(total)}; its scores add up to ${check.sum} (${addends}), the total is ${check.difference.replace("-", "")} ${check.difference.startsWith("-") ? "less" : "more"}. Check the total and the scores.`,
      },
    }),
  ];
}
