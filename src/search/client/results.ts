import type { Group } from "../groups.ts";
import { drawHit } from "./hit-element.ts";
import { make } from "./make.ts";
import { words } from "./words.ts";

const firstShown = 20;

/** Names of the groups as the page prints them beside its boxes. */
export type GroupLabels = ReadonlyMap<string, string>;

/** Draws a group of answers; all but the first 20 wait behind a button. `loadMore` brings text that was not loaded yet. */
export function drawGroup(group: Group, query: string, labels: GroupLabels, loadMore: () => void): HTMLElement {
  const { name, hits, total } = group;
  const heading = make("h2", {}, labels.get(name) ?? "", make("small", {}, words.counts[name](total)));
  const section = make("section", { class: "group", "data-group": name }, heading);
  const isText = name === "page";
  const shown = isText ? hits.length : firstShown;
  section.append(...hits.slice(0, shown).map((hit) => drawHit(hit, query)));
  const rest = total - Math.min(shown, hits.length);
  if (rest > 0) {
    const button = make("button", { type: "button", class: "more" }, isText ? words.moreText(rest) : words.rest(rest));
    button.addEventListener("click", () => {
      if (isText) {
        loadMore();
        return;
      }
      const others = hits.slice(shown).map((hit) => drawHit(hit, query));
      button.replaceWith(...others);
      others[0]?.querySelector("a")?.focus();
    });
    section.append(button);
  }
  return section;
}

/** Draws what to do when nothing was found: why, and shorter pieces of the query that do find something. */
export function drawNothing(
  query: string,
  shorter: { readonly query: string; readonly count: number } | undefined,
): Node[] {
  const advice = make("p", {}, words.advice);
  if (!shorter) return [make("p", { class: "nothing" }, words.nothing(query)), advice];
  const link = make(
    "a",
    { href: `?q=${encodeURIComponent(shorter.query)}` },
    words.shorter(shorter.query, shorter.count),
  );
  return [make("p", { class: "nothing" }, words.nothing(query)), make("p", {}, link), advice];
}

/** Which groups are ticked. */
export function tickedGroups(facets: HTMLElement): ReadonlySet<string> {
  const boxes = facets.querySelectorAll<HTMLInputElement>("input[name=group]");
  return new Set([...boxes].filter((box) => box.checked).map((box) => box.value));
}

/** Reads the groups' names from the labels beside their boxes. */
export function readLabels(facets: HTMLElement): GroupLabels {
  const boxes = facets.querySelectorAll<HTMLInputElement>("input[name=group]");
  return new Map([...boxes].map((box) => [box.value, box.nextElementSibling?.textContent ?? ""]));
}

/** Writes beside each box how many answers its group has; boxes of groups without any cannot be ticked. */
export function showCounts(facets: HTMLElement, groups: readonly Group[]): void {
  const totals = new Map<string, number>(groups.map(({ name, total }) => [name, total]));
  for (const box of facets.querySelectorAll<HTMLInputElement>("input[name=group]")) {
    const total = totals.get(box.value) ?? 0;
    const count = box.parentElement?.querySelector(".c");
    if (count) count.textContent = String(total);
    box.disabled = total === 0;
    box.parentElement?.classList.toggle("none", total === 0);
  }
}
