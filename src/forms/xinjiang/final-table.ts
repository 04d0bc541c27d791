import type { Column, Form, Identity, RowGroup } from "../form.ts";

/**
 * The nine final-accounts tables (附表), from the official format. No document embedded with the project prints them (only their titles);
 * they are tested on documents we write.
 */
const heads = {
  1: "收入支出决算总表",
  2: "收入决算表",
  3: "支出决算表",
  4: "财政拨款收入支出决算总表",
  5: "一般公共预算财政拨款支出决算表",
  6: "一般公共预算财政拨款基本支出决算表",
  7: "财政拨款“三公”经费支出决算表",
  8: "政府性基金预算财政拨款收入支出决算表",
  9: "国有资本经营预算财政拨款收入支出决算表",
} as const;

/** One of the nine tables by its printed number. */
export function table(
  number: keyof typeof heads,
  groups: readonly RowGroup[],
  columns: readonly Column[],
  identities: readonly Identity[],
): Form {
  return {
    id: `final/${number}`,
    part: "table",
    section: String(number),
    title: heads[number],
    groups,
    columns,
    identities,
  };
}

/** Rows by 支出功能分类 under a 合计. */
export const byFunction: readonly RowGroup[] = [
  { id: "rows", kinds: ["fixed", "function"], fixed: [{ id: "total", title: "合计", total: true }] },
];
/** Numbers the columns as the ※ row does. */
export const numbered = (columns: readonly Column[]): readonly Column[] =>
  columns.map((column, index) => ({ ...column, number: index + 1 }));
/** A sum over the columns of every row. */
export const sumOfColumns = (id: string, whole: string, parts: readonly string[]): Identity => ({
  id,
  kind: "sum",
  over: "columns",
  whole,
  parts,
});
/** Every code equals the sum of the codes one level below. */
export const tree = (id: string): Identity => ({ id, kind: "sum", over: "tree" });
