import type { Rule } from "../../../rule.ts";
import { resultOf, type Verdict } from "../verdict.ts";
import { sayChanges } from "./reason-rule.ts";
import { listReasons, type Reason } from "./wording.ts";

/** A reason that says only that it was needed, perhaps with what it is a reason for. */
const needed =
  /^(?:我单位|本单位|我部门|本部门)?(?:按照?|根据|因)(?:本年度?|\d{4}年)?(?:实际)?(?:工作)?(?:需要|需求)，?(?:适当)?(?:增加|减少|调高|调低|调整|安排)了?(?:预算|财政拨款|结转|项目|支出|经费|数)*(?:，所以.*)?。?$/;

/** A reason says more than that there was a need. */
export const reasonEmpty: Rule = {
  id: "reason-empty",
  severity: "note",
  title: { zh: "原因不只是“根据工作需要”", en: "A reason says more than that there was a need" },
  ground: {
    zh: "《地方预决算公开操作规程》要求说明增减变化的原因；“根据工作需要增加”对任何数字都适用。",
    en: "The rules of disclosure demand the reason of a change; 'as work requires' fits any number.",
  },
  run: (context) => {
    const reasons = listReasons(context);
    const empty = reasons.filter(({ text }) => needed.test(text));
    const told = reasons.filter((reason) => !empty.includes(reason));
    return resultOf(reasonEmpty, context.disclosure.id, [
      ...told.map(({ change }): Verdict => ({ spots: [change], outcome: "held" })),
      ...(empty.length > 0 ? [tell(empty)] : []),
    ]);
  },
};

/** One finding for all: it is one manner of writing. */
function tell(empty: readonly Reason[]): Verdict {
  const said = sayChanges(empty);
  return {
    spots: empty.map(({ change }) => change),
    outcome: "failed",
    subject: "reasons",
    told: {
      message: {
        zh: `${said.zh}，原因只说是工作需要，没有说明具体变化。请写明增加或减少了什么。`,
        en: `${said.en}: the reason is only that work required it. Say what was added or dropped.`,
      },
    },
  };
}
