import type { FigureEntry } from "../../../compile/entry.ts";
import type { RuleContext } from "../../rule.ts";
import { inUnit, isAbove, middleOf, rangeOf, sumRanges } from "../ranges.ts";
import { nameFigure, shown, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { fundOf } from "./tables.ts";

/** The projects evaluated spent no more than all projects of the accounts. */
export const evaluatedSpending = defineRule({
  id: "evaluated-spending",
  severity: "error",
  title: { zh: "项目自评的执行数之和不超过项目支出决算", en: "The projects evaluated spent no more than all projects" },
  ground: {
    zh: "算术：自评项目是全部项目支出的一部分。",
    en: "Arithmetic: the projects evaluated are a part of all projects.",
  },
  look: (context) => {
    const spent =
      context.figures.findFigure("said/final-expenditure", "project", "amount") ??
      context.figures.findFigure("final/3", "total", "project");
    return spent ? judge(context, spent) : [];
  },
});

function judge(context: RuleContext, spent: FigureEntry): Verdict[] {
  const tables = context.disclosure.performance.filter(({ form }) => form === "evaluation");
  const executed = tables.flatMap((table) => fundOf(table, "total", "executed") ?? []);
  const ids = [spent.id, ...executed.map(({ id }) => id)];
  const [all, sum] = [rangeOf(spent), sumRanges(executed)];
  if (executed.length === 0) return [];
  if (!all || !sum) return [settled("unchecked", ids)];
  if (!isAbove(sum, all)) return [settled("held", ids)];
  const total = inUnit(middleOf(sum), spent.unit);
  const name = nameFigure(context, spent);
  const addends = tables.flatMap((table) => {
    const figure = fundOf(table, "total", "executed");
    return figure ? [`${table.projectName ?? table.title}${shownFigure(figure)}`] : [];
  });
  return [
    failed(ids, {
      expected: `≥${total}`,
      actual: spent.value ?? spent.printed,
      message: {
        zh: `各项目自评的全年执行数之和为${shown(total, spent.unit)}（${addends.join("＋")}），超过${name.zh}${shownFigure(spent)}。可能把基本支出当作项目自评，或漏列项目支出，请核对。`,
        en: `The projects evaluated spent ${shown(total, spent.unit)} (${addends.join(" + ")}), more than ${name.en}, ${shownFigure(spent)}. Basic expenditure may be evaluated as a project, or project expenditure be left out; check it.`,
      },
    }),
  ];
}
