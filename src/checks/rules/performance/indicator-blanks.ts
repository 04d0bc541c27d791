import { quoted } from "../said.ts";
import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { idsOf, indicatorsOf } from "./tables.ts";

/** Columns of the goal table that every indicator fills. */
const columns: Readonly<Record<string, string>> = {
  target: "指标值",
  basis: "指标值设置依据",
  previous: "上年完成值",
  rule: "指标赋分规则",
  evidence: "佐证资料",
};

/** No cell of a goal table is blank in a column that the disclosure fills for most indicators. One finding for each column. */
export const indicatorBlanks = defineRule({
  id: "indicator-blanks",
  severity: "note",
  title: { zh: "项目绩效目标表各栏填写完整", en: "No cell of a goal table is left blank" },
  ground: {
    zh: "绩效目标表每项指标都应填写指标值、依据、上年完成值（新增的注明新增）、赋分规则和佐证资料。",
    en: "Every indicator has a target, its basis, last year's result (or the word that it is new), a rule of scoring and evidence.",
  },
  look: ({ disclosure }) => {
    const goals = disclosure.performance.filter(({ form }) => form === "goal");
    return Object.entries(columns).flatMap(([column, title]) => judge(goals, column, title));
  },
});

function judge(goals: readonly PerformanceEntry[], column: string, title: string): Verdict[] {
  const rows = goals.flatMap((table) => indicatorsOf(table).map((row) => ({ table, row })));
  const blank = rows.filter(({ row }) => row.words[column] === undefined);
  const ids = (some: readonly { readonly row: RowEntry }[]): string[] => some.flatMap(({ row }) => idsOf(row));
  if (rows.length === 0 || blank.length * 2 > rows.length) return [];
  if (blank.length === 0) return [settled("held", ids(rows))];
  const tables = goals.flatMap((table) => {
    const own = blank.filter((one) => one.table === table);
    return own.length === 0 ? [] : [{ name: table.projectName ?? table.title, count: own.length }];
  });
  return [
    failed(ids(blank), {
      subject: `performance/${column}`,
      message: {
        zh: `${rows.length}项指标中有${blank.length}项没有填写${quoted(title)}：${tables.map(({ name, count }) => `${quoted(name)}${count}项`).join("、")}。请补上${column === "previous" ? "；新增的指标写明“新增”" : ""}。`,
        en: `${blank.length} of ${rows.length} indicators leave ${quoted(title)} blank: ${tables.map(({ name, count }) => `${quoted(name)} ${count}`).join(", ")}. Fill them in${column === "previous" ? "; of new indicators say that they are new" : ""}.`,
      },
    }),
  ];
}
