import type { PerformanceEntry } from "../../../compile/entry.ts";
import { add, compare, type Fraction, multiply } from "../../interval.ts";
import { inUnit, nought, rangeOf, whole } from "../ranges.ts";
import { nameTable, shown, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";
import { costsOf } from "./limits.ts";
import { figureOf, fundOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** An amount spent, in 分, and how it came about. */
interface Spent {
  readonly said: string;
  readonly fen: Fraction;
  readonly figureIds: readonly string[];
}

/** What a project's results say was spent (costs, or pieces times their price) is no more than what was spent. */
export const costResults = defineRule({
  id: "cost-results",
  severity: "warning",
  title: {
    zh: "各项实际成本之和（数量×单价）不超过全年执行数",
    en: "Costs reached, and pieces times prices, do not exceed what was spent",
  },
  ground: {
    zh: "算术：实际发生的各项成本，或购置数量乘以单价，相加一般不超过实际支出；留有尾款没有付的，应说明。",
    en: "Arithmetic: the costs that arose, or pieces times their price, together do not exceed what was spent, unless a part is still to be paid, which is to be said.",
  },
  look: ({ disclosure }) => disclosure.performance.filter(({ form }) => form === "evaluation").flatMap(judge),
});

function judge(table: PerformanceEntry): Verdict[] {
  const executed = fundOf(table, "total", "executed");
  const range = executed && rangeOf(executed);
  const costs = costsOf(table, "actual").map(({ name, printed, fen, figure }): Spent => ({
    said: `${name}${printed}`,
    fen,
    figureIds: figure ? [figure.id] : [],
  }));
  const spent = [...costs, ...purchasesOf(table)];
  if (spent.length === 0 || !executed || !range) return [];
  const sum = spent.map(({ fen }) => fen).reduce(add, nought);
  const ids = [executed.id, ...spent.flatMap(({ figureIds }) => figureIds)];
  if (compare(sum, range.high) <= 0) return [settled("held", ids)];
  const [name, total] = [nameTable(table), inUnit(sum, executed.unit)];
  const addends = spent.map(({ said }) => said).join("＋");
  return [
    failed(ids, {
      actual: executed.value ?? executed.printed,
      expected: `≥${total}`,
      message: {
        zh: `${name.zh}：按实际完成值，${addends}＝${shown(total, executed.unit)}，超过全年执行数${shownFigure(executed)}。请核对数量、单价和执行数；如有尾款未付，请说明。`,
        en: `${name.en}: by the results, ${addends} = ${shown(total, executed.unit)}, more than the ${shownFigure(executed)} spent. Check numbers, prices and the amount spent, or say what is still to be paid.`,
      },
    }),
  ];
}

/** Things bought: an indicator of their number beside one of their price (购置固态硬盘数量, 固态硬盘单价). */
function purchasesOf(table: PerformanceEntry): Spent[] {
  const rows = indicatorsOf(table);
  return rows.flatMap((price) => {
    const thing = /^(.+)单价$/.exec(price.name)?.[1] ?? "";
    const count = rows.find(({ name }) => name.replace(/^(购置|购买|采购)/, "") === `${thing}数量`);
    const [each, pieces] = [readValue(price.words["actual"]), readValue(count?.words["actual"])];
    if (!count || each?.base !== "元" || !pieces) return [];
    const figures = [figureOf(price, "weight"), figureOf(count, "weight")];
    return [
      {
        said: `${thing}${count.words["actual"] ?? ""}×${price.words["actual"] ?? ""}`,
        fen: multiply(multiply(each.amount, pieces.amount), whole(100)),
        figureIds: figures.flatMap((figure) => figure?.id ?? []),
      },
    ];
  });
}
