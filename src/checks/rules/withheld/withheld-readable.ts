import type { FigureEntry, PerformanceEntry, ProjectEntry, RowEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf, fundOf } from "../performance/tables.ts";
import { openProjects, projectAmounts } from "../projects/amounts.ts";
import { sayFigure } from "../said.ts";
import { defineRule, type Found, settled, type Verdict } from "../verdict.ts";

/**
 * No named project gives a withheld one away: one that stands in no table and has the amount, and if known the body, of a withheld row. Only
 * the publisher is told.
 */
export const withheldReadable = defineRule({
  id: "withheld-readable",
  severity: "warning",
  audience: "publisher",
  title: { zh: "不予公开的项目没有在别处露出名称", en: "No withheld project is given away elsewhere" },
  ground: {
    zh: "不予公开的项目在同一文件别处以名称公开，等于没有保密（《保守国家秘密法》）。",
    en: "A project withheld in one place and named in another of the same document is not withheld.",
  },
  look: (context) => {
    const rows = withheldRows(context);
    const loose = openProjects(context).filter(({ key }) => projectAmounts(context, key).length === 0);
    return rows.flatMap((row): Verdict[] => {
      const amount = figureOf(row, "total");
      if (amount?.fen === undefined) return [];
      const alike = loose.flatMap((project) => findAmount(context, project, row, amount) ?? []);
      if (alike.length === 0) return [settled("held", [amount.id])];
      return [
        { outcome: "failed", figureIds: [amount, ...alike].map(({ id }) => id), found: say(context, amount, alike) },
      ];
    });
  },
});

function withheldRows({ disclosure, figures }: RuleContext): RowEntry[] {
  const keys = new Set(disclosure.projects.filter(({ withheld }) => withheld).map(({ key }) => key));
  const rows = ["xj/7", "xj/11"].flatMap((form) => figures.findSection(form)?.rows ?? []);
  return rows.filter(({ project = "" }) => keys.has(project));
}

/** The money of a goal or clause for a named project, where it is just that of the withheld row, and the body is not another. */
function findAmount(
  { disclosure }: RuleContext,
  { key, body }: ProjectEntry,
  row: RowEntry,
  amount: FigureEntry,
): FigureEntry | undefined {
  if (body !== undefined && row.body !== undefined && body !== row.body) return undefined;
  const goals = disclosure.performance.filter(({ projects }: PerformanceEntry) => projects.includes(key));
  const clauses = disclosure.clauses.filter(({ project }) => project === key).flatMap(({ rows }) => rows);
  const scale = clauses.find((one) => one.key === "scale");
  const amounts = [
    ...goals.map((goal) => fundOf(goal, "fiscal", "amount") ?? fundOf(goal, "total", "amount")),
    figureOf(scale, "amount"),
  ];
  return amounts.find((figure) => figure?.fen === amount.fen);
}

function say(context: RuleContext, amount: FigureEntry, alike: readonly FigureEntry[]): Found {
  const [said, others] = [sayFigure(context, amount), alike.map((figure) => sayFigure(context, figure))];
  return {
    audience: "publisher",
    message: {
      zh: `只供发布单位：${said.zh}，不予公开；而${others.map(({ zh }) => zh).join("；")}，金额相同，表中又没有这个项目，读者可以推知它就是不予公开的项目。请在发布前决定：或改为公开，或删去这张表。`,
      en: `For the publisher only: ${said.en} and is withheld, but ${others.map(({ en }) => en).join("; ")}: the same amount, and that project stands in no table, so readers can tell it is the withheld one. Before publishing, either disclose it or take that table out.`,
    },
  };
}
