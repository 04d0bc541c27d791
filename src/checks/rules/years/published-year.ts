import type { DisclosureEntry } from "../../../compile/entry.ts";
import type { Rule } from "../../rule.ts";
import { resultOf, type Verdict } from "../said/verdict.ts";

/** A budget is published around the turn of its year, accounts after its end. */
export const publishedYear: Rule = {
  id: "published-year",
  severity: "warning",
  title: { zh: "公开日期与年度相符", en: "The date of publication fits the fiscal year" },
  ground: {
    zh: "《预算法》第十四条：预算、决算经批准或批复后二十日内公开；预算在当年（或上年末）公开，决算在年度结束之后公开。",
    en: "Budget Law, art. 14: published within twenty days of approval; a budget in its year or just before, accounts after the year's end.",
  },
  run: ({ disclosure }) => resultOf(publishedYear, disclosure.id, judgeDate(disclosure)),
};

function judgeDate({ kind, fiscalYear, publishedOn }: DisclosureEntry): Verdict[] {
  if (publishedOn === undefined || (kind !== "budget" && kind !== "final")) return [];
  const [earliest, latest] = kind === "budget" ? [fiscalYear - 1, fiscalYear] : [fiscalYear + 1, Infinity];
  const year = Number(publishedOn.slice(0, 4));
  if (year >= earliest && year <= latest) return [{ spots: [], outcome: "held" }];
  const said = kind === "budget" ? "预算" : "决算";
  return [
    {
      spots: [],
      outcome: "failed",
      subject: "published-on",
      told: {
        actual: publishedOn,
        message: {
          zh: `${String(fiscalYear)}年${said}的公开日期印的是${publishedOn}，${kind === "budget" ? "不在这一年或上一年末" : "这一年还没有结束"}。请核对日期和年度。`,
          en: `The ${kind === "budget" ? "budget" : "accounts"} of ${String(fiscalYear)} bear the date ${publishedOn}, ${kind === "budget" ? "neither in that year nor just before" : "before the year was over"}. Check the date and the year.`,
        },
      },
    },
  ];
}
