import { type FoundInList, isAny, mergeFound, type NamesFound } from "../engine/open-index.ts";
import { toHit } from "../engine/to-hit.ts";
import type { Answer, Ask, ListCount, TextAnswer } from "./answer.ts";
import { loadIndex } from "./load-index.ts";
import { findText } from "./text-tier.ts";

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
