import type { RowEntry } from "../../../compile/entry.ts";
import { compare } from "../../interval.ts";
import { quoted } from "../said.ts";
import { defineRule, settled, type Verdict } from "../verdict.ts";
import { goalsOf, idsOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** Examples that the finding spells out; more are only counted. */
const spelled = 8;

/** A target asks for no less than what was reached the year before; those that do are noted, once for the disclosure. Costs are left out. */
export const targetBelowPrevious = defineRule({
  id: "target-below-previous",
  severity: "note",
  title: { zh: "指标值不低于上年完成值", en: "Targets ask for no less than last year reached" },
  ground: {
    zh: "绩效目标应当合理可行、具有约束力；低于上年实际水平的指标不用努力就能完成，宜说明理由。",
    en: "Goals are to bind; a target below last year's level is reached without effort, and wants a reason.",
  },
  look: ({ disclosure }) => {
    const rows = goalsOf(disclosure).flatMap(indicatorsOf);
    const judged = rows.flatMap((row) => {
      const below = isBelow(row);
      return below === undefined ? [] : [{ row, below }];
    });
    const below = judged.filter((one) => one.below).map(({ row }) => row);
    const held = judged.filter((one) => !one.below).map(({ row }) => row);
    return [...held.map((row): Verdict => settled("held", idsOf(row))), ...(below.length === 0 ? [] : [say(below)])];
  },
});

/** Whether a target is easier than last year's result; undefined where the two cannot be compared. */
function isBelow({ words }: RowEntry): boolean | undefined {
  const [target, previous] = [readValue(words["target"]), readValue(words["previous"])];
  if (!target?.operator || !previous || previous.operator !== undefined || target.base !== previous.base)
    return undefined;
  if (target.base === "元" || target.operator === "=" || previous.amount.top === 0n) return undefined;
  const order = compare(target.amount, previous.amount);
  return target.operator.startsWith(">") ? order < 0 : order > 0;
}

function say(rows: readonly RowEntry[]): Verdict {
  const list = rows
    .slice(0, spelled)
    .map(({ name, words }) => `${quoted(name)}${words["target"] ?? ""}（${words["previous"] ?? ""}）`);
  const more = rows.length - list.length;
  return {
    outcome: "failed",
    figureIds: rows.flatMap(idsOf),
    found: {
      subject: "performance/below-previous",
      message: {
        zh: `${rows.length}项指标值低于上年完成值（括号里是上年）：${list.join("、")}${more > 0 ? `，另有${more}项` : ""}。请核对，或说明为什么降低。`,
        en: `${rows.length} targets are below last year's results (in brackets): ${list.join(", ")}${more > 0 ? `, and ${more} more` : ""}. Check them, or say why less is asked for.`,
      },
    },
  };
}
