import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { nameTable, shownFigure } from "../said.ts";
import { checkSum, type SumCheck } from "../sums.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { readWeights } from "./scores.ts";
import { evaluationsOf } from "./tables.ts";

/** Weights of an evaluation and its execution rate add up to 100, and so does the printed total. */
export const evaluationWeights = defineRule({
  id: "evaluation-weights",
  severity: "error",
  title: {
    zh: "自评表各项分值加预算执行率分值为100",
    en: "The weights of an evaluation and its execution rate add up to 100",
  },
  ground: {
    zh: "自评满分100分，其中预算执行率10分（财预〔2020〕10号）。",
    en: "A self-evaluation has 100 points, 10 of them for the execution rate (财预〔2020〕10号).",
  },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const { parts, total, check, ids } = readWeights(table);
  if (parts.length === 0) return [];
  if (!check) return [settled("unchecked", ids)];
  const isWrongTotal = total?.value !== undefined && checkSum(100, [total])?.outcome === "failed";
  if (check.outcome !== "failed" && !isWrongTotal) return [settled(check.outcome, ids)];
  return [say(table, check, isWrongTotal ? total : undefined)];
}

function say(table: PerformanceEntry, check: SumCheck, total?: FigureEntry): Verdict {
  const { parts, ids } = readWeights(table);
  const name = nameTable(table);
  const suspects = check.outcome === "failed" ? check.suspects.map(({ id }) => id) : [];
  const addends = parts.map(shownFigure).join("＋");
  const printed = total ? `，总分印为${shownFigure(total)}` : "";
  return failed([...new Set([...suspects, ...ids])], {
    expected: "100",
    actual: total && check.outcome !== "failed" ? shownFigure(total) : check.sum,
    message: {
      zh: `${name.zh}各项分值之和为${check.sum}（${addends}）${printed}，应为100。请核对各项分值和预算执行率的分值。`,
      en: `The weights in ${name.en} add up to ${check.sum} (${addends})${total ? `, the total is printed as ${shownFigure(total)}` : ""}; they should add up to 100. Check the weights, that of the execution rate too.`,
    },
  });
}
