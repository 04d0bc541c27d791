/** What can be found by name or code. */
export type SearchKind = "project" | "body" | "function" | "economic" | "indicator" | "page";

/** Kind of a disclosure. */
export type DocumentKind = "budget" | "final" | "three-public" | "other";

/** What stands at the right of an answer: an amount or a target as printed, and its unit or weight beside it. */
export interface Shown {
  readonly printed: string;
  readonly note: string;
  /** Id of the printed figure: its address; figures only. */
  readonly figure?: string;
}

/** A body with its id. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
}

/** One thing that can be found by its name or code. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Its permanent address, e.g. `zwfwj/2024-budget/projects/p1`, `codes/2010302`. */
  readonly id: string;
  /** The name, as printed. */
  readonly title: string;
  /** Its other names; matched like the name. */
  readonly names?: readonly string[];
  /** Its own classification or special-project code; a piece of three or more characters of it finds the record. */
  readonly code?: string;
  /** Where it belongs, in words, for the line below the name: disclosure, body … */
  readonly context: readonly string[];
  readonly disclosure_id?: string;
  readonly year?: number;
  readonly document?: DocumentKind;
  /** Whose it is; of a withheld project the body that discloses, never the one that spends. */
  readonly body?: NamedBody;
  /** 不予公开: listed after named ones, and not by amount. */
  readonly withheld?: true;
  /** Exact amount, signed decimal in 元 with two places. */
  readonly amount_yuan?: string;
  readonly shown?: Shown;
}

/** A piece of running text that can be searched word for word. */
export interface TextRecord {
  readonly title: string;
  /** Address of the place: page and, where one is meant, id on it. */
  readonly id: string;
  readonly text: string;
  readonly context: readonly string[];
  readonly disclosure_id?: string;
  readonly year?: number;
  readonly document?: DocumentKind;
  readonly body?: NamedBody;
}

/** A part of a text that matched, from `start` to before `end`, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** How an answer was found: what was typed stands in the name · its words stand in name, year and body together · by pinyin · in running text. */
export type FoundBy = "name" | "context" | "pinyin" | "text";

/** One answer. `url` is relative to the page that asked; the rest as in the record. */
export interface SearchHit extends Omit<SearchRecord, "names" | "shown"> {
  readonly url: string;
  readonly shown?: Shown & { readonly url?: string };
  readonly found_by: FoundBy;
  /** What matched in the title. */
  readonly marks: readonly Mark[];
  /** What matched in each line of `context`. */
  readonly context_marks?: readonly (readonly Mark[])[];
  /** Another name of it that matched, where the title did not. */
  readonly also?: { readonly name: string; readonly marks: readonly Mark[] };
  /** Words around the match, and what matched in them; text only. */
  readonly excerpt?: string;
  readonly excerpt_marks?: readonly Mark[];
}

/** What may be asked besides the words. Without `tier` names and codes come first, then text. */
export interface SearchOptions {
  readonly tier?: "exact" | "text";
  readonly kind?: SearchKind;
  /** At most so many hits; without it all names and codes, and the first 20 of the text. */
  readonly limit?: number;
}

/**
 * The answers and how many there are in all. `at_least`: there may be more than `total`, which only happens beyond tens of thousands of names
 * and for words apart or pinyin. `text` says whether the text could be searched at all.
 */
export interface SearchAnswer {
  readonly total: number;
  readonly at_least: boolean;
  readonly hits: readonly SearchHit[];
  readonly text: "searched" | "unavailable" | "not-asked";
}
