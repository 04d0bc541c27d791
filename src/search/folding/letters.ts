import type { SimplifiedForms } from "./fold.ts";

/** Simplified forms as two strings of the same number of characters, so that a table is a few kilobytes. */
export interface PackedForms {
  readonly from: string;
  readonly to: string;
}

/**
 * The part of a table of simplified forms that a reader's browser needs: only characters whose simplified form occurs in what can be found.
 * Any other character of a query matches nothing, with the table or without.
 */
export function packForms(forms: SimplifiedForms, occurring: ReadonlySet<string>): PackedForms {
  const needed = [...forms].filter(([, simplified]) => occurring.has(simplified));
  return { from: needed.map(([character]) => character).join(""), to: needed.map(([, form]) => form).join("") };
}

/** The table again. */
export function unpackForms({ from, to }: PackedForms): SimplifiedForms {
  const forms = [...to];
  return new Map([...from].map((character, index) => [character, forms[index] ?? character]));
}
