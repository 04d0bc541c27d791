import type { Column } from "./form.ts";

/** A money column in the section's unit. */
export function money(id: string, title: string, more: Partial<Column> = {}): Column {
  return { id, title, kind: "money", ...more };
}

/** A column of words. */
export function words(id: string, title: string, more: Partial<Column> = {}): Column {
  return { id, title, kind: "text", ...more };
}

/** 占比: share of a whole, percent. */
export const share: Column = { id: "share", title: "占比", kind: "percent", unit: "%" };

/** 增减额: printed with its direction word (增加 1,280.59); the sign follows from the word. */
export const change: Column = money("change", "增减额");

/** 增减率: printed with its direction word (增长 52.79), percent. */
export const percent: Column = { id: "percent", title: "增减率", kind: "percent", unit: "%" };

/** What a change is measured against: `last-budget`, `last-final`, `initial-budget`, `full-year-budget`. */
export const base: Column = words("base", "比较基数");

/** 主要原因, as the body states it. */
export const reason: Column = words("reason", "主要原因", { prose: true });

/** 金额, 占比, 增减额, 增减率, 比较基数, 主要原因: what a sentence of an explanation can say of one subject. */
export const statement: readonly Column[] = [money("amount", "金额"), share, change, percent, base, reason];

/** 预算数, 决算数, 预决算差异率 or how much of the budget was carried out, and the reason: the second comparison of final accounts. */
export const variance: readonly Column[] = [
  money("budget", "预算数"),
  money("final", "决算数"),
  { id: "variance", title: "预决算差异率", kind: "percent", unit: "%" },
  { id: "completion", title: "完成预算", kind: "percent", unit: "%" },
  words("budget-base", "预算口径"),
  words("variance-reason", "差异原因", { prose: true }),
];
