import type { Form } from "../../forms/form.ts";
import { plainName } from "../draft/names.ts";

/** A wording of a declared row. */
export interface RowTitle {
  readonly id: string;
  readonly title: string;
}

/** A row's wording found in running text, with a number or its value right behind it. */
export interface FoundTitle {
  readonly id: string;
  /** As printed. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Every wording of every declared row of a form. */
export function titlesOf(form: Form): RowTitle[] {
  return form.groups.flatMap((group) =>
    (group.fixed ?? []).flatMap((row) => [row.title, ...(row.titles ?? [])].map((title) => ({ id: row.id, title }))),
  );
}

/** Pattern of a title whatever the width of its brackets. */
function pattern(title: string): string {
  return title
    .replace(/[.*+?^${}[\]\\|]/g, "\\$&")
    .replace(/[（(]/g, "[（(]")
    .replace(/[)）]/g, "[)）]");
}

/** Finds the wordings in a text from left to right, the longest at each place; those inside a longer one are not found again. */
export function findTitles(text: string, titles: readonly RowTitle[]): FoundTitle[] {
  const longest = [...titles].sort((a, b) => b.title.length - a.title.length);
  const any = new RegExp(longest.map(({ title }) => pattern(title)).join("|"), "g");
  return [...text.matchAll(any)].flatMap(({ 0: name, index }) => {
    const found = titles.find(({ title }) => plainName(title) === plainName(name));
    return found ? [{ id: found.id, name, start: index, end: index + name.length }] : [];
  });
}
