import type { RuleContext } from "../../rule.ts";
import { figureOf } from "../performance/tables.ts";
import { nameFigure, nameTable, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** An amount in a goal's text has the unit it has in the project's allocation. */
export const citeUnit = defineRule({
  id: "cite-unit",
  severity: "warning",
  title: {
    zh: "绩效目标里的金额单位与资金分配一致",
    en: "Amounts in a goal's text have the unit of the project's allocation",
  },
  ground: {
    zh: "同一笔钱在绩效目标和资金分配两处，数字相同而单位不同，必有一处是笔误。",
    en: "One amount with one number and two units is a slip in one of the two places.",
  },
  look: (context: RuleContext) =>
    context.disclosure.performance.flatMap((table) => {
      const rows = context.disclosure.clauses
        .filter(({ project }) => table.projects.includes(project))
        .flatMap((clause) => clause.rows);
      const amounts = rows.flatMap((row) => figureOf(row, "amount") ?? []);
      return table.cites.flatMap((cite): Verdict[] => {
        const same = amounts.find(({ value }) => value !== undefined && value === cite.value);
        if (cite.fen === undefined || !same) return [];
        const ids = [cite.id, same.id];
        if (same.unit === cite.unit) return [settled("held", ids)];
        const [name, other] = [nameTable(table), nameFigure(context, same)];
        return [
          failed(ids, {
            expected: shownFigure(same),
            actual: shownFigure(cite),
            message: {
              zh: `${name.zh}的目标里写作${shownFigure(cite)}，${other.zh}为${shownFigure(same)}：数字相同，单位不同。请改正单位。`,
              en: `The goal in ${name.en} says ${shownFigure(cite)}, ${other.en} is ${shownFigure(same)}: one number, two units. Correct the unit.`,
            },
          }),
        ];
      });
    }),
});
