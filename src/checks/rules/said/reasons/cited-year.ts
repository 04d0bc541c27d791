import type { CiteEntry, RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import type { Rule } from "../../../rule.ts";
import { citeSpot } from "../paper.ts";
import { nameRow } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";

/** A reason that tells how a budget was drawn up tells it of this year's budget. */
export const citedYear: Rule = {
  id: "cited-year",
  severity: "warning",
  title: { zh: "说明里编制预算的年度就是本年度", en: "The budget that a reason says was drawn up is this year's" },
  ground: {
    zh: "说明的是本年度的预算；写成别的年度，多半是沿用了上年的文字。",
    en: "It is this year's budget that is explained; another year is most likely left over from an earlier text.",
  },
  run: ({ disclosure }) =>
    resultOf(
      citedYear,
      disclosure.id,
      disclosure.kind !== "budget"
        ? []
        : disclosure.sections.flatMap((section) =>
            section.rows.flatMap((row) =>
              row.cites.filter(isYear).map((cite) => judgeYear(section, row, cite, disclosure.fiscalYear)),
            ),
          ),
    ),
};

function isYear({ unit, of }: CiteEntry): boolean {
  return unit === "年" && of === "编制预算";
}

function judgeYear(section: SectionEntry, row: RowEntry, cite: CiteEntry, year: number): Verdict {
  const spot = citeSpot(section, row, cite);
  if (cite.printed === String(year)) return { spots: [spot], outcome: "held" };
  const name = nameRow(spot);
  return {
    spots: [spot],
    outcome: "failed",
    told: {
      expected: String(year),
      actual: cite.printed,
      message: {
        zh: `${name.zh}的原因说的是编制${cite.printed}年预算，公开的是${String(year)}年预算，可能沿用了旧的文字。请改正年度，或写明为什么说到那一年。`,
        en: `The reason of ${name.en} speaks of drawing up the budget of ${cite.printed}, but this is the budget of ${String(year)}; an old text may have been kept. Correct the year, or say why it is named.`,
      },
    },
  };
}
