import type { ClauseEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { rangeOf, sumRanges } from "../ranges.ts";
import { sayAll, sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { projectAmounts } from "./amounts.ts";

/** 预算安排规模 of a project's clause is its amount in table 7. */
export const clauseAmount = defineRule({
  id: "clause-amount",
  severity: "error",
  title: { zh: "项目说明的预算安排规模＝表7所列金额", en: "The amount of a project's clause is that of table 7" },
  ground: {
    zh: "同一项目的金额在表7和项目支出情况说明两处公开，应当一致。",
    en: "A project's amount is disclosed in table 7 and in the explanation; both must agree.",
  },
  look: (context) => context.disclosure.clauses.flatMap((clause) => judge(context, clause)),
});

function judge(context: RuleContext, { rows, project }: ClauseEntry): Verdict[] {
  const scale = figureOf(
    rows.find(({ key }) => key === "scale"),
    "amount",
  );
  const parts = projectAmounts(context, project);
  const [own, sum] = [scale && rangeOf(scale), sumRanges(parts)];
  if (!scale || parts.length === 0) return [];
  const ids = [scale.id, ...parts.map(({ id }) => id)];
  if (!own || !sum) return [settled("unchecked", ids)];
  if (meet(own, sum)) return [settled("held", ids)];
  const said = sayAll([scale, ...parts].map((figure) => sayFigure(context, figure)));
  return [
    failed(ids, {
      ...(parts.length === 1 && parts[0]?.value !== undefined ? { expected: parts[0].value } : {}),
      actual: scale.value ?? scale.printed,
      message: {
        zh: `${said.zh}。同一项目的金额不一致，请核对。`,
        en: `${said.en}. One project has two amounts; check them.`,
      },
    }),
  ];
}
