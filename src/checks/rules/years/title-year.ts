import type { Rule } from "../../rule.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";

/** The year in the title is the fiscal year. */
export const titleYear: Rule = {
  id: "title-year",
  severity: "warning",
  title: { zh: "标题中的年度就是预算（决算）年度", en: "The year in the title is the fiscal year" },
  ground: {
    zh: "《预算法》第十八条：预算年度自公历一月一日起至十二月三十一日止；一份公开只说一个年度。",
    en: "Budget Law, art. 18: the fiscal year is the calendar year; a disclosure is of one year.",
  },
  run: ({ disclosure: { id, title, fiscalYear } }) => {
    const years = [...title.matchAll(/(\d{4})\s*年/g)].map(([, year]) => Number(year));
    const verdict: Verdict = { spots: [], outcome: "held" };
    if (years.length === 0) return resultOf(titleYear, id, [{ ...verdict, outcome: "unchecked" }]);
    if (years.includes(fiscalYear)) return resultOf(titleYear, id, [verdict]);
    const [printed] = years;
    return resultOf(titleYear, id, [
      {
        spots: [],
        outcome: "failed",
        subject: "title",
        told: {
          expected: String(fiscalYear),
          actual: String(printed),
          message: {
            zh: `标题“${title}”说的是${String(printed)}年，公开的却是${String(fiscalYear)}年的数字。请改正标题或年度。`,
            en: `The title "${title}" says ${String(printed)}, but the figures are of ${String(fiscalYear)}. Correct the title or the year.`,
          },
        },
      },
    ]);
  },
};
