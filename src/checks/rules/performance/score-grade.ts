import { divide, fractionOf, compare } from "../../interval.ts";
import { nameIndicator, quoted, shownFigure } from "../said.ts";
import { whole } from "../ranges.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { evaluationsOf, figureOf } from "./tables.ts";

/** Grades of qualitative indicators, and the share of the points each earns, in percent. */
const grades: readonly { readonly words: RegExp; readonly from: number; readonly to: number }[] = [
  { words: /^部分(达成|实现)/, from: 60, to: 80 },
  { words: /^未(达成|实现)/, from: 0, to: 60 },
  { words: /^(达成|达到|实现)/, from: 80, to: 100 },
];

/** A qualitative indicator scores within the band of its grade. */
export const scoreGrade = defineRule({
  id: "score-grade",
  severity: "warning",
  title: { zh: "定性指标得分在所评等级的区间之内", en: "A qualitative indicator scores within the band of its grade" },
  ground: {
    zh: "达成年度指标记100%–80%，部分达成记80%–60%，未达成且效果较差记60%–0%（财预〔2020〕10号）。",
    en: "Reached: 100–80 % of the points, partly reached: 80–60 %, not reached: 60–0 % (财预〔2020〕10号).",
  },
  look: ({ disclosure }) =>
    eachIndicator(evaluationsOf(disclosure), (row, table) => {
      const { actual = "" } = row.words;
      const grade = grades.find(({ words }) => words.test(actual));
      const [score, weight] = [figureOf(row, "score"), figureOf(row, "weight")];
      if (!grade || score?.value === undefined || weight?.value === undefined || weight.state === "zero")
        return undefined;
      const share = divide(fractionOf(score.value), divide(fractionOf(weight.value), whole(100)));
      if (compare(share, whole(grade.from)) >= 0 && compare(share, whole(grade.to)) <= 0) return "held";
      const name = nameIndicator(table, row);
      return {
        actual: score.value,
        message: {
          zh: `${name.zh}自评为${quoted(actual)}，应得分值的${grade.from}%–${grade.to}%，却得${shownFigure(score)}（分值${shownFigure(weight)}）。请核对等级和得分。`,
          en: `${name.en} is graded ${quoted(actual)}, which earns ${grade.from}–${grade.to} % of the points, but scores ${shownFigure(score)} of ${shownFigure(weight)}. Check grade and score.`,
        },
      };
    }),
});
