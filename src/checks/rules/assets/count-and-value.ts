import type { RowEntry } from "../../../compile/entry.ts";
import { nameFigure, shownFigure } from "../said.ts";
import { defineRule, failed, settled, type Verdict } from "../verdict.ts";

/** Assets that have a value are there, and those that are there have one. */
export const countAndValue = defineRule({
  id: "count-and-value",
  severity: "warning",
  title: { zh: "资产的数量（面积）与价值同为零或同不为零", en: "Assets have a number (area) and a value, or neither" },
  ground: {
    zh: "有资产就有账面价值（至少一元名义金额），没有资产就没有价值（《政府会计准则》）。",
    en: "Assets are booked with a value, at least a nominal 1 yuan; without assets there is none.",
  },
  look: (context) =>
    (context.figures.findSection("assets")?.rows ?? []).flatMap((row): Verdict[] => {
      const [number, value] = [find(row, "count") ?? find(row, "area"), find(row, "value")];
      if (number?.value === undefined || value?.value === undefined) return [];
      const ids = [value.id, number.id];
      if ((number.state === "zero") === (value.state === "zero")) return [settled("held", ids)];
      const name = nameFigure(context, number);
      return [
        failed(ids, {
          message: {
            zh: `${name.zh}为${shownFigure(number)}，价值为${shownFigure(value)}：一处为零，一处不为零。请核对。`,
            en: `${name.en} is ${shownFigure(number)}, its value ${shownFigure(value)}: one is zero and the other is not. Check both.`,
          },
        }),
      ];
    }),
});

function find(row: RowEntry, column: string) {
  return row.figures.find((figure) => figure.column === column);
}
