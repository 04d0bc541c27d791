import type { FigureEntry, RowEntry } from "../../../compile/entry.ts";
import { figureOf } from "../performance/tables.ts";
import { quoted, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { openProjects } from "./amounts.ts";

/** Carried-over money of a project that names a year two years back or more. */
interface Aged {
  readonly row: RowEntry;
  readonly total: FigureEntry;
  readonly year: number;
}

/** Money is carried over for one year; what bears an older year in its name is noted, once for the disclosure. */
export const carryAge = defineRule({
  id: "carry-age",
  severity: "note",
  title: { zh: "结转资金不超过两年", en: "Money is not carried over for more than two years" },
  ground: {
    zh: "《预算法》第四十二条：连续两年未用完的结转资金，应当作为结余资金管理。",
    en: "Budget Law, art. 42: money carried over and not used up for two years running is surplus.",
  },
  look: (context) => {
    const { fiscalYear } = context.disclosure;
    const open = new Set(openProjects(context).map(({ key }) => key));
    const rows = (context.figures.findSection("xj/11")?.rows ?? []).filter((row) => open.has(row.project ?? ""));
    const named = rows.flatMap((row): Aged[] => {
      const year = /((?:19|20)\d\d)年/.exec(row.words["project-name"] ?? row.name)?.[1];
      const total = figureOf(row, "total");
      return year === undefined || total?.state !== "amount" ? [] : [{ row, total, year: Number(year) }];
    });
    const aged = named.filter(({ year }) => year <= fiscalYear - 2);
    const held = named.filter((one) => !aged.includes(one));
    return [
      ...held.map(({ total }): Verdict => settled("held", [total.id])),
      ...(aged.length === 0 ? [] : [say(aged, fiscalYear)]),
    ];
  },
});

function say(aged: readonly Aged[], fiscalYear: number): Verdict {
  const list = aged.map(({ row, total }) => `${quoted(row.words["project-name"] ?? row.name)}${shownFigure(total)}`);
  return failed(
    aged.map(({ total }) => total.id),
    {
      subject: "projects/carry-age",
      message: {
        zh: `结转到${fiscalYear}年的项目，名称里是${[...new Set(aged.map(({ year }) => year))].join("、")}年：${list.join("、")}。连续两年没有用完的结转资金应作为结余资金管理；请核对结转的年限和用途。`,
        en: `Projects carried over to ${fiscalYear} bear the year ${[...new Set(aged.map(({ year }) => year))].join(", ")}: ${list.join(", ")}. What was not used for two years running is surplus; check for how long it was carried over, and what for.`,
      },
    },
  );
}
