import type { FigureEntry, RowEntry, SectionEntry } from "../../../compile/entry.ts";
import { findForm } from "../../../forms/profiles.ts";
import type { RuleContext } from "../../rule.ts";
import { nameFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** A withheld amount is not left alone in its sum, where anyone could work it out. Only the publisher is told. */
export const withheldDeducible = defineRule({
  id: "withheld-deducible",
  severity: "warning",
  audience: "publisher",
  title: { zh: "不予公开的金额不能由合计减出", en: "A withheld amount cannot be worked out from its sum" },
  ground: {
    zh: "一行合计和其余各栏都已公开，只有一栏不予公开的，相减即得。",
    en: "Where the total of a row and all its other columns are printed, the one withheld is their difference.",
  },
  look: (context) =>
    context.disclosure.sections.flatMap((section) => section.rows.flatMap((row) => judge(context, section, row))),
});

function judge(context: RuleContext, section: SectionEntry, row: RowEntry): Verdict[] {
  const identities = findForm(context.profile, section.form)?.identities ?? [];
  return identities.flatMap((identity): Verdict[] => {
    if (identity.kind !== "sum" || identity.over !== "columns") return [];
    const cells = [identity.whole, ...identity.parts].flatMap((column): FigureEntry[] =>
      row.figures.filter((figure) => figure.column === column),
    );
    const hidden = cells.filter(({ state }) => state === "withheld");
    const [only] = hidden;
    const ids = cells.map(({ id }) => id);
    if (!only) return [];
    if (hidden.length > 1 || !cells.some(({ column }) => column === identity.whole)) return [settled("held", ids)];
    const name = nameFigure(context, only);
    return [
      failed([only.id, ...ids.filter((id) => id !== only.id)], {
        audience: "publisher",
        message: {
          zh: `只供发布单位：${name.zh}不予公开，但同一行的合计和其余各栏都已印出，相减即得。请在发布前一并处理。`,
          en: `For the publisher only: ${name.en} is withheld, but the total and all other columns of its row are printed, so it can be worked out. Deal with both before publishing.`,
        },
      }),
    ];
  });
}
