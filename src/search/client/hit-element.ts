import { cutAtSpans } from "../folding/spans.ts";
import type { Mark, SearchHit } from "../record.ts";
import { make } from "./make.ts";
import { foundBy, words } from "./words.ts";

/** Draws one answer: name with what matched marked, amount or target at the right, where it belongs below. */
export function drawHit(hit: SearchHit): HTMLElement {
  const parts: Node[] = [
    make("h3", { class: "t" }, make("a", { href: hit.url }, ...marked(hit.title, hit.marks))),
    make("p", { class: "v" }, ...drawShown(hit)),
  ];
  if (hit.excerpt !== undefined) {
    parts.push(make("p", { class: "x" }, ...marked(hit.excerpt, hit.excerpt_marks ?? [])));
  }
  parts.push(make("p", { class: "w" }, ...drawContext(hit)));
  return make("article", { class: "hit", "data-kind": hit.kind, "data-found-by": hit.found_by }, ...parts);
}

/** A text with what matched as `mark`. */
export function marked(text: string, marks: readonly Mark[]): readonly (Node | string)[] {
  return cutAtSpans(text, marks).map((piece) => (piece.hit ? make("mark", {}, piece.text) : piece.text));
}

/** How a hit was found, where not by its name as typed; in Chinese and English. */
export function drawTag({ found_by: by }: SearchHit): readonly Node[] {
  if (by !== "pinyin" && by !== "context") return [];
  const { zh, en } = foundBy[by].tag;
  return [make("span", { class: "by" }, `${zh} `, make("span", { lang: "en" }, en))];
}

function drawContext(hit: SearchHit): readonly (Node | string)[] {
  const { context, context_marks: marks = [], also } = hit;
  const name = also ? [make("span", {}, words.also, ...marked(also.name, also.marks))] : [];
  const places = context.map((text, index) => make("span", {}, ...marked(text, marks[index] ?? [])));
  return [...name, ...places, ...drawTag(hit)].flatMap((each) => [each, " "]);
}

function drawShown({ shown, amount_yuan: yuan }: SearchHit): readonly (Node | string)[] {
  if (!shown) return [];
  const { printed, note, figure, url } = shown;
  const number =
    figure !== undefined && url !== undefined
      ? make("a", { class: "n", href: url, "data-figure": figure, ...(yuan ? { "data-yuan": yuan } : {}) }, printed)
      : printed;
  return note === "" ? [number] : [number, " ", make("small", {}, note)];
}
