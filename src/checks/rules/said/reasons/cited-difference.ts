import type { CiteEntry, RowEntry, SectionEntry } from "../../../../compile/entry.ts";
import { fractionOf, subtract } from "../../../interval.ts";
import type { Rule } from "../../../rule.ts";
import { citeSpot } from "../paper.ts";
import { nameRow, withUnit, withWord } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";

/** Two counts in a reason and the change between them agree. */
export const citedDifference: Rule = {
  id: "cited-difference",
  severity: "warning",
  title: { zh: "原因里前后两数与所说的增减一致", en: "Two counts in a reason and the change between them agree" },
  ground: {
    zh: "算术：一句话里先说上年数、再说本年数、再说增减，三者应当一致。",
    en: "Arithmetic: a sentence that gives last year's count, this year's and the change must give the difference.",
  },
  run: ({ disclosure }) =>
    resultOf(
      citedDifference,
      disclosure.id,
      disclosure.sections.flatMap((section) => section.rows.flatMap((row) => judgeRow(section, row))),
    ),
};

function judgeRow(section: SectionEntry, row: RowEntry): Verdict[] {
  return row.cites.flatMap((change, index) => {
    const [before, after] = row.cites.slice(Math.max(0, index - 2), index);
    if (!before || !after || change.word === undefined || change.of === undefined) return [];
    if (before.unit !== change.unit || after.unit !== change.unit) return [];
    return [judgeThree(section, row, [before, after, change])].flatMap((verdict) => verdict ?? []);
  });
}

function judgeThree(
  section: SectionEntry,
  row: RowEntry,
  cites: readonly [CiteEntry, CiteEntry, CiteEntry],
): Verdict | undefined {
  const [before, after, change] = cites;
  if (before.value === undefined || after.value === undefined || change.value === undefined) return undefined;
  const difference = subtract(fractionOf(after.value), fractionOf(before.value));
  const spots = [change, before, after].map((cite) => citeSpot(section, row, cite));
  if (subtract(difference, fractionOf(change.value)).top === 0n) return { spots, outcome: "held" };
  const [said, from, to] = spots;
  if (!said || !from || !to) return undefined;
  const name = nameRow(said);
  return {
    spots,
    outcome: "failed",
    told: {
      actual: change.value,
      message: {
        zh: `${name.zh}的原因先说${withUnit(from)}，再说${withUnit(to)}，却说“${change.of ?? ""}${withWord(said)}”。请核对这三个数。`,
        en: `The reason of ${name.en} gives ${withUnit(from)}, then ${withUnit(to)}, but a change of ${withUnit(said)}. Check the three numbers.`,
      },
    },
  };
}
