/** What can be found by name or code. */
export type SearchKind = "project" | "body" | "function" | "economic" | "indicator" | "page";

/** What stands at the right of an answer: an amount or a target as printed, and its unit or weight beside it. */
export interface Shown {
  readonly printed: string;
  readonly note: string;
  /** Id of the printed figure and the link to it from the root of the site (in a hit: from the page that asked); figures only. */
  readonly figure?: { readonly id: string; readonly url: string };
}

/** One thing that can be found by its name or code. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Its permanent address, e.g. `zwfwj/2024-budget/projects/p1`, `codes/2010302`. */
  readonly id: string;
  /** The name, as printed. */
  readonly title: string;
  /** Link from the root of the site, with `index.html`. */
  readonly url: string;
  /** Its own codes and other names; matched like the name. */
  readonly names?: readonly string[];
  /** Codes it is printed under; a code finds it after everything that bears the code itself. Never on withheld projects. */
  readonly codes?: readonly string[];
  /** Year, body and the like: a query of several words may name them beside the name. Never on withheld projects. */
  readonly under?: readonly string[];
  /** Where it belongs, in words, for the line below the name. */
  readonly context: readonly string[];
  readonly disclosure_id?: string;
  readonly year?: number;
  /** 不予公开: listed after named ones, and not by amount. */
  readonly withheld?: true;
  /** Exact amount, signed decimal in 元 with two places. */
  readonly amount_yuan?: string;
  readonly shown?: Shown;
}

/** A piece of running text that can be searched word for word. */
export interface TextRecord {
  readonly title: string;
  /** Link from the root of the site, with `index.html`. */
  readonly url: string;
  readonly text: string;
  readonly context: readonly string[];
  readonly disclosure_id?: string;
}

/** One answer. `url` is relative to the page that asked; `amount_yuan` as in the record. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly disclosure_id?: string;
  readonly amount_yuan?: string;
  readonly year?: number;
  readonly context: readonly string[];
  readonly shown?: Shown;
  /** Words around the match; text only. */
  readonly excerpt?: string;
}

/** What may be asked besides the words. Without `tier` names and codes come first, then text. */
export interface SearchOptions {
  readonly tier?: "exact" | "text";
  readonly kind?: SearchKind;
  /** At most so many hits; without it all names and codes, and the first 20 of the text. */
  readonly limit?: number;
}

/** The answers and how many there are in all; `text` says whether the text could be searched at all. */
export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly text: "searched" | "unavailable" | "not-asked";
}
