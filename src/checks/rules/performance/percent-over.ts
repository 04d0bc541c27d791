import { compare } from "../../interval.ts";
import { whole } from "../ranges.ts";
import { nameIndicator } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { readValue } from "./value.ts";

/** A rate that is a share of something is at most 100 %; growth may be more. */
export const percentOver = defineRule({
  id: "percent-over",
  severity: "warning",
  title: { zh: "比率不超过100%", en: "A rate that is a share is at most 100 %" },
  ground: {
    zh: "算术：合格率、及时率、满意度等是部分占全部的比例，不会超过100％。",
    en: "Arithmetic: the share of a part in the whole is at most 100 %.",
  },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      if (!/(率|满意度)(（.*）|\(.*\))?$/.test(row.name) || /增|升|提高|下降|降低|减/.test(row.name)) return undefined;
      const printed = ["target", "previous", "actual"].flatMap((column) => row.words[column] ?? []);
      const over = printed.find((text) => {
        const value = readValue(text);
        return value?.unit === "%" && compare(value.amount, whole(100)) > 0;
      });
      if (over === undefined) return "held";
      const name = nameIndicator(table, row);
      return {
        actual: over,
        message: {
          zh: `${name.zh}印为${over}，超过100%，而它是部分占全部的比例。请核对。`,
          en: `${name.en} is printed as ${over}, more than 100 %, though it is the share of a part in the whole. Check it.`,
        },
      };
    }),
});
