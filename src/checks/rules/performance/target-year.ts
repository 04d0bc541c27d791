import { nameIndicator, quoted } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";

/** Dates in targets lie in the fiscal year. */
export const targetYear = defineRule({
  id: "target-year",
  severity: "warning",
  title: { zh: "指标值里的日期在本年度之内", en: "Dates in targets lie in the fiscal year" },
  ground: {
    zh: "年度绩效目标是本预算年度内要达到的目标。",
    en: "The goals of a year are to be reached within that year.",
  },
  look: ({ disclosure: { performance, fiscalYear } }) =>
    eachIndicator(performance, (row, table) => {
      const { target = "" } = row.words;
      const years = [...target.matchAll(/((?:19|20)\d\d)年/g)].map(([, year]) => Number(year));
      if (years.length === 0) return undefined;
      const others = years.filter((year) => year !== fiscalYear);
      if (others.length === 0) return "held";
      const name = nameIndicator(table, row);
      return {
        expected: `${fiscalYear}年`,
        actual: target,
        message: {
          zh: `${name.zh}的指标值${quoted(target)}不全在${fiscalYear}年度之内（${others.map((year) => `${year}年`).join("、")}）。请改为本年度的日期。`,
          en: `The target of ${name.en}, ${quoted(target)}, is not all within ${fiscalYear} (${others.join(", ")}). Give dates of this year.`,
        },
      };
    }),
});
