import type { Column, Form } from "./form.ts";

/** Prefix of the id of a table that no profile knows. */
export const genericPrefix = "generic/";

/**
 * A form for a table whose headings no profile knows: `generic/<key>`, free rows, columns `c1` … `cn` as the section itself declares them.
 * Every value is kept; nothing is summed.
 */
export function genericForm(id: string, title: string, columns: readonly Column[]): Form {
  return {
    id,
    part: "table",
    section: id,
    title,
    groups: [{ id: "rows", kinds: ["free"] }],
    columns,
    identities: [],
  };
}
