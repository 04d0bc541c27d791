import type { PerformanceEntry, RowEntry } from "../../../compile/entry.ts";
import { nameTable, quoted } from "../said.ts";
import { defineRule, failed, type Found, settled } from "../verdict.ts";
import { idsOf, indicatorsOf } from "./tables.ts";
import { readValue } from "./value.ts";

const titles: Readonly<Record<string, string>> = { target: "指标值", previous: "上年完成值", actual: "实际完成值" };

/** Target, last year's result and this year's result of an indicator bear one whole unit. One finding for each table. */
export const valueUnits = defineRule({
  id: "value-units",
  severity: "warning",
  title: {
    zh: "指标值、上年完成值、实际完成值的计量单位完整一致",
    en: "The values of an indicator bear one whole unit",
  },
  ground: {
    zh: "数值没有计量单位，或单位不一，就无法比较和评分。",
    en: "Values without a unit, or with different ones, can be neither compared nor scored.",
  },
  look: ({ disclosure }) =>
    disclosure.performance.flatMap((table) => {
      const rows = indicatorsOf(table).filter(({ words }) => readValue(words["target"]) !== undefined);
      const wrong = rows.flatMap((row) => faultsOf(row).map((fault) => ({ row, fault })));
      if (rows.length === 0) return [];
      return [
        wrong.length === 0
          ? settled("held", rows.flatMap(idsOf))
          : failed([...new Set(wrong.flatMap(({ row }) => idsOf(row)))], say(table, wrong)),
      ];
    }),
});

/** What is wrong with the units of one indicator, said in Chinese and English by the same signs. */
function faultsOf({ name, words }: RowEntry): string[] {
  const target = readValue(words["target"]);
  return Object.entries(titles).flatMap(([column, title]) => {
    const printed = words[column];
    const value = readValue(printed);
    if (!target || !value || printed === undefined || value.amount.top === 0n) return [];
    const place = `${quoted(name)}${title}${printed}`;
    if (value.unit === "万" || value.unit === "亿") return [place];
    const isBare = value.base === "" && target.base !== "" && target.unit !== "万" && target.unit !== "亿";
    return isBare || isOther(value.base, target.base) ? [place] : [];
  });
}

/** Whether two units differ; 元 and 万元 are one unit, and so are 日 and 天. */
function isOther(unit: string, wanted: string): boolean {
  const plain = (text: string): string => text.replace("日", "天").replace("个月", "月");
  return unit !== "" && wanted !== "" && plain(unit) !== plain(wanted);
}

function say(table: PerformanceEntry, wrong: readonly { readonly fault: string }[]): Found {
  const name = nameTable(table);
  const faults = wrong.map(({ fault }) => fault);
  return {
    subject: `performance#${table.anchor}`,
    message: {
      zh: `${name.zh}有${faults.length}处数值的计量单位缺失、不完整或与指标值不一：${faults.join("、")}。请补齐（如“万”应为“万元”）并统一。`,
      en: `In ${name.en} the unit of ${faults.length} values is missing, cut short or not that of the target: ${faults.join(", ")}. Write it in full (万元, not 万) and use one.`,
    },
  };
}
