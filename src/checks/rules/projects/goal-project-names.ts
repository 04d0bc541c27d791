import type { PerformanceEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { fundOf } from "../performance/tables.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { plainName } from "./named.ts";

/** A goal for several projects names each of them. */
export const goalProjectNames = defineRule({
  id: "goal-project-names",
  severity: "warning",
  title: { zh: "合编的绩效目标表写出每个项目的名称", en: "A goal for several projects names each of them" },
  ground: {
    zh: "几个项目合编一张绩效目标表时，应写出各项目名称，读者才能与项目支出表对照。",
    en: "Where one goal covers several projects their names are needed to find them in the tables.",
  },
  look: (context) =>
    context.disclosure.performance
      .filter(({ projects }) => projects.length > 1)
      .flatMap((table) => judge(context, table)),
});

function judge({ disclosure }: RuleContext, table: PerformanceEntry): Verdict[] {
  const printed = plainName(table.projectName ?? "");
  const projects = disclosure.projects.filter(({ key, withheld }) => table.projects.includes(key) && !withheld);
  const missing = projects.filter(({ name }) => !printed.includes(plainName(name)));
  const amounts = projects.flatMap(({ amount }) => amount?.id ?? []);
  const total = fundOf(table, "total", "amount") ?? fundOf(table, "total", "executed");
  const ids = [...(total ? [total.id] : []), ...amounts];
  if (missing.length === 0) return [settled("held", ids)];
  const [names, said] = [missing.map(({ name }) => quoted(name)).join("、"), nameTable(table)];
  return [
    failed(ids, {
      subject: `performance#${table.anchor}`,
      message: {
        zh: `${said.zh}合编了${projects.length}个项目，名称里却没有照写${names}，读者无法与项目支出表对照。请写出各项目的名称。`,
        en: `${said.en} covers ${projects.length} projects but does not print the names ${names}, so readers cannot find them in the tables. Name each project.`,
      },
    }),
  ];
}
