import { nameIndicator, shownFigure } from "../said.ts";
import { defineRule, settled, type Verdict } from "../verdict.ts";
import { evaluationsOf, figureOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

/** No procurement was carried out at a rate when nothing was procured. */
export const procurementIndicator = defineRule({
  id: "procurement-indicator",
  severity: "warning",
  title: {
    zh: "没有政府采购的，不填政府采购执行率",
    en: "Where nothing was procured no rate of procurement was reached",
  },
  ground: {
    zh: "算术：政府采购支出为0时，采购执行率的分母不存在或完成值为0。",
    en: "Arithmetic: with no procurement there is nothing of which a rate could be reached.",
  },
  look: ({ disclosure, figures }) => {
    const total = figures.findFigure("procurement", "total", "amount");
    if (!total) return [];
    return evaluationsOf(disclosure).flatMap((table) =>
      indicatorsOf(table).flatMap((row): Verdict[] => {
        const actual = readValue(row.words["actual"]);
        if (!/采购.*(执行率|完成率|采购率)$|^政府采购率$/.test(row.name) || !actual) return [];
        const ids = [figureOf(row, "score"), figureOf(row, "weight"), total].flatMap((figure) => figure?.id ?? []);
        if (total.state !== "zero" || actual.amount.top === 0n) return [settled("held", ids)];
        const name = nameIndicator(table, row);
        const reached = row.words["actual"] ?? "";
        const found = {
          actual: reached,
          message: {
            zh: `${name.zh}的实际完成值为${reached}，而政府采购支出总额为${shownFigure(total)}：没有采购，谈不上完成${reached}。请核对完成值、得分或采购金额。`,
            en: `The result of ${name.en} is ${reached}, but procurement came to ${shownFigure(total)}: without any, no ${reached} can be reached. Check result, score or procurement.`,
          },
        };
        return [{ outcome: "failed", figureIds: ids, found }];
      }),
    );
  },
});
