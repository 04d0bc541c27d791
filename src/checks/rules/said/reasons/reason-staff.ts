import type { Spot } from "../../../engine/sheet.ts";
import type { Rule } from "../../../rule.ts";
import { signOf } from "../directions.ts";
import { citeSpot, findPrinted } from "../paper.ts";
import { withUnit, withWord } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";
import { sayChanges } from "./reason-rule.ts";
import { listReasons, type Reason } from "./wording.ts";

/** Staff, not pensioners or people without a post, who are no part of those in service. */
const staff = "(?<!退休|离休|聘用|编外|雇佣)(?:在职)?人员";

/** So many of them, as in 调入2名人员; what follows is not their pay. */
const heads = "(?:\\d+|[一二两三四五六七八九十]+)?[名人个]?(?:在职)?人员(?!经费|支出|工资|待遇|保障|费)";

/** Words of reasons that tell of more staff, or of less. */
const staffWords: readonly { readonly sign: -1 | 1; readonly words: RegExp }[] = [
  { sign: 1, words: new RegExp(`${staff}(?:人数)?(?:有所)?增加|(?<!退休)人数增加|(?:调入|增加)${heads}`) },
  { sign: -1, words: new RegExp(`${staff}(?:人数)?(?:有所)?减少|(?<!退休)人数减少|(?:调出|减少)${heads}`) },
];

/** Reasons tell of more or less staff as the count of the staff does. */
export const reasonStaff: Rule = {
  id: "reason-staff",
  severity: "warning",
  title: {
    zh: "以人员增减为原因的，与人员情况一致",
    en: "Reasons that tell of more or less staff agree with the count of staff",
  },
  ground: {
    zh: "人员情况和增减原因说的是同一批人；在职人数减少，就不能以人员增加解释支出增加。",
    en: "Both tell of the same people; with fewer in service, more staff cannot be the reason for more expenditure.",
  },
  run: (context) => {
    const change = findPrinted(context, "staffing", "serving", "change");
    const count = findPrinted(context, "staffing", "serving", "count");
    const sign = signOf(change?.figure?.value);
    if (!change || !count || sign === 0) return resultOf(reasonStaff, context.disclosure.id, []);
    const reasons = listReasons(context).filter((reason) => staffSign(reason) !== undefined);
    const against = reasons.filter((reason) => staffSign(reason) !== sign && reason.sign !== sign);
    const held = reasons.filter((reason) => !against.includes(reason));
    return resultOf(reasonStaff, context.disclosure.id, [
      ...held.map((reason): Verdict => ({ spots: [reason.change, change], outcome: "held" })),
      ...against.map((reason, index): Verdict => ({
        spots: [change, reason.change],
        outcome: "failed",
        // One finding for all reasons: the count of the staff is the one place that they all contradict.
        ...(index === 0 ? tell(change, count, against) : {}),
      })),
    ]);
  },
};

function staffSign({ text }: Reason): -1 | 1 | undefined {
  return staffWords.find(({ words }) => words.test(text))?.sign;
}

function tell(change: Spot, count: Spot, reasons: readonly Reason[]): Pick<Verdict, "also" | "told"> {
  const changes = sayChanges(reasons);
  const cited = reasons.flatMap(({ section, row }) =>
    row.cites.filter(({ unit }) => unit === "名" || unit === "人").map((cite) => citeSpot(section, row, cite)),
  );
  const said = (change.figure?.value ?? "").startsWith("-") ? ["增加", "more"] : ["减少", "less"];
  return {
    also: [count, ...reasons.map((reason) => reason.change), ...cited],
    told: {
      actual: change.figure?.value ?? "",
      message: {
        zh: `人员情况说在职${withUnit(count)}，${withWord(change)}；${changes.zh}，却${reasons.length > 1 ? "都" : ""}以人员${said[0] ?? ""}为原因。请核对人员增减，或改写原因。`,
        en: `The count of staff says ${withUnit(count)} in service after a change of ${withUnit(change)}; ${changes.en} give ${said[1] ?? ""} staff as the reason. Check the change of staff, or rewrite the reasons.`,
      },
    },
  };
}
