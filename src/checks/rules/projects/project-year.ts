import { nameFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { openProjects } from "./amounts.ts";

/** A project of this year's money does not bear another year in its name. */
export const projectYear = defineRule({
  id: "project-year",
  severity: "note",
  title: { zh: "当年项目名称里的年份是本年度", en: "This year's projects do not bear another year in their names" },
  ground: {
    zh: "表7是当年安排的项目；名称仍带往年年份的，可能沿用旧名，应说明。",
    en: "Table 7 lists this year's projects; one with an earlier year in its name may have kept an old name.",
  },
  look: (context) => {
    const { fiscalYear } = context.disclosure;
    const open = new Set(openProjects(context).map(({ key }) => key));
    const rows = context.figures.findSection("xj/7")?.rows ?? [];
    return rows.flatMap((row): Verdict[] => {
      const name = row.words["project-name"] ?? "";
      const year = /((?:19|20)\d\d)年/.exec(name)?.[1];
      const [amount] = row.figures;
      if (year === undefined || !amount || !open.has(row.project ?? "")) return [];
      if (Number(year) === fiscalYear) return [settled("held", [amount.id])];
      const said = nameFigure(context, amount);
      return [
        failed([amount.id], {
          expected: String(fiscalYear),
          actual: year,
          message: {
            zh: `${said.zh}：${fiscalYear}年的项目，名称里却是${year}年。如沿用旧名，宜在说明中写明；如是笔误，请改正。`,
            en: `${said.en}: a project of ${fiscalYear} bears ${year} in its name. If it kept an old name, say so; if it is a slip, correct it.`,
          },
        }),
      ];
    });
  },
});
