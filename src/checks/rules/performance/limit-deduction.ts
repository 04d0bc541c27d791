import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { compare, fractionOf } from "../../interval.ts";
import { quoted, shownFigure } from "../said.ts";
import { defineRule, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, idsOf, indicatorsOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** A result below its upper limit reaches the target; points taken off for it are noted, once for the disclosure. */
export const limitDeduction = defineRule({
  id: "limit-deduction",
  severity: "note",
  title: { zh: "在上限之内的成本不按完成比例扣分", en: "Results within an upper limit are not marked down by share" },
  ground: {
    zh: "“≤”的指标是上限，不超过就是完成（财预〔2020〕10号）；节约不应扣分，没有开展的应在数量、时效指标里体现。",
    en: "“≤” is an upper limit: what stays below it reaches the target (财预〔2020〕10号). Savings cost no points.",
  },
  look: ({ disclosure }) => {
    const judged = evaluationsOf(disclosure).flatMap((table) =>
      indicatorsOf(table).flatMap((row) => {
        const cut = isCut(row);
        return cut === undefined ? [] : [{ table, row, cut }];
      }),
    );
    const cut = judged.filter((one) => one.cut);
    const held = judged.filter((one) => !one.cut);
    return [...held.map(({ row }): Verdict => settled("held", idsOf(row))), ...(cut.length === 0 ? [] : [say(cut)])];
  },
});

/** Whether a result above nothing and within its limit lost points and the note gives a reason; undefined where there is no such limit. */
function isCut(row: RowEntry): boolean | undefined {
  const [target, actual] = [readValue(row.words["target"]), readValue(row.words["actual"])];
  const [score, weight] = [figureOf(row, "score")?.value, figureOf(row, "weight")?.value];
  const isLimit = target?.operator?.startsWith("<") === true && (target.base === "元" || target.unit === "万");
  if (!isLimit || !actual || actual.amount.top === 0n || score === undefined || weight === undefined) return undefined;
  const within = reaches(target, actual);
  if (within === undefined || within === "no" || row.words["note"] === undefined) return undefined;
  return compare(fractionOf(score), fractionOf(weight)) < 0;
}

function say(cut: readonly { readonly table: PerformanceEntry; readonly row: RowEntry }[]): Verdict {
  const list = cut.map(({ row }) => {
    const [score, weight] = [figureOf(row, "score"), figureOf(row, "weight")];
    const points = `${score ? shownFigure(score) : ""}/${weight ? shownFigure(weight) : ""}`;
    return `${quoted(row.name)}${row.words["target"] ?? ""}→${row.words["actual"] ?? ""}，${points}`;
  });
  return {
    outcome: "failed",
    figureIds: cut.flatMap(({ row }) => idsOf(row)),
    found: {
      subject: "performance/limits",
      message: {
        zh: `${cut.length}项成本指标的完成值在上限之内，却扣了分（指标值→完成值，得分/分值）：${list.join("；")}。上限之内就是完成，请核对评分办法。`,
        en: `${cut.length} costs stay within their upper limits and yet lose points (target→result, score/points): ${list.join("; ")}. To stay within a limit is to reach it; check how they are scored.`,
      },
    },
  };
}
