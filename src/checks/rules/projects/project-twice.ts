import { nameFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { openProjects } from "./amounts.ts";
import { plainName } from "./named.ts";

/** No project stands in table 7 twice under one code and body. */
export const projectTwice = defineRule({
  id: "project-twice",
  severity: "warning",
  title: { zh: "表7里同一项目不重复", en: "No project stands in table 7 twice" },
  ground: {
    zh: "同一单位、同一功能科目下的一个项目只列一行，否则金额可能重复计算。",
    en: "A project has one row under its body and code, or its money may be counted twice.",
  },
  look: (context) => {
    const open = new Set(openProjects(context).map(({ key }) => key));
    const rows = (context.figures.findSection("xj/7")?.rows ?? []).filter(({ project = "" }) => open.has(project));
    const keyOf = (row: (typeof rows)[number]): string =>
      [row.body ?? "", row.code ?? "", plainName(row.words["project-name"] ?? "")].join(" ");
    return rows.flatMap((row, index): Verdict[] => {
      const first = rows.findIndex((one) => keyOf(one) === keyOf(row));
      const [own, other] = [row.figures[0], rows[first]?.figures[0]];
      if (!own || !other) return [];
      if (first === index) return [settled("held", [own.id])];
      const name = nameFigure(context, own);
      return [
        failed([own.id, other.id], {
          message: {
            zh: `${name.zh}在表7同一单位、同一科目下列了两行。如是同一项目，请合并；如是两个项目，请用不同的名称。`,
            en: `${name.en} stands twice under one body and code. Merge the rows, or give two projects two names.`,
          },
        }),
      ];
    });
  },
});
