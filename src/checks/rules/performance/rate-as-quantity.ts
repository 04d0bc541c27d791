import { nameIndicator } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { readValue } from "./value.ts";

/** A rate is no 数量指标. */
export const rateAsQuantity = defineRule({
  id: "rate-as-quantity",
  severity: "note",
  title: { zh: "比率不列为数量指标", en: "A rate is not listed as a quantity" },
  ground: {
    zh: "数量指标反映预期提供的产品和服务数量，比率属于质量或时效指标（财预〔2021〕101号）。",
    en: "Quantities are numbers of goods and services; rates belong to quality or timeliness (财预〔2021〕101号).",
  },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      if (row.words["level2"] !== "数量指标") return undefined;
      const isRate = row.name.endsWith("率") && readValue(row.words["target"])?.unit === "%";
      if (!isRate) return "held";
      const name = nameIndicator(table, row);
      return {
        message: {
          zh: `${name.zh}是比率（${row.words["target"] ?? ""}），却列在数量指标之下。宜列为质量指标或时效指标。`,
          en: `${name.en} is a rate (${row.words["target"] ?? ""}) but listed as a quantity. It belongs to quality or timeliness.`,
        },
      };
    }),
});
