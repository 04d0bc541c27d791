import { quoted } from "../said.ts";
import { figureOf } from "../performance/tables.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Every amount of an allocation is printed with its unit, so that it can be read as one. */
export const allocationUnit = defineRule({
  id: "allocation-unit",
  severity: "warning",
  title: { zh: "资金分配的金额带有完整的计量单位", en: "Amounts of an allocation are printed with their whole unit" },
  ground: {
    zh: "金额没有“万元”“元”，读者无从知道数额，也无法相加核对。",
    en: "Without 万元 or 元 nobody knows the amount, and it cannot be added up.",
  },
  look: ({ disclosure }) =>
    disclosure.clauses.flatMap(({ name, rows }) =>
      rows.flatMap((row): Verdict[] => {
        const amount = figureOf(row, "amount");
        if (!amount || row.key === "scale") return [];
        if (amount.state !== "text") return [settled("held", [amount.id])];
        return [
          failed([amount.id], {
            actual: amount.printed,
            message: {
              zh: `${quoted(name)}资金分配里的${quoted(row.name)}印为${quoted(amount.printed)}，缺少完整的计量单位（万元），无法读作金额。请补上计量单位。`,
              en: `In the allocation of ${quoted(name)}, ${quoted(row.name)} is printed as ${quoted(amount.printed)} without its whole unit (万元) and cannot be read as an amount. Add the unit.`,
            },
          }),
        ];
      }),
    ),
});
