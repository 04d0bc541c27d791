import type { SectionEntry } from "../compile/entry.ts";
import { findForm, findProfile } from "../forms/profiles.ts";

/** Official heading and kind of each column of a section, by column id. */
export type ColumnTitles = ReadonlyMap<string, { readonly title: string; readonly kind: string }>;

/**
 * Returns the headings of a section's columns or, with `funds`, of its fund lines.
 * Tables that no profile knows bring their own; a column that is in neither has no entry.
 */
export function columnTitles(profile: string, section: SectionEntry, which: "columns" | "funds"): ColumnTitles {
  const known = findProfile(profile);
  const form = known && findForm(known, section.form);
  const columns = which === "funds" ? form?.funds?.columns : (section.columns ?? form?.columns);
  return new Map((columns ?? []).map((column) => [column.id, { title: column.title, kind: column.kind }]));
}
