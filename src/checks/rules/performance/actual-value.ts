import { nameIndicator, quoted } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { evaluationsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** The result of an indicator with a number or date as its target is a number or date too. */
export const actualValue = defineRule({
  id: "actual-value",
  severity: "warning",
  title: { zh: "定量指标的实际完成值是数值", en: "The result of a quantitative indicator is a number" },
  ground: {
    zh: "自评表的格式：定量指标填写实际完成的数值（财预〔2020〕10号）。",
    en: "The form of the self-evaluation table: quantitative indicators state the number reached (财预〔2020〕10号).",
  },
  look: ({ disclosure }) =>
    eachIndicator(evaluationsOf(disclosure), (row, table) => {
      const { target = "", actual } = row.words;
      const isQuantity = readValue(target) !== undefined || /\d.*[年月日底]/.test(target);
      if (!isQuantity || actual === undefined) return undefined;
      if (/[\d〇零一二三四五六七八九十百千万两]/.test(actual)) return "held";
      const name = nameIndicator(table, row);
      return {
        expected: target,
        actual,
        message: {
          zh: `${name.zh}：指标值为${target}，实际完成值却是${quoted(actual)}，没有数值，无从判断得分。请填写实际完成的数值。`,
          en: `${name.en}: the target is ${target}, but the result says ${quoted(actual)} and no number, so the score cannot be judged. State the number reached.`,
        },
      };
    }),
});
