import { fold, foldText } from "./fold.ts";

/** Cuts the words around the first match out of a text, about `reach` characters to either side; `…` where something is left out. */
export function cutAround(text: string, query: string, reach = 36): string {
  const { text: folded, places } = fold(text);
  const words = [foldText(query), ...query.split(/\s+/u).map(foldText)].filter((word) => word !== "");
  const found = words
    .map((word) => ({ start: folded.indexOf(word), length: word.length }))
    .find(({ start }) => start !== -1);
  const start = found ? (places[found.start] ?? 0) : 0;
  const end = found ? (places[found.start + found.length] ?? text.length) : 0;
  const from = start - reach <= 3 ? 0 : start - reach;
  const to = end + reach >= text.length - 3 ? text.length : end + reach;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
