import type { FigureEntry, PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { compare, fractionOf } from "../../interval.ts";
import { nameIndicator, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, indicatorsOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** An indicator that misses its target does not score all its points, and one that reaches it is not marked down without a reason. */
export const scoreAgainstTarget = defineRule({
  id: "score-against-target",
  severity: "warning",
  title: { zh: "得分与目标是否达成相符", en: "Scores agree with whether targets were reached" },
  ground: {
    zh: "定量指标完成指标值的记满分，未完成的按比例记分（财预〔2020〕10号）。",
    en: "A quantitative indicator scores all its points when its target is reached, a share when it is missed (财预〔2020〕10号).",
  },
  look: ({ disclosure }) =>
    evaluationsOf(disclosure).flatMap((table) => indicatorsOf(table).flatMap((row) => judge(table, row))),
});

function judge(table: PerformanceEntry, row: RowEntry): Verdict[] {
  const [score, weight] = [figureOf(row, "score"), figureOf(row, "weight")];
  const [target, actual] = [readValue(row.words["target"]), readValue(row.words["actual"])];
  if (score?.value === undefined || weight?.value === undefined || !target || !actual) return [];
  const ids = [score.id, weight.id];
  const reached = reaches(target, actual);
  if (reached === undefined) return [settled("unchecked", ids)];
  const order = compare(fractionOf(score.value), fractionOf(weight.value));
  if (reached === "no" && order === 0) return [say(table, row, score, "missed")];
  if (reached !== "no" && order < 0 && row.words["note"] === undefined) return [say(table, row, score, "reached")];
  return [settled("held", ids)];
}

function say(table: PerformanceEntry, row: RowEntry, score: FigureEntry, kind: "missed" | "reached"): Verdict {
  const weight = figureOf(row, "weight");
  const name = nameIndicator(table, row);
  const [points, most] = [shownFigure(score), weight ? shownFigure(weight) : ""];
  const { target = "", actual = "" } = row.words;
  const missed = kind === "missed";
  return failed([score.id, ...(weight ? [weight.id] : [])], {
    actual: points,
    ...(missed ? {} : { expected: most }),
    message: {
      zh: `${name.zh}：指标值${target}，实际完成${actual}，${missed ? `没有达到目标，却得满分${points}` : `已达到目标，却只得${points}（分值${most}），也没有说明原因`}。请核对实际完成值和得分${missed ? "" : "，或补上偏差原因"}。`,
      en: `${name.en}: the target is ${target}, the result ${actual}, ${missed ? `which misses it, yet it scores all its ${points} points` : `which reaches it, yet it scores only ${points} of ${most}, and no reason is given`}. Check result and score${missed ? "" : ", or give the reason"}.`,
    },
  });
}
