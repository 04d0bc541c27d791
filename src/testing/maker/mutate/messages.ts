import type { Way } from "../print/ways.ts";

/** What a worker is to try: the damaged documents `from` to `to`, each made from its number alone. */
export interface Task {
  readonly from: number;
  readonly to: number;
  /** A document printed by a browser; none where there is no browser. */
  readonly pdf: Uint8Array | undefined;
}

/** What a worker tells: that it begins a document, that one is done, or that it failed with an error that is no message to a clerk. */
export type News =
  | { readonly told: "begun"; readonly number: number; readonly what: string }
  | { readonly told: "done"; readonly number: number; readonly outcome: string; readonly milliseconds: number }
  | { readonly told: "fault"; readonly number: number; readonly what: string; readonly stack: string };

/** Ways of print that are damaged; the texts, which cost least, most often. */
export const damagedWays: readonly (Way | "pdf")[] = [
  ...(["tabs", "tabs", "tabs", "tabs", "pipes", "pipes", "pipes", "pages", "pages", "pages", "pages"] as const),
  ...(["html", "html", "docx", "docx", "xlsx", "xlsx", "pdf"] as const),
];
