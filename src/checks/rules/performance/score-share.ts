import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { compare, divide, type Fraction, multiply } from "../../interval.ts";
import { decimalOf, nought, rangeOf } from "../ranges.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, indicatorsOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** An indicator that misses its target scores no more than the share it reached. One finding for each table. */
export const scoreShare = defineRule({
  id: "score-share",
  severity: "warning",
  title: {
    zh: "未完成的定量指标得分不超过完成比例",
    en: "A missed quantitative target scores no more than the share reached",
  },
  ground: {
    zh: "未完成指标值的，按完成值在指标值中所占比例记分（财预〔2020〕10号）。",
    en: "A target that was missed scores the share of it that was reached (财预〔2020〕10号).",
  },
  look: ({ disclosure }) =>
    evaluationsOf(disclosure).flatMap((table) => {
      const missed = indicatorsOf(table).flatMap(readMissed);
      const high = missed.filter(({ isHigh }) => isHigh);
      const low = missed.filter(({ isHigh }) => !isHigh);
      return [...low.map(({ ids }): Verdict => settled("held", ids)), ...(high.length === 0 ? [] : [say(table, high)])];
    }),
});

/** An indicator that misses its target, and what it may score. */
interface Missed {
  readonly said: string;
  readonly isHigh: boolean;
  readonly ids: readonly string[];
}

function readMissed(row: RowEntry): Missed[] {
  const [score, weight] = [figureOf(row, "score"), figureOf(row, "weight")];
  const [target, actual] = [readValue(row.words["target"]), readValue(row.words["actual"])];
  const [points, most] = [score && rangeOf(score), weight && rangeOf(weight, "exact")];
  if (!score || !weight || !points || !most || !target?.operator || !actual) return [];
  // “＝” does not say whether more or less is better.
  if (target.operator === "=" || reaches(target, actual) !== "no") return [];
  const share = shareOf(target.operator, target.amount, actual.amount);
  if (!share) return [];
  const due = multiply(most.high, share);
  const { target: wanted = "", actual: reached = "" } = row.words;
  return [
    {
      said: `${quoted(row.name)}${wanted}→${reached}，${weight.printed}×${decimalOf(multiply(share, { top: 100n, bottom: 1n }), 2)}%＝${decimalOf(due, 2)}，${score.printed}`,
      isHigh: compare(points.low, due) > 0,
      ids: [score.id, weight.id],
    },
  ];
}

/** What share of its points a missed target earns: as much as was reached, of a limit the limit's share in what it came to. */
function shareOf(operator: string, target: Fraction, actual: Fraction): Fraction | undefined {
  const [part, all] = operator.startsWith("<") ? [target, actual] : [actual, target];
  return compare(all, nought) > 0 && compare(part, nought) >= 0 ? divide(part, all) : undefined;
}

function say(table: PerformanceEntry, high: readonly Missed[]): Verdict {
  const name = nameTable(table);
  const list = high.map(({ said }) => said);
  return failed(
    high.flatMap(({ ids }) => ids),
    {
      message: {
        zh: `${name.zh}有${high.length}项指标没有完成，得分却高于按完成比例应得的分（指标值→完成值，分值×完成比例＝应得分，印出的得分）：${list.join("；")}。请核对得分。`,
        en: `In ${name.en} ${high.length} indicators miss their targets but score more than the share reached (target→result, points × share = due, score): ${list.join("; ")}. Check the scores.`,
      },
    },
  );
}
