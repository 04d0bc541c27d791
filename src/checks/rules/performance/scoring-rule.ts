import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { nameIndicator, quoted } from "../said.ts";
import { defineRule, type Found } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { goalsOf } from "./tables.ts";

/** Indicators with a number are scored by it, others by grades. */
export const scoringRule = defineRule({
  id: "scoring-rule",
  severity: "warning",
  title: { zh: "赋分规则合乎指标值", en: "The rule of scoring suits the target" },
  ground: {
    zh: "定量指标按完成比例赋分，定性指标按评判等级赋分（财预〔2020〕10号）。",
    en: "Quantitative indicators are scored by the share reached, qualitative ones by grades (财预〔2020〕10号).",
  },
  look: ({ disclosure }) => {
    const goals = goalsOf(disclosure);
    const hasOwn = goals.some((goal) => goal.rows.some(({ words }) => words["rule"]?.includes("满意度") === true));
    return eachIndicator(goals, (row, table) => {
      const { level1 = "", target, rule } = row.words;
      if (target === undefined || rule === undefined) return undefined;
      if (hasOwn && level1.startsWith("满意度") && rule.includes("完成比例")) return saySatisfaction(table, row, rule);
      const hasNumber = /\d/.test(target);
      const isWrong = rule.includes("完成比例") ? !hasNumber : rule.includes("评判等级") && hasNumber;
      if (!isWrong) return "held";
      const name = nameIndicator(table, row);
      const wanted = hasNumber ? "按照完成比例赋分" : "按评判等级赋分";
      return {
        expected: wanted,
        actual: rule,
        message: {
          zh: `${name.zh}的指标值${quoted(target)}${hasNumber ? "是数值" : "没有数值"}，赋分规则却是${quoted(rule)}。${hasNumber ? "有数值的指标" : "没有数值的指标"}宜${wanted}，请核对。`,
          en: `The target of ${name.en}, ${quoted(target)}, ${hasNumber ? "is a number" : "has no number"}, yet it is scored ${quoted(rule)}. Check it; ${hasNumber ? "numbers are scored by the share reached (完成比例)" : "words are scored by grades (评判等级)"}.`,
        },
      };
    });
  },
});

/** Satisfaction has a rule of its own, which the other tables use. */
function saySatisfaction(table: PerformanceEntry, row: RowEntry, rule: string): Found {
  const name = nameIndicator(table, row);
  return {
    severity: "note",
    expected: "满意度赋分",
    actual: rule,
    message: {
      zh: `${name.zh}是满意度指标，赋分规则却是${quoted(rule)}，别的表用的是“满意度赋分”。请统一。`,
      en: `${name.en} is about satisfaction, yet it is scored ${quoted(rule)}; other tables say 满意度赋分. Use one rule.`,
    },
  };
}
