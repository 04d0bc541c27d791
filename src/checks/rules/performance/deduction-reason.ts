import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { compare, fractionOf } from "../../interval.ts";
import { nameTable, quoted, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, idsOf, indicatorsOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** Where points are taken off, the table says why. Tables that leave 偏差原因 blank throughout have no such column. */
export const deductionReason = defineRule({
  id: "deduction-reason",
  severity: "warning",
  title: { zh: "扣分的指标写明偏差原因", en: "Where points are taken off, the table says why" },
  ground: {
    zh: "自评表“偏差原因分析及改进措施”一栏：未得满分的指标应写明原因和改进措施（财预〔2020〕10号）。",
    en: "The column 偏差原因分析及改进措施 of the form: an indicator below full points needs a reason (财预〔2020〕10号).",
  },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const rows = indicatorsOf(table);
  if (!disclosesReasons(rows)) return [];
  const missing = rows.filter((row) => isMarkedDown(row) && row.words["note"] === undefined && !isToldElsewhere(row));
  const ids = rows.flatMap(idsOf);
  if (missing.length === 0) return [settled("held", ids)];
  const name = nameTable(table);
  const scores = missing.map((row) => {
    const [score, weight] = [figureOf(row, "score"), figureOf(row, "weight")];
    return `${quoted(row.name)}${score ? shownFigure(score) : ""}/${weight ? shownFigure(weight) : ""}`;
  });
  return [
    failed(
      missing.flatMap((row) => [figureOf(row, "score"), figureOf(row, "weight")].flatMap((cell) => cell?.id ?? [])),
      {
        message: {
          zh: `${name.zh}有${missing.length}项指标没有得满分，也没有写偏差原因：${scores.join("、")}。请补上原因和改进措施，或改正得分。`,
          en: `In ${name.en} ${missing.length} indicators score less than their points and no reason is given: ${scores.join(", ")}. Give the reason, or correct the score.`,
        },
      },
    ),
  ];
}

function disclosesReasons(rows: readonly RowEntry[]): boolean {
  return rows.some((row) => row.words["note"] !== undefined);
}

function isMarkedDown(row: RowEntry): boolean {
  const [score, weight] = [figureOf(row, "score")?.value, figureOf(row, "weight")?.value];
  return score !== undefined && weight !== undefined && compare(fractionOf(score), fractionOf(weight)) < 0;
}

/** A target that was reached and yet marked down is told by the rule on targets. */
function isToldElsewhere({ words }: RowEntry): boolean {
  const [target, actual] = [readValue(words["target"]), readValue(words["actual"])];
  const reached = target && actual && reaches(target, actual);
  return reached !== undefined && reached !== "no";
}
