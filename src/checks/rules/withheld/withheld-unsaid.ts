import { figureOf } from "../performance/tables.ts";
import { withheldKeys } from "../projects/amounts.ts";
import { inUnit, middleOf, sumRanges } from "../ranges.ts";
import { shown } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

/** A budget with withheld projects says in its explanation how many there are and how much they cost. */
export const withheldUnsaid = defineRule({
  id: "withheld-unsaid",
  severity: "warning",
  title: {
    zh: "有不予公开项目的，说明涉密项目的个数和金额",
    en: "Withheld projects are counted and summed in the explanation",
  },
  ground: {
    zh: "“其他需说明的事项”应写明涉密项目个数和涉及的预算资金。",
    en: "The closing part of the explanation states the number and money of secret projects.",
  },
  look: (context) => {
    const withheld = withheldKeys(context);
    const rows = ["xj/7", "xj/11"]
      .flatMap((form) => context.figures.findSection(form)?.rows ?? [])
      .filter(({ project = "" }) => withheld.has(project));
    const amounts = rows.flatMap((row) => figureOf(row, "total") ?? []);
    const ids = amounts.map(({ id }) => id);
    if (rows.length === 0) return [];
    if (context.figures.findSection("said/withheld")) return [settled("held", ids)];
    const [sum, unit] = [sumRanges(amounts), amounts[0]?.unit ?? "万元"];
    const total = sum && shown(inUnit(middleOf(sum), unit), unit);
    return [
      failed(ids, {
        subject: "withheld",
        message: {
          zh: `表中有${rows.length}个不予公开的项目${total === undefined ? "" : `，共${total}`}，说明里却没有写涉密项目的个数和金额。请在“其他需说明的事项”中补上。`,
          en: `The tables have ${rows.length} withheld projects${total === undefined ? "" : `, ${total} together`}, but the explanation does not state their number and money. Add it to its closing part.`,
        },
      }),
    ];
  },
});
