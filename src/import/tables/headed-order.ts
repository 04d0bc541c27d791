import type { Column } from "../../forms/form.ts";
import { labelKey, titlesOf } from "./labels.ts";

/**
 * Ids of the columns that stand over some fields, in their order: that of the form, or, where two headings or more each name another column of it, the
 * one the headings say (接待费 before 用车 in many places). For tables without numbers over their columns: where a form prints numbers, headings may have slipped
 * and the numbers say what is meant. Undefined where they say another order and do not say it completely.
 */
export function orderByHeadings(
  columns: readonly Column[],
  headings: readonly (readonly string[])[],
  fields: readonly number[],
): readonly string[] | undefined {
  const named = fields.map((field) => namedBy(columns, textsAbove(headings, field)));
  const isElsewhere = (order: number): boolean => {
    const names = named[order] ?? [];
    return names.length === 1 && names[0] !== columns[order];
  };
  const moved = columns.map((_, order) => order).filter(isElsewhere);
  if (moved.length < 2) return columns.map((column) => column.id);
  const ids = columns.map((column, order) => (moved.includes(order) ? named[order]?.[0] : column)?.id ?? "");
  return new Set(ids).size === ids.length ? ids : undefined;
}

/** Columns of which a title stands over a field. */
function namedBy(columns: readonly Column[], texts: readonly string[]): readonly Column[] {
  return columns.filter((column) => titlesOf(column).some((title) => texts.includes(labelKey(title))));
}

/** Headings over a field, alone and joined with the heading that spans it from the left. */
export function textsAbove(headings: readonly (readonly string[])[], field: number): readonly string[] {
  const own = headings.flatMap((row) => (row[field] ? [row[field]] : []));
  const spanning = headings.slice(0, -1).flatMap((row) => {
    const left = row.slice(0, field + 1).findLast((text) => text !== "");
    return left === undefined ? [] : [left];
  });
  return [...own, own.join(""), ...own.flatMap((text) => spanning.map((span) => span + text))].map(labelKey);
}
