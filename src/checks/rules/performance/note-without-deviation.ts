import { nameIndicator } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { evaluationsOf, figureOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** A reason for a deviation is given only where there is one. */
export const noteWithoutDeviation = defineRule({
  id: "note-without-deviation",
  severity: "warning",
  title: { zh: "没有偏差的指标不写偏差原因", en: "No reason is given for a deviation that there is not" },
  ground: {
    zh: "自评表“偏差原因分析及改进措施”一栏只在实际完成值偏离指标值时填写。",
    en: "The column 偏差原因分析及改进措施 is for results that deviate from their targets.",
  },
  look: ({ disclosure }) =>
    eachIndicator(evaluationsOf(disclosure), (row, table) => {
      const { note, target: wanted = "", actual: reached = "" } = row.words;
      const [target, actual] = [readValue(wanted), readValue(reached)];
      if (note === undefined || !target || !actual) return undefined;
      const isFull = figureOf(row, "score")?.value === figureOf(row, "weight")?.value;
      if (!isFull || reaches(target, actual) !== "exactly") return "held";
      const name = nameIndicator(table, row);
      return {
        message: {
          zh: `${name.zh}：指标值${wanted}，实际完成${reached}，得了满分，却写有偏差原因。请核对实际完成值：如确有偏差，应改正完成值和得分；如没有，请删去原因。`,
          en: `${name.en}: target ${wanted}, result ${reached}, full score, and yet a reason for a deviation is given. Check the result: correct it and its score, or delete the reason.`,
        },
      };
    }),
});
