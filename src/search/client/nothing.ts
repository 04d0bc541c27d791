import { findShorter, type Shorter } from "../results/shorter.ts";
import type { Answer, Ask } from "./answer.ts";
import { make } from "./make.ts";
import type { PageParts } from "./page-parts.ts";
import { words } from "./words.ts";

/** What to do next where neither names nor text have an answer; undefined where they have. */
export async function adviseNext(
  query: string,
  answer: Answer,
  ask: Ask,
  links: PageParts["links"],
): Promise<readonly Node[] | undefined> {
  if (answer.hits.length > 0 || (typeof answer.text === "object" && answer.text.total > 0)) return undefined;
  return drawNothing(query, await findShorter(query, counter(ask)), links);
}

/** Counts the names that hold a text as it is written. */
function counter(ask: Ask): (text: string) => Promise<number> {
  return async (text) => {
    const { foundBy, lists } = await ask(text, { most: 1 });
    return foundBy === "name" ? lists.reduce((sum, { total }) => sum + total, 0) : 0;
  };
}

/** Shorter pieces of the query that do find something, and where everything is listed. */
function drawNothing(query: string, shorter: readonly Shorter[], links: PageParts["links"]): readonly Node[] {
  const pieces = shorter.map((each) =>
    make("a", { href: `?q=${encodeURIComponent(each.query)}` }, words.shorter(each.query, each.count)),
  );
  const lists = (["codes", "projects", "terms"] as const).map((name) => make("a", { href: links[name] }, words[name]));
  return [
    make("p", { class: "nothing" }, words.nothing(query)),
    make("p", {}, words.next),
    make("ul", { class: "next" }, ...[...pieces, ...lists].map((link) => make("li", {}, link))),
    make("p", { class: "src" }, words.advice),
  ];
}
