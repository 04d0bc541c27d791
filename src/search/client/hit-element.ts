import { cutAtMatches } from "../fold.ts";
import type { SearchHit, Shown } from "../record.ts";
import { make } from "./make.ts";

/** Draws one answer: name with the match marked, amount or target at the right, where it belongs below. */
export function drawHit(hit: SearchHit, query: string): HTMLElement {
  const terms = [query, ...query.split(/\s+/u)];
  const parts: Node[] = [
    make("h3", { class: "t" }, make("a", { href: hit.url }, ...marked(hit.title, terms))),
    make("p", { class: "v" }, ...drawShown(hit.shown, hit.amount_yuan)),
  ];
  if (hit.excerpt) parts.push(make("p", { class: "x" }, ...marked(hit.excerpt, terms)));
  parts.push(
    make("p", { class: "w" }, ...hit.context.flatMap((words) => [make("span", {}, ...marked(words, [query])), " "])),
  );
  return make("article", { class: "hit", "data-kind": hit.kind }, ...parts);
}

function marked(text: string, terms: readonly string[]): readonly (Node | string)[] {
  return cutAtMatches(text, terms).map((piece) => (piece.hit ? make("mark", {}, piece.text) : piece.text));
}

function drawShown(shown: Shown | undefined, yuan: string | undefined): readonly (Node | string)[] {
  if (!shown) return [];
  const { printed, note, figure } = shown;
  const number = figure
    ? make(
        "a",
        { class: "n", href: figure.url, "data-figure": figure.id, ...(yuan ? { "data-yuan": yuan } : {}) },
        printed,
      )
    : printed;
  return note === "" ? [number] : [number, " ", make("small", {}, note)];
}
