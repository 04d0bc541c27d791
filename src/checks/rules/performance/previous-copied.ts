import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { compare } from "../../interval.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, settled, type Verdict } from "../verdict.ts";
import { goalsOf, idsOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** So many numbers that are all the same in both columns are no chance. */
const least = 5;

/** Last year's results are not the targets copied: where all of many numbers are the same, it is noted, once for the disclosure. */
export const previousCopied = defineRule({
  id: "previous-copied",
  severity: "note",
  title: { zh: "上年完成值不是照抄的指标值", en: "Last year's results are not the targets copied" },
  ground: {
    zh: "上年完成值是实际结果；一张表里五个以上的数与本年指标值全部相同，多半是照抄。",
    en: "Last year's results are results; five numbers or more in a table that are all this year's targets were most likely copied.",
  },
  look: ({ disclosure }) => {
    const judged = goalsOf(disclosure).flatMap((table) => {
      const rows = indicatorsOf(table).filter((row) => isSame(row) !== undefined);
      return rows.length < least ? [] : [{ table, rows, copied: rows.every((row) => isSame(row)) }];
    });
    const copied = judged.filter((one) => one.copied);
    const held = judged.filter((one) => !one.copied);
    return [
      ...held.map(({ rows }): Verdict => settled("held", rows.flatMap(idsOf))),
      ...(copied.length === 0 ? [] : [say(copied)]),
    ];
  },
});

/** Whether last year's number is this year's; undefined where either is no number. */
function isSame({ words }: RowEntry): boolean | undefined {
  const [target, previous] = [readValue(words["target"]), readValue(words["previous"])];
  if (!target || !previous || previous.operator !== undefined) return undefined;
  return target.base === previous.base && compare(target.amount, previous.amount) === 0;
}

function say(copied: readonly { readonly table: PerformanceEntry; readonly rows: readonly RowEntry[] }[]): Verdict {
  const list = copied.map(({ table, rows }) => ({
    zh: `${quoted(table.projectName ?? nameTable(table).zh)}${rows.length}项`,
    en: `${quoted(table.projectName ?? nameTable(table).en)} ${rows.length}`,
  }));
  return {
    outcome: "failed",
    figureIds: copied.flatMap(({ rows }) => rows.flatMap(idsOf)),
    found: {
      subject: "performance/previous-copied",
      message: {
        zh: `${copied.length}张目标表的上年完成值与本年指标值个个相同，像是照抄：${list.map(({ zh }) => zh).join("、")}。请填写上年实际完成的数值。`,
        en: `In ${copied.length} goal tables last year's results are this year's targets, number by number, as if copied: ${list.map(({ en }) => en).join(", ")}. State what was reached.`,
      },
    },
  };
}
