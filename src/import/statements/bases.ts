import type { ImportContext } from "../context.ts";

/** What a change or a variance is measured against. */
export type Base = "last-budget" | "last-final" | "initial-budget" | "full-year-budget";

const yearly = "(?:上一?年度?|去年|\\d{4}年度?)(?:同期)?(?:(?:财政拨款)?(?:支出|收入)?(?:预算|决算|执行)数?)?";
const budgeted = "(?:\\d{4}年度?)?(?:年初|全年|调整后?的?)(?:财政拨款)?(?:支出|收入)?预算数?";

/** Words that name a base, as a pattern on folded text. */
export const basePattern = `(?:${budgeted}|${yearly})`;

/**
 * The base that printed words name, or undefined when they name none of the known four. 上年 without 预算 or 决算 means what was last published
 * of the same kind; a year other than the one before is no known base.
 */
export function normaliseBase(words: string, context: Pick<ImportContext, "kind" | "fiscalYear">): Base | undefined {
  if (/全年.*预算|调整后?.*预算/.test(words)) return "full-year-budget";
  if (/年初.*预算/.test(words)) return "initial-budget";
  const year = /(\d{4})年/.exec(words)?.[1];
  if (year !== undefined && Number(year) !== context.fiscalYear - 1) return undefined;
  if (words.includes("预算")) return "last-budget";
  if (/决算|执行|实际/.test(words)) return "last-final";
  return context.kind === "budget" ? "last-budget" : "last-final";
}
