import { nameIndicator } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { indicatorsOf } from "./tables.ts";

/** No indicator stands in a table twice. */
export const indicatorTwice = defineRule({
  id: "indicator-twice",
  severity: "warning",
  title: { zh: "同一张表里指标不重复", en: "No indicator stands in a table twice" },
  ground: {
    zh: "同一指标在一张表里列两次，等于重复计分。",
    en: "An indicator listed twice in a table is scored twice.",
  },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      const { target } = row.words;
      const same = indicatorsOf(table).filter((one) => one.name === row.name && one.words["target"] === target);
      if (same.length < 2 || same[0] === row) return "held";
      const name = nameIndicator(table, row);
      return {
        message: {
          zh: `${name.zh}在同一张表里出现了${same.length}次，指标值相同。请删去重复的一行，并核对分值。`,
          en: `${name.en} stands in the table ${same.length} times with the same target. Delete the repeated row and check the weights.`,
        },
      };
    }),
});
