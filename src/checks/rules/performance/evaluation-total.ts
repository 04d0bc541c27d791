import type { PerformanceEntry } from "../../../compile/entry.ts";
import { add, fractionOf } from "../../interval.ts";
import { nameTable } from "../said.ts";
import { decimalOf, finestOf, nought } from "../ranges.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { readScores } from "./scores.ts";
import { evaluationsOf } from "./tables.ts";

/** An evaluation prints its total. */
export const evaluationTotal = defineRule({
  id: "evaluation-total",
  severity: "warning",
  title: { zh: "自评表印有总分", en: "An evaluation prints its total" },
  ground: {
    zh: "项目支出绩效自评表的格式：末行为总分。",
    en: "The form of the self-evaluation table: its last row is the total.",
  },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const { parts, total, complete, ids } = readScores(table);
  if (parts.length === 0) return [];
  if (total) return [settled("held", ids)];
  const values = parts.flatMap(({ value }) => value ?? []);
  const sum = complete ? decimalOf(values.map(fractionOf).reduce(add, nought), finestOf(parts)) : undefined;
  const name = nameTable(table);
  return [
    failed(ids, {
      subject: `performance#${table.anchor}`,
      ...(sum === undefined ? {} : { expected: sum }),
      message: {
        zh: `${name.zh}没有印总分${sum === undefined ? "" : `；各项得分相加为${sum}`}。请补上总分一行。`,
        en: `${name.en} prints no total${sum === undefined ? "" : `; its scores add up to ${sum}`}. Add the row of the total.`,
      },
    }),
  ];
}
