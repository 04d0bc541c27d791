import type { FigureEntry } from "../../../compile/entry.ts";
import { meet } from "../../interval.ts";
import type { RuleContext } from "../../rule.ts";
import { rangeOf } from "../ranges.ts";
import { sayAll, sayFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { fundOf } from "./tables.ts";

/** What a column of the overall evaluation is called in the explanation: any one of these cells. */
const sources: Readonly<
  Record<"initial" | "executed", readonly (readonly [form: string, row: string, column: string])[]>
> = {
  initial: [
    ["said/final-gpb", "total", "budget"],
    ["said/final-fiscal", "overall", "budget"],
    ["said/final-fiscal", "expenditure", "budget"],
  ],
  executed: [
    ["said/final-expenditure", "total", "amount"],
    ["said/final-fiscal", "expenditure", "amount"],
    ["said/final-gpb", "total", "amount"],
  ],
};

/** The overall evaluation's initial budget and execution are those of the accounts. */
export const overallEvaluation = defineRule({
  id: "overall-evaluation",
  severity: "warning",
  title: {
    zh: "整体自评表的年初预算数、全年执行数与决算说明一致",
    en: "The overall evaluation's budget and execution are those of the accounts",
  },
  ground: {
    zh: "部门整体支出自评的年初预算数、执行数就是部门的年初预算和支出决算。",
    en: "The overall evaluation is about the body's initial budget and its expenditure.",
  },
  look: (context) =>
    context.disclosure.performance
      .filter(({ form }) => form === "evaluation-overall")
      .flatMap((table) =>
        (["initial", "executed"] as const).flatMap((column) => {
          const figure = fundOf(table, "total", column);
          return figure ? judge(context, figure, sources[column]) : [];
        }),
      ),
});

function judge(
  context: RuleContext,
  figure: FigureEntry,
  cells: readonly (readonly [string, string, string])[],
): Verdict[] {
  const own = rangeOf(figure);
  const others = cells.flatMap(([form, row, column]) => context.figures.findFigure(form, row, column) ?? []);
  if (!own || others.length === 0) return [];
  const fit = others.find((other) => {
    const range = rangeOf(other);
    return range && meet(own, range);
  });
  if (fit) return [settled("held", [figure.id, fit.id])];
  const said = sayAll([figure, ...others].map((one) => sayFigure(context, one)));
  return [
    failed(
      [figure, ...others].map(({ id }) => id),
      {
        expected: others[0]?.value ?? "",
        actual: figure.value ?? figure.printed,
        message: {
          zh: `${said.zh}。两处应为同一金额，请核对。`,
          en: `${said.en}. They should be one amount; check them.`,
        },
      },
    ),
  ];
}
