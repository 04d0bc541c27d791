import type { SearchAnswer, SearchOptions } from "../record.ts";
import { findNames } from "./exact-tier.ts";
import { focusOnSlash } from "./focus.ts";
import { findText } from "./text-tier.ts";
import "./window.ts";

const textLimit = 20;

/** Way from this page to the root of the site, from the way to this script. */
const root = (document.currentScript?.getAttribute("src") ?? "").replace(/assets\/search\.js.*$/, "");

async function search(text: string, { tier, kind, limit }: SearchOptions = {}): Promise<SearchAnswer> {
  const names = tier === "text" ? [] : await findNames(root, text, kind);
  const shown = names.slice(0, limit);
  if (tier === "exact" || (kind !== undefined && kind !== "page")) {
    return { total: names.length, hits: shown, text: "not-asked" };
  }
  try {
    const answer = await findText(root, text, Math.max(0, (limit ?? shown.length + textLimit) - shown.length));
    return { total: names.length + answer.total, hits: [...shown, ...answer.hits], text: "searched" };
  } catch {
    return { total: names.length, hits: shown, text: "unavailable" };
  }
}

window.mingzhang = { ...window.mingzhang, search };
focusOnSlash();
