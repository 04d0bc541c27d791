import { nameIndicator, quoted } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { readValue } from "./value.ts";

/** Units that an indicator's name may end with in brackets. */
const units: ReadonlySet<string> = new Set(
  "% 元 万元 个 件 张 人 人次 次 台 套 辆 部 本 份 户 家 条 项 种 箱 盘 块 间 天 小时 分钟 秒 月 年 平方米".split(" "),
);

/** The unit in an indicator's name is the unit of its target. */
export const unitInName = defineRule({
  id: "unit-in-name",
  severity: "warning",
  title: { zh: "指标名称里的计量单位与指标值一致", en: "The unit in an indicator's name is that of its target" },
  ground: { zh: "同一指标的名称与指标值用同一计量单位。", en: "Name and target of an indicator use one unit." },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      const unit = /[（(]([^（()）]{1,3})[)）]$/.exec(row.name)?.[1];
      const { target = "" } = row.words;
      const value = readValue(target);
      if (unit === undefined || !units.has(unit) || !value || value.unit === "") return undefined;
      if (value.unit === unit || value.base === unit) return "held";
      const name = nameIndicator(table, row);
      return {
        expected: unit,
        actual: value.unit,
        message: {
          zh: `${name.zh}：名称里的计量单位是${quoted(unit)}，指标值却是${target}，单位是${quoted(value.unit)}。请统一。`,
          en: `${name.en}: the name gives the unit as ${quoted(unit)}, the target ${target} as ${quoted(value.unit)}. Use one.`,
        },
      };
    }),
});
