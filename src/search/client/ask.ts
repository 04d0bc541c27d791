import { type FoundInList, isAny, mergeFound, type NamesFound } from "../engine/open-index.ts";
import { toHit } from "../engine/to-hit.ts";
import type { ListName } from "../lists/manifest.ts";
import type { FoundBy, SearchHit, SearchKind } from "../record.ts";
import { loadIndex } from "./load-index.ts";
import { findText, type TextAnswer } from "./text-tier.ts";

/** How many answers one list has, and how many of them were read. */
export interface ListCount {
  readonly list: ListName;
  readonly total: number;
  /** There may be more than `total`. */
  readonly atLeast: boolean;
  readonly read: number;
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

/** Makes the way to ask from one page. `root` leads from it to the root of the site. */
export function makeAsk(root: string): Ask {
  return async (text, { places, ...asked }) => {
    const index = await loadIndex(root);
    const literal = await index.find(text, asked);
    const inText = places === undefined ? "not-asked" : await askText(root, text, places);
    const isFound = isAny(literal) || (typeof inText === "object" && inText.total > 0);
    const names = isFound ? literal : await index.findPinyin(text, asked);
    return { ...toAnswer(root, names), text: inText };
  };
}

/** Asks the text; without its files names and codes are found all the same. */
export async function askText(root: string, text: string, places: number): Promise<TextAnswer | "unavailable"> {
  try {
    return await findText(root, await loadIndex(root), text, places);
  } catch {
    return "unavailable";
  }
}

function toAnswer(root: string, names: NamesFound): Omit<Answer, "text"> {
  const count = ({ list, total, atLeast, found }: FoundInList): ListCount => ({
    list,
    total,
    atLeast,
    read: found.length,
  });
  return {
    foundBy: names.foundBy,
    hits: mergeFound(names).map(({ record }) => toHit(root, record, names)),
    lists: names.lists.map(count),
  };
}
