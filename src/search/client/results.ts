import type { SearchHit } from "../record.ts";
import type { Group } from "../results/groups.ts";
import type { Shorter } from "../results/shorter.ts";
import { drawHit } from "./hit-element.ts";
import { make } from "./make.ts";
import { foundBy, groupCounts, groupNames, words } from "./words.ts";

const step = 20;

/** What is said beside the heading of a group, and what brings more of it where not all was loaded. */
export interface GroupNotes {
  readonly count: string;
  readonly more?: { readonly label: string; readonly load: () => void };
}

/** Draws a group of answers; all but the first 20 wait behind a button. */
export function drawGroup({ name, hits }: Group, { count, more }: GroupNotes): HTMLElement {
  const said = /^(?:至少)?\d+$/.test(count) ? groupCounts[name](count) : count;
  const hasAmounts = name === "project" && hits.length > 1 && hits.some(({ withheld }) => !withheld);
  const note = hasAmounts ? words.ordered(said) : said;
  const heading = make("h2", {}, groupNames[name], make("small", {}, note));
  const section = make("section", { class: "group", "data-group": name }, heading);
  const drawNext = (from: number): void => {
    const next = hits.slice(from, from + step).map(drawHit);
    section.append(...next);
    const rest = hits.length - from - next.length;
    if (rest > 0) {
      section.append(moreButton(words.rest(Math.min(rest, step)), () => drawNext(from + step)));
    } else if (more) section.append(moreButton(more.label, more.load));
    if (from > 0) next[0]?.querySelector("a")?.focus();
  };
  drawNext(0);
  return section;
}

function moreButton(label: string, press: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: "more" }, label);
  button.addEventListener("click", () => {
    button.remove();
    press();
  });
  return button;
}

/** Says how names were found, where not as they were typed; in Chinese and English. */
export function drawNote(query: string, [hit]: readonly SearchHit[]): readonly Node[] {
  const by = hit?.found_by;
  if (by !== "pinyin" && by !== "context") return [];
  const { zh, en } = foundBy[by].note(query);
  return [make("p", { class: "how" }, `${zh} `, make("span", { lang: "en" }, en))];
}

/** Draws what to do when nothing was found: shorter pieces of the query that do find something, and where everything is listed. */
export function drawNothing(
  query: string,
  shorter: readonly Shorter[],
  links: Readonly<Record<"codes" | "projects" | "terms", string>>,
): readonly Node[] {
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

/** Draws what to do when the choices leave nothing. */
export function drawNoneChosen(clear: () => void): readonly Node[] {
  return [make("p", { class: "nothing" }, words.noneChosen), make("p", {}, moreButton(words.clear, clear))];
}
