import type { RowEntry, SectionEntry } from "../../../compile/entry.ts";
import type { Spot } from "../../engine/sheet.ts";
import type { Rule } from "../../rule.ts";
import { compareNumbers, numberOf } from "./compare.ts";
import { type Paper, spotIn } from "./paper.ts";
import { nameRow, withUnit } from "./say.ts";
import { resultOf, type Verdict } from "./verdict.ts";

/** What one section says twice is the same both times. */
export const saidTwice: Rule = {
  id: "said-twice",
  severity: "error",
  title: { zh: "同一部分两次说到的数一致", en: "What a section says twice is the same both times" },
  ground: {
    zh: "同一个数字在两处公开，应当一致。",
    en: "One number disclosed in two places must be the same in both.",
  },
  run: (context) =>
    resultOf(
      saidTwice,
      context.disclosure.id,
      context.disclosure.sections
        .filter(({ part }) => part !== "table")
        .flatMap((section) => section.rows.flatMap((row) => judgeRow(context, section, row))),
    ),
};

/** A second row of a key is `key~2`. */
function judgeRow(paper: Paper, section: SectionEntry, again: RowEntry): Verdict[] {
  const [, key] = /^(.+)~\d+$/.exec(again.key) ?? [];
  const first = section.rows.find((row) => row.key === key);
  if (!first) return [];
  return again.figures.flatMap(({ column }) => {
    const pair = [first, again].flatMap((row) => spotIn(paper, section, row, column) ?? []);
    const [left, right] = pair;
    return left && right ? [judgePair(left, right)] : [];
  });
}

function judgePair(left: Spot, right: Spot): Verdict {
  const spots = [left, right];
  const [one, other] = [numberOf(left), numberOf(right)];
  if (!one || !other) return { spots, outcome: "unchecked" };
  const { outcome } = compareNumbers(one, other);
  if (outcome !== "failed") return { spots, outcome };
  const name = nameRow(left);
  return {
    spots,
    outcome: "failed",
    told: {
      ...(right.figure?.value === undefined ? {} : { expected: right.figure.value }),
      ...(left.figure?.value === undefined ? {} : { actual: left.figure.value }),
      message: {
        zh: `${name.zh}在同一部分说了两次，先是${withUnit(left)}，后是${withUnit(right)}。请改成一致。`,
        en: `${name.en} is said twice in one section, first ${withUnit(left)}, then ${withUnit(right)}. Make them agree.`,
      },
    },
  };
}
