import { nameRow } from "../say.ts";
import type { Verdict } from "../verdict.ts";
import { judgeReasons } from "./reason-rule.ts";
import type { Reason } from "./wording.ts";

/** A reason is more than its own figures said again. */
export const reasonRepeats = judgeReasons(
  {
    id: "reason-repeats",
    severity: "note",
    title: { zh: "原因不只是重复增减的数字", en: "A reason is more than its own figures said again" },
    ground: {
      zh: "《地方预决算公开操作规程》要求说明增减变化的原因；只重复数字，等于没有说明。",
      en: "The rules of disclosure demand the reason of a change; its figures said again are none.",
    },
  },
  judge,
);

function judge({ row, text, change, section }: Reason): Verdict | undefined {
  const own = new Set(row.figures.flatMap(({ value }) => (value === undefined ? [] : [value.replace("-", "")])));
  const repeated = row.cites.filter(({ value }) => value !== undefined && own.has(value.replace("-", "")));
  const units = new Set(repeated.map(({ unit }) => unit));
  if (units.size < 2 || repeated.length < row.cites.length) return undefined;
  // Something beside the change is told: what is new, moved or was dropped.
  if (/新增|新设|调|划|转|因|由|承担|改/.test(text)) return { spots: [change], outcome: "held" };
  const name = nameRow(change);
  return {
    spots: [
      change,
      ...repeated.map((figure) => ({ id: figure.id, section, rowKey: row.key, row, column: change.column, figure })),
    ],
    outcome: "failed",
    told: {
      message: {
        zh: `${name.zh}的原因只是把增减额和增减率又说了一遍，没有说明为什么变化。请写明原因。`,
        en: `The reason of ${name.en} only says its change and rate again, not why. Give the reason.`,
      },
    },
  };
}
