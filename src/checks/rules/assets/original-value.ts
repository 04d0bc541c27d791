import type { FigureEntry } from "../../../compile/entry.ts";
import { inUnit, isAbove, middleOf, rangeOf, sumRanges } from "../ranges.ts";
import { sayFigure, shown } from "../said.ts";
import { defineRule, failed, settled } from "../verdict.ts";

const parts = ["buildings", "vehicles", "furniture"] as const;

/** Buildings, vehicles and furniture together are worth no more than all fixed assets. */
export const originalValue = defineRule({
  id: "original-value",
  severity: "error",
  title: {
    zh: "房屋、车辆、家具价值之和不超过固定资产原值",
    en: "Buildings, vehicles and furniture are a part of the fixed assets",
  },
  ground: { zh: "算术：部分不大于全部。", en: "Arithmetic: parts are not more than the whole." },
  look: (context) => {
    const all = context.figures.findFigure("assets", "original-value", "value");
    const values = parts.flatMap((row): FigureEntry[] => {
      const value = context.figures.findFigure("assets", row, "value");
      return value?.value === undefined ? [] : [value];
    });
    const [whole, sum] = [all && rangeOf(all), sumRanges(values)];
    if (!all || !whole || !sum || values.length === 0) return [];
    const ids = [all, ...values].map(({ id }) => id);
    if (!isAbove(sum, whole)) return [settled("held", ids)];
    const [total, name] = [inUnit(middleOf(sum), all.unit), sayFigure(context, all)];
    return [
      failed(ids, {
        expected: `≥${total}`,
        actual: all.value ?? all.printed,
        message: {
          zh: `${name.zh}，而房屋、车辆、办公家具价值之和已有${shown(total, all.unit)}。请核对金额和计量单位。`,
          en: `${name.en}, but buildings, vehicles and furniture together are worth ${shown(total, all.unit)}. Check amounts and units.`,
        },
      }),
    ];
  },
});
