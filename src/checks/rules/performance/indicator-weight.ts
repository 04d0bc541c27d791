import { nameTable } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import type { PerformanceEntry } from "../../../compile/entry.ts";
import { figureOf, indicatorsOf } from "./tables.ts";

/** Every indicator has a weight, and it is a number. */
export const indicatorWeight = defineRule({
  id: "indicator-weight",
  severity: "warning",
  title: { zh: "每项指标都有分值权重，且为数字", en: "Every indicator has a weight, and it is a number" },
  ground: {
    zh: "绩效目标表和自评表的格式：分值权重一栏填数字，各项相加得总分。",
    en: "The form of goal and evaluation tables: the weight is a number, and the weights add up to the total.",
  },
  look: ({ disclosure }) => disclosure.performance.flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const rows = indicatorsOf(table);
  const weights = rows.map((row) => ({ row, weight: figureOf(row, "weight") }));
  const wrong = weights.filter(({ weight }) => weight?.value === undefined);
  const ids = weights.flatMap(({ weight }) => weight?.id ?? []);
  if (rows.length === 0 || wrong.length === 0) return rows.length === 0 ? [] : [settled("held", ids)];
  const name = nameTable(table);
  const printed = [...new Set(wrong.flatMap(({ weight }) => weight?.printed ?? []))]
    .map((word) => `“${word}”`)
    .join("、");
  return [
    failed(
      wrong.flatMap(({ row, weight }) => weight?.id ?? row.figures[0]?.id ?? []),
      {
        subject: `performance#${table.anchor}`,
        ...(printed === "" ? {} : { actual: printed }),
        message: {
          zh: `${name.zh}有${wrong.length}项指标的分值权重${printed === "" ? "没有填写" : `印成了${printed}`}，不是数字。请填上分值；各项相加应为90（另10分为预算执行率）。`,
          en: `In ${name.en} the weight of ${wrong.length} indicators is ${printed === "" ? "missing" : `printed as ${printed}`}, not a number. Fill in the weights; they should add up to 90 (with 10 for the execution rate).`,
        },
      },
    ),
  ];
}
