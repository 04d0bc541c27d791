import type { PerformanceEntry } from "../../../compile/entry.ts";
import { nameTable, quoted, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, fundOf, indicatorsOf } from "./tables.ts";

/** Money carried over, as notes say that it was used. */
const used =
  /(?:用的是|使用|先用|动用|列支|支付|支出|来自)[^，。；]{0,10}上年(?:结转|结余)|上年(?:结转|结余)[^，。；]{0,10}(?:支付|列支|支出|安排)/;

/** An evaluation whose notes tell of money carried over prints it among the funds. One finding for each table. */
export const noteCarry = defineRule({
  id: "note-carry",
  severity: "warning",
  title: {
    zh: "偏差原因说用了上年结转的，项目资金里有上年结转资金",
    en: "Where notes tell of money carried over, the funds print it",
  },
  ground: {
    zh: "自评表的“上年结转资金”一行填写本项目使用的上年结转；填0.00就是没有使用。",
    en: "The line 上年结转资金 states what was carried over for the project; 0.00 says that there was none.",
  },
  look: ({ disclosure }) => evaluationsOf(disclosure).flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const funds = ["budget", "executed"].flatMap((column) => fundOf(table, "carry", column) ?? []);
  const rows = indicatorsOf(table).filter(({ words }) => used.test(words["note"] ?? ""));
  if (rows.length === 0 || funds.length === 0) return [];
  const scores = rows.flatMap((row) => figureOf(row, "score") ?? []);
  const ids = [...funds, ...scores].map(({ id }) => id);
  if (funds.some(({ state }) => state !== "zero")) return [settled("held", ids)];
  const [name, names] = [nameTable(table), rows.map((row) => quoted(row.name)).join("、")];
  const printed = funds.map(shownFigure).join("、");
  return [
    failed(ids, {
      message: {
        zh: `${name.zh}的偏差原因说到使用了上年结转或结余的资金（${names}），而“上年结转资金”的全年预算数、执行数印为${printed}。请补填上年结转资金，或改写原因。`,
        en: `The notes of ${name.en} tell of money carried over from last year (${names}), but the line 上年结转资金 prints ${printed}. Fill it in, or rewrite the notes.`,
      },
    }),
  ];
}
