import type { RowEntry } from "../../../compile/entry.ts";
import type { Bilingual } from "../../../errors/publish-error.ts";
import { compare } from "../../interval.ts";
import { nought, whole } from "../ranges.ts";
import { nameIndicator } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { isUnitPrice } from "./limits.ts";
import { readValue, type Value } from "./value.ts";

/** A target that has to be exact is one that can be meant so: no rate below 100 %, no faults, nothing below last year's result. */
export const targetOperator = defineRule({
  id: "target-operator",
  severity: "warning",
  title: { zh: "指标值的符号（≥、≤、＝）合乎指标", en: "The sign of a target (≥, ≤, =) suits its indicator" },
  ground: {
    zh: "指标值是评分的依据：“＝”表示多一点少一点都算偏离。",
    en: "Scores depend on the target: with “=”, more and less both miss it.",
  },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      const { target = "" } = row.words;
      const value = readValue(target);
      if (!value || (value.operator !== "=" && value.operator !== undefined)) return undefined;
      const doubt = doubtOf(row, value);
      if (!doubt) return "held";
      const name = nameIndicator(table, row);
      return {
        ...(doubt.isCost ? { severity: "note" } : {}),
        actual: target,
        message: {
          zh: `${name.zh}的指标值印为${target}：${doubt.zh}。请核对符号。`,
          en: `The target of ${name.en} is printed as ${target}: ${doubt.en}. Check the sign.`,
        },
      };
    }),
});

/** What speaks against “=”. */
interface Doubt extends Bilingual {
  /** A budget that is to be spent to the last yuan: told as a note. */
  readonly isCost?: true;
}

function doubtOf({ name, words }: RowEntry, value: Value): Doubt | undefined {
  const isPart = compare(value.amount, nought) > 0 && compare(value.amount, whole(100)) < 0;
  if (value.unit === "%" && isPart && /(率|满意度)(（.*）|\(.*\))?$/.test(name)) {
    return {
      zh: "比率越高越好，“＝”使超过也算偏离，可能漏印了“≥”",
      en: "with “=”, doing better misses it too; “≥” may be missing",
    };
  }
  if (/故障|投诉|差错|事故/.test(name) && value.amount.top !== 0n) {
    return {
      zh: "故障、投诉一类越少越好，可能漏印了“≤”",
      en: "faults and complaints should be at most so many; “≤” may be missing",
    };
  }
  return doubtOfCost({ name, words }, value) ?? doubtOfQuantity(words, value);
}

function doubtOfCost({ name, words }: Pick<RowEntry, "name" | "words">, value: Value): Doubt | undefined {
  const isCost = `${words["level1"] ?? ""}${words["level2"] ?? ""}`.includes("成本") && !isUnitPrice.test(name);
  return isCost && value.operator === "=" && value.base === "元"
    ? {
        isCost: true,
        zh: "成本是上限，“＝”使节约也算偏离，可能应为“≤”",
        en: "a cost is an upper limit; with “=”, saving misses it too; “≤” may be meant",
      }
    : undefined;
}

function doubtOfQuantity(words: RowEntry["words"], value: Value): Doubt | undefined {
  const previous = readValue(words["previous"]);
  const isLess = previous?.base === value.base && compare(previous.amount, value.amount) > 0;
  return isLess && words["level2"] === "数量指标" && value.operator === "="
    ? {
        zh: `上年已完成${words["previous"] ?? ""}，“＝”使与上年持平也算偏离，可能漏印了“≥”`,
        en: `last year reached ${words["previous"] ?? ""}; with “=”, doing as well again misses it; “≥” may be missing`,
      }
    : undefined;
}
