import { nameIndicator, quoted } from "../said.ts";
import { defineRule } from "../verdict.ts";
import { eachIndicator } from "./each-indicator.ts";
import { readValue, type Value } from "./value.ts";

/** Units in which things are counted. */
const countUnits: ReadonlySet<string> = new Set(
  "个 件 张 人 人次 台 套 辆 部 本 份 户 家 条 项 种 箱 盘 块 间".split(" "),
);

/** The unit of a target suits what is measured: no time in 个, no number of things in %. */
export const unitOfKind = defineRule({
  id: "unit-of-kind",
  severity: "warning",
  title: { zh: "计量单位合乎指标的含义", en: "The unit of a target suits what is measured" },
  ground: {
    zh: "时间以年、月、天、小时计，数量以个、件、人等计，比率以％计。",
    en: "Time is measured in years, months, days or hours, numbers of things are counted, rates are percentages.",
  },
  look: ({ disclosure }) =>
    eachIndicator(disclosure.performance, (row, table) => {
      const { target = "" } = row.words;
      const value = readValue(target);
      const kind = kindOf(row.name);
      if (!value || value.base === "" || !kind) return undefined;
      if (suits(kind, value)) return "held";
      const name = nameIndicator(table, row);
      const [zh, en] = kind === "time" ? ["时间", "a time"] : ["数量", "a number of things"];
      return {
        actual: target,
        message: {
          zh: `${name.zh}是${zh}指标，指标值却印为${target}，计量单位${quoted(value.unit)}不合。请核对计量单位或指标名称。`,
          en: `${name.en} is about ${en}, but its target is printed as ${target}; the unit ${quoted(value.unit)} does not suit it. Check unit or name.`,
        },
      };
    }),
});

function kindOf(name: string): "time" | "count" | undefined {
  const plain = name.replace(/[（(][^（()）]*[)）]$/, "");
  if (/(时限|时长|时间|周期|期限|天数)$/.test(plain)) return "time";
  return /(数量|次数|人数|个数|份数|件数|台数|套数|张数)$/.test(plain) ? "count" : undefined;
}

function suits(kind: "time" | "count", { base }: Value): boolean {
  return kind === "time" ? !countUnits.has(base) : base !== "%";
}
