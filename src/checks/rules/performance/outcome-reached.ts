import type { PerformanceEntry } from "../../../compile/entry.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, idsOf, indicatorsOf } from "./tables.ts";
import { reaches, readValue } from "./value.ts";

/** Outcomes that claim all of the goal; 基本 and 部分 claim less. */
const claims =
  /(?<!基本|部分|未|没有)目标(?:任务)?(?:已|均|都|全部|按时|如期|圆满|按期){1,4}完成|全面完成[^，。；]{0,8}目标/;

/** Where an outcome says that the goal was reached, every number of the table reaches its target. */
export const outcomeReached = defineRule({
  id: "outcome-reached",
  severity: "warning",
  title: {
    zh: "说目标已完成的，各项指标都达到指标值",
    en: "Where the goal is said to be reached, its indicators reach their targets",
  },
  ground: {
    zh: "“实际完成情况”概括的就是各项指标的完成值，两处应一致。",
    en: "The outcome sums up the results of the indicators; both tell of the same.",
  },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  if (!claims.test(table.outcome ?? "")) return [];
  const judged = indicatorsOf(table).flatMap((row) => {
    const [target, actual] = [readValue(row.words["target"]), readValue(row.words["actual"])];
    const reached = target && actual && reaches(target, actual);
    return reached === undefined ? [] : [{ row, reached }];
  });
  const missed = judged.filter(({ reached }) => reached === "no").map(({ row }) => row);
  if (judged.length === 0) return [];
  if (missed.length === 0)
    return [
      settled(
        "held",
        judged.flatMap(({ row }) => idsOf(row)),
      ),
    ];
  const name = nameTable(table);
  const list = missed.map((row) => `${quoted(row.name)}${row.words["target"] ?? ""}→${row.words["actual"] ?? ""}`);
  return [
    failed(missed.flatMap(idsOf), {
      subject: `performance#${table.anchor}/outcome`,
      message: {
        zh: `${name.zh}的实际完成情况说目标已经完成，而${missed.length}项指标没有达到（指标值→完成值）：${list.join("、")}。请改写实际完成情况，或核对完成值。`,
        en: `The outcome of ${name.en} says that the goal was reached, but ${missed.length} indicators miss their targets (target→result): ${list.join(", ")}. Rewrite the outcome, or check the results.`,
      },
    }),
  ];
}
