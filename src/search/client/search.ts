import type { SearchAnswer, SearchOptions } from "../record.ts";
import type { Ask } from "./answer.ts";
import { askText } from "./ask.ts";

const textLimit = 20;

/** Makes the search that every page offers to other scripts. `root` leads from the page to the root of the site. */
export function makeSearch(root: string, ask: Ask): (text: string, options?: SearchOptions) => Promise<SearchAnswer> {
  return async (text, { tier, kind, limit } = {}) => {
    const most = limit ?? Infinity;
    if (tier === "text") return textAnswer(await askText(root, text, limit ?? textLimit));
    const wantsText = tier !== "exact" && (kind === undefined || kind === "page");
    const places = limit ?? textLimit;
    const answer = await ask(text, { kind, most, ...(wantsText ? { places } : {}) });
    const names = {
      total: answer.lists.reduce((sum, { total }) => sum + total, 0),
      at_least: answer.lists.some(({ atLeast }) => atLeast),
      hits: answer.hits.slice(0, limit),
    };
    if (answer.text === "not-asked") return { ...names, text: "not-asked" };
    const inText = textAnswer(answer.text);
    const hits = [...names.hits, ...inText.hits.slice(0, Math.max(0, most - names.hits.length))];
    return { ...inText, total: names.total + inText.total, at_least: names.at_least, hits };
  };
}

function textAnswer(found: Awaited<ReturnType<typeof askText>>): SearchAnswer {
  if (found === "unavailable") return { total: 0, at_least: false, hits: [], text: "unavailable" };
  return { total: found.total, at_least: false, hits: found.hits, text: "searched" };
}
