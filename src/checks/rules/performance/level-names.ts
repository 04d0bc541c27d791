import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";
import { idsOf, indicatorsOf, isOfProjects } from "./tables.ts";

/** Second-level indicators of the official forms, without 指标 at their end. */
const known: ReadonlySet<string> = new Set(
  "数量 质量 时效 成本 经济成本 社会成本 生态环境成本 经济效益 社会效益 生态效益 可持续影响 满意度 服务对象满意度".split(
    " ",
  ),
);

/** Second-level indicators bear the names of the official form. */
export const levelNames = defineRule({
  id: "level-names",
  severity: "note",
  title: { zh: "二级指标用规定的名称", en: "Second-level indicators bear the names of the official form" },
  ground: {
    zh: "项目支出绩效目标表的指标体系（财预〔2021〕101号）。",
    en: "The system of indicators of the official form (财预〔2021〕101号).",
  },
  look: ({ disclosure }) =>
    disclosure.performance.filter(isOfProjects).map((table) => {
      const rows = indicatorsOf(table);
      const odd = rows.filter(isOdd);
      return odd.length === 0 ? settled("held", rows.flatMap(idsOf)) : failed(odd.flatMap(idsOf), say(table, odd));
    }),
});

function isOdd({ words }: RowEntry): boolean {
  const level = words["level2"]?.split("/").at(-1);
  return (
    level !== undefined &&
    !(known.has(level.replace(/指标$/, "")) && (level.endsWith("指标") || !level.endsWith("满意度")))
  );
}

function say(table: PerformanceEntry, odd: readonly RowEntry[]) {
  const names = [...new Set(odd.flatMap(({ words }) => words["level2"] ?? []))].map((name) => quoted(name)).join("、");
  const name = nameTable(table);
  return {
    subject: `performance#${table.anchor}`,
    message: {
      zh: `${name.zh}的二级指标${names}不是规定的名称，可能是笔误。请与表样核对。`,
      en: `${name.en} has the second-level indicator ${names}, which the official form does not know. Compare with the form.`,
    },
  };
}
