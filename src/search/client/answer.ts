import type { ListName } from "../lists/manifest.ts";
import type { FoundBy, SearchHit, SearchKind } from "../record.ts";

/** How many answers one list has, and how many of them were read. */
export interface ListCount {
  readonly list: ListName;
  readonly total: number;
  /** There may be more than `total`. */
  readonly atLeast: boolean;
  readonly read: number;
}

/** What the text says: how many places, and the first of them. */
export interface TextAnswer {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Names and codes, and text, that answer a query. */
export interface Answer {
  readonly foundBy: FoundBy;
  /** Names and codes, best first. */
  readonly hits: readonly SearchHit[];
  readonly lists: readonly ListCount[];
  readonly text: TextAnswer | "unavailable" | "not-asked";
}

/** What may be asked. */
export interface AskOptions {
  readonly kind?: SearchKind | undefined;
  /** At most so many of each long list. */
  readonly most: number;
  /** Whether all are wanted of a list that is short. */
  readonly wholeIfSmall?: boolean;
  /** Places in running text to load; without it the text is not asked. */
  readonly places?: number;
}

/** Asks names and codes, then text; pinyin only when neither holds what was typed. */
export type Ask = (text: string, options: AskOptions) => Promise<Answer>;
