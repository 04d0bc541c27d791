import type { Bilingual } from "../../../../errors/publish-error.ts";
import type { Rule, RuleContext } from "../../../rule.ts";
import { nameRow, withWord } from "../say.ts";
import { resultOf, type Verdict } from "../verdict.ts";
import { listReasons, type Reason } from "./wording.ts";

/** A rule that looks at each reason by itself; of those it does not concern `judge` says nothing. */
export function judgeReasons(
  declared: Omit<Rule, "run">,
  judge: (reason: Reason, context: RuleContext) => Verdict | undefined,
): Rule {
  return {
    ...declared,
    run: (context) =>
      resultOf(
        declared,
        context.disclosure.id,
        listReasons(context).flatMap((reason) => judge(reason, context) ?? []),
      ),
  };
}

/** The changes that several reasons explain, in a row: 基本支出增加1.20万元、公用经费减少0.50万元. */
export function sayChanges(reasons: readonly Reason[]): Bilingual {
  const changes = reasons.map(({ change }) => ({ name: nameRow(change), by: withWord(change) }));
  return {
    zh: changes.map(({ name, by }) => `${name.zh}${by}`).join("、"),
    en: changes.map(({ name, by }) => `${name.en} (${by})`).join(", "),
  };
}
