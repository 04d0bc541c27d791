import type { Bilingual } from "../../../errors/publish-error.ts";
import { groupDigits } from "../../../text/amount.ts";
import { rowName, sectionName } from "../../engine/names.ts";
import type { Spot } from "../../engine/sheet.ts";

/** What a row is called, with its section: `收入预算情况·一般公共预算`, with the code where it has one. */
export function nameRow(spot: Spot): Bilingual {
  const { zh, en } = sectionName(spot);
  const code = spot.row?.code;
  const name = shortName(rowName(spot));
  return {
    zh: `${zh}·${name}${code === undefined ? "" : `（${code}）`}`,
    en: `${en} · ${name}${code === undefined ? "" : ` (${code})`}`,
  };
}

/** Of a printed path 类/款/项 only the last step: `…（款）行政运行（项）` → `行政运行`. */
function shortName(name: string): string {
  return /（款）(.+)（项）$/.exec(name)?.[1] ?? name.replace(/（[类款项]）$/, "");
}

/** What a cell prints, with its unit: `3,706.63万元`, `13.00%`; `未安排` as it stands. */
export function withUnit(spot: Spot): string {
  const { figure } = spot;
  if (!figure) return "空白";
  return figure.value === undefined ? figure.printed : `${groupDigits(figure.value)}${figure.unit}`;
}

/** A change in words: `增加50.20万元`, `下降5.26%`; a printed minus becomes the word. */
export function withWord(spot: Spot): string {
  const { figure } = spot;
  if (figure?.value === undefined) return withUnit(spot);
  const rate = figure.unit === "%";
  const down = figure.value.startsWith("-");
  const usual = down ? (rate ? "下降" : "减少") : rate ? "增长" : "增加";
  return `${figure.word ?? usual}${groupDigits(figure.value.replace("-", ""))}${figure.unit}`;
}

/** A rate of change in words: `增长16.54%`, `下降3.21%`. */
export function rateInWords(percent: string): string {
  return `${percent.startsWith("-") ? "下降" : "增长"}${groupDigits(percent.replace("-", ""))}%`;
}
