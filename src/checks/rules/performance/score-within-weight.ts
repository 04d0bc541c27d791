import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { compare, fractionOf } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { nought } from "../ranges.ts";
import { nameFigure, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { readScores } from "./scores.ts";
import { evaluationsOf, figureOf } from "./tables.ts";

/** A score is not below zero and not above its weight. */
export const scoreWithinWeight = defineRule({
  id: "score-within-weight",
  severity: "error",
  title: { zh: "得分在0与分值之间", en: "A score is between zero and its weight" },
  ground: {
    zh: "算术：分值是一项指标的满分，得分不会更高，也不会为负。",
    en: "Arithmetic: the weight is the most an indicator can score, zero the least.",
  },
  look: (context) => evaluationsOf(context.disclosure).flatMap((table) => judge(context, table)),
});

function judge(context: RuleContext, table: PerformanceEntry): Verdict[] {
  // The execution rate's score has a rule of its own.
  const rows = table.rows.map((row) => [figureOf(row, "score"), figureOf(row, "weight")] as const);
  const { check } = readScores(table);
  // A score that also spoils the total is told there.
  const told = check?.outcome === "failed" ? check.suspects : [];
  return rows.flatMap(([score, weight]): Verdict[] => {
    if (score?.value === undefined || weight?.value === undefined) return [];
    const ids = [score.id, weight.id];
    const [points, most] = [fractionOf(score.value), fractionOf(weight.value)];
    if (compare(points, nought) >= 0 && compare(points, most) <= 0) return [settled("held", ids)];
    return told.includes(score) ? [{ outcome: "failed", figureIds: ids }] : [say(context, score, weight)];
  });
}

function say(context: RuleContext, score: FigureEntry, weight: FigureEntry): Verdict {
  const name = nameFigure(context, score);
  return failed([score.id, weight.id], {
    expected: `0–${weight.value ?? ""}`,
    actual: score.value ?? score.printed,
    message: {
      zh: `${name.zh}为${shownFigure(score)}，而分值为${shownFigure(weight)}，得分应在0与分值之间。请核对得分和分值。`,
      en: `${name.en} is ${shownFigure(score)} where the weight is ${shownFigure(weight)}; a score lies between zero and its weight. Check both.`,
    },
  });
}
