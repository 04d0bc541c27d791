import { nameRow, withWord } from "../say.ts";
import type { Verdict } from "../verdict.ts";
import { judgeReasons } from "./reason-rule.ts";
import type { Reason } from "./wording.ts";

/** Who bears a cost from now on, as reasons say it. */
const borne: readonly { readonly words: RegExp; readonly by: "gpb" | "own"; readonly called: string }[] = [
  { words: /由(?:财政)?一般公共预算(?:拨款)?承担/, by: "gpb", called: "一般公共预算" },
  { words: /由(?:单位|自有)资金承担/, by: "own", called: "单位资金" },
];

/** Explanations of money of the general public budget. */
const gpbForms: readonly string[] = ["said/gpb-scale", "said/gpb-items", "three-public", "operating-cost"];

/** What a source bears from now on adds to it and takes from the other. */
export const reasonSource = judgeReasons(
  {
    id: "reason-source",
    severity: "warning",
    title: { zh: "改由某项资金承担，那项资金就增加", en: "What a source bears from now on adds to it" },
    ground: {
      zh: "口径：支出改由一般公共预算承担，一般公共预算增加；改由单位资金承担，一般公共预算减少。",
      en: "Scope: a cost moved to the general public budget adds to it; one moved to the body's own money takes from it.",
    },
  },
  judge,
);

function judge(reason: Reason): Verdict | undefined {
  const { text, change, sign } = reason;
  const named = borne.filter(({ words }) => words.test(text));
  const [only, ...more] = named;
  const source = sourceOf(reason);
  if (!only || more.length > 0 || !source) return undefined;
  const expected = only.by === source ? 1 : -1;
  if (sign === expected) return { spots: [change], outcome: "held" };
  const [name, by] = [nameRow(change), withWord(change)];
  return {
    spots: [change],
    outcome: "failed",
    told: {
      actual: change.figure?.value ?? "",
      message: {
        zh: `${name.zh}${by}，原因却说部分开支改由${only.called}承担，那应当${expected > 0 ? "增加" : "减少"}。请核对是哪项资金承担，改写原因。`,
        en: `${name.en} changed by ${by}, but the reason says that costs are now borne by ${only.by === "gpb" ? "the general public budget" : "the body's own money"}, which would be ${expected > 0 ? "an increase" : "a decrease"}. Check which money bears them and rewrite the reason.`,
      },
    },
  };
}

/** Whose money a row tells of; undefined where it is of several sources. */
function sourceOf({ section, row }: Reason): "gpb" | "own" | undefined {
  if (gpbForms.includes(section.form)) return "gpb";
  if (section.form !== "said/income") return undefined;
  return row.key === "gpb" || row.key === "own" ? row.key : undefined;
}
