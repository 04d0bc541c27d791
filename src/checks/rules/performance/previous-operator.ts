import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, type Found, settled } from "../verdict.ts";
import { goalsOf, idsOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** What was reached last year is a value, not a target with a sign. One finding for each table. */
export const previousOperator = defineRule({
  id: "previous-operator",
  severity: "warning",
  title: { zh: "上年完成值是完成的数值，不是目标", en: "Last year's result is a value, not a target" },
  ground: {
    zh: "绩效目标表“上年完成值”一栏填写上年实际完成的数值。",
    en: "The column 上年完成值 of the goal table states what was reached last year.",
  },
  look: ({ disclosure }) =>
    goalsOf(disclosure).flatMap((table) => {
      const rows = indicatorsOf(table).filter(({ words }) => words["previous"] !== undefined);
      const wrong = rows.filter(({ words }) => readValue(words["previous"])?.operator !== undefined);
      if (rows.length === 0) return [];
      return [
        wrong.length === 0 ? settled("held", rows.flatMap(idsOf)) : failed(wrong.flatMap(idsOf), say(table, wrong)),
      ];
    }),
});

function say(table: PerformanceEntry, rows: readonly RowEntry[]): Found {
  const name = nameTable(table);
  const printed = rows.map((row) => `${quoted(row.name)}${row.words["previous"] ?? ""}`);
  return {
    subject: `performance#${table.anchor}`,
    message: {
      zh: `${name.zh}有${rows.length}项上年完成值带着“≥”“=”等符号，像是目标而不是结果：${printed.join("、")}。请填写上年实际完成的数值。`,
      en: `In ${name.en} ${rows.length} results of last year bear a sign like “≥” or “=” and look like targets: ${printed.join(", ")}. State what was reached.`,
    },
  };
}
