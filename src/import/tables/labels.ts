import { tidy } from "../text/tidy.ts";

/** Text without what print varies between two copies of a heading or label: blanks, bracket width, quotation marks, the point after an ordinal. */
export function labelKey(text: string): string {
  return tidy(text)
    .normalize("NFKC")
    .replace(/[\s“”"「」『』]/g, "")
    .replace(/^(\d{1,2})[、.．](?!\d)/, "$1.");
}

/** A label's key without its ordinal and its 其中: what is left when a form numbers its rows in another way. */
export function bareLabelKey(text: string): string {
  return labelKey(text)
    .replace(/^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}\.|\([一二三四五六七八九十]{1,2}\))/, "")
    .replace(/^其中:/, "");
}

const totals = new Set(["总计", "合计", "收入总计", "支出总计"]);

/** Whether a label is that of a grand total. */
export function isTotalLabel(text: string): boolean {
  return totals.has(labelKey(text));
}

/** Title and printed variants of a row or column. */
export function titlesOf(titled: { readonly title: string; readonly titles?: readonly string[] }): readonly string[] {
  return [titled.title, ...(titled.titles ?? [])];
}
