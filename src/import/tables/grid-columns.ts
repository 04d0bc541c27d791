import type { Column, Form } from "../../forms/form.ts";
import type { Rule } from "./head.ts";
import { textsAbove } from "./headed-order.ts";
import { labelKey, titlesOf } from "./labels.ts";

/** Where the columns of a grid stand. */
export interface GridColumns {
  /** Column id by field index. */
  readonly columnAt: ReadonlyMap<number, string>;
  /** Fields before the first column: codes, name, project name. */
  readonly heads: number;
}

/** The columns of a form that hold figures. */
export function figureColumns(form: Form): readonly Column[] {
  return form.columns.filter((column) => column.kind !== "text");
}

/**
 * Finds the columns of a grid by the rule row's numbers, else by the headings read in order.
 * Undefined when neither fits the form: the table then is none this form describes.
 */
export function findGridColumns(
  form: Form,
  rule: Rule | undefined,
  headings: readonly (readonly string[])[],
): GridColumns | undefined {
  const columns = figureColumns(form);
  if (rule?.numbered.length === columns.length) {
    return {
      columnAt: new Map(rule.numbered.map((field, order) => [field, columns[order]?.id ?? ""])),
      heads: rule.heads,
    };
  }
  return byHeadings(columns, headings);
}

function byHeadings(columns: readonly Column[], headings: readonly (readonly string[])[]): GridColumns | undefined {
  const width = Math.max(0, ...headings.map((row) => row.length));
  const columnAt = new Map<number, string>();
  let next = 0;
  for (let field = 0; field < width; field += 1) {
    const texts = textsAbove(headings, field);
    const found = columns.findIndex((column, order) => order >= next && fits(column, texts));
    if (found < 0) continue;
    columnAt.set(field, columns[found]?.id ?? "");
    next = found + 1;
  }
  const heads = Math.min(...columnAt.keys());
  return columnAt.size >= Math.ceil(columns.length / 2) ? { columnAt, heads } : undefined;
}

function fits(column: Column, texts: readonly string[]): boolean {
  return titlesOf(column).some((title) => texts.includes(labelKey(title)));
}
