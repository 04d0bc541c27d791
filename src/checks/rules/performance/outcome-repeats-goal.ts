import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import type { PerformanceEntry } from "../../../compile/entry.ts";
import { evaluationsOf, fundOf } from "./tables.ts";

/** Words of a goal shorter than this say too little to be called repeated. */
const fewWords = 10;

/** What was achieved is not the goal again, word for word. One finding for all tables of a disclosure. */
export const outcomeRepeatsGoal = defineRule({
  id: "outcome-repeats-goal",
  severity: "warning",
  title: { zh: "实际完成情况不照抄预期目标", en: "What was achieved does not repeat the goal word for word" },
  ground: {
    zh: "自评表“实际完成情况”一栏应写明全年实际完成了什么（财预〔2020〕10号）。",
    en: "The evaluation tells what was achieved in the year (财预〔2020〕10号).",
  },
  look: ({ disclosure }) => {
    const tables = evaluationsOf(disclosure).filter(({ goal, outcome }) => goal !== undefined && outcome !== undefined);
    const repeating = tables.filter(({ goal, outcome }) => goal === outcome && (goal?.length ?? 0) >= fewWords);
    if (tables.length === 0) return [];
    return repeating.length === 0 ? [settled("held", tables.flatMap(placeOf))] : [say(repeating)];
  },
});

function say(tables: readonly PerformanceEntry[]): Verdict {
  const names = tables.map(({ projectName, title }) => projectName ?? title);
  const [first] = tables;
  return failed(tables.flatMap(placeOf), {
    subject: "performance",
    message: {
      zh: `${tables.length}张自评表的“实际完成情况”与“预期目标”一字不差：${names.map((name) => quoted(name)).join("、")}。请写明实际完成了什么。`,
      en: `In ${tables.length} evaluations (the first is ${first ? nameTable(first).en : ""}) the outcome repeats the goal word for word. Say what was achieved.`,
    },
  });
}

function placeOf(table: PerformanceEntry): string[] {
  const figure = fundOf(table, "total", "executed") ?? fundOf(table, "total", "budget");
  return figure ? [figure.id] : [];
}
