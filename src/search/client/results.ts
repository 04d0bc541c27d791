import type { SearchHit } from "../record.ts";
import type { Group, GroupName } from "../results/groups.ts";
import { drawHit } from "./hit-element.ts";
import { make } from "./make.ts";
import { foundBy, groupCounts, groupNames, words } from "./words.ts";

/** Answers of a group that are shown at once, and by each wish for more. */
export const step = 20;

/** How many answers of each group the reader has asked to see; 20 where the group is not named. */
export type Shown = Map<GroupName, number>;

/** What is said beside the heading of a group, and what brings more of it where not all was loaded. */
export interface GroupNotes {
  readonly count: string;
  readonly more?: { readonly label: string; readonly load: () => void };
}

/** Draws a group of answers; all but the first 20, or as many as were asked for, wait behind a button. */
export function drawGroup({ name, hits }: Group, { count, more }: GroupNotes, shown: Shown): HTMLElement {
  const said = /^(?:至少)?\d+$/.test(count) ? groupCounts[name](count) : count;
  const hasAmounts = name === "project" && hits.length > 1 && hits.some(({ withheld }) => !withheld);
  const note = hasAmounts ? words.ordered(said) : said;
  const heading = make("h2", {}, groupNames[name], make("small", {}, note));
  const section = make("section", { class: "group", "data-group": name }, heading);
  const drawUpTo = (from: number, end: number): void => {
    const next = hits.slice(from, end).map(drawHit);
    section.append(...next);
    const rest = hits.length - end;
    if (rest > 0) section.append(nextButton(Math.min(rest, step), end));
    else if (more) section.append(loadButton(more));
    if (from > 0) next[0]?.querySelector("a")?.focus();
  };
  const nextButton = (rest: number, end: number): HTMLElement =>
    moreButton(words.rest(rest), (button) => {
      button.remove();
      shown.set(name, end + step);
      drawUpTo(end, end + step);
    });
  drawUpTo(0, shown.get(name) ?? step);
  return section;
}

/** The button stays until what it brings is drawn in its place, and keeps the focus until then. */
function loadButton({ label, load }: NonNullable<GroupNotes["more"]>): HTMLElement {
  return moreButton(label, (button) => {
    button.textContent = words.loading;
    load();
  });
}

function moreButton(label: string, press: (button: HTMLElement) => void): HTMLElement {
  const button = make("button", { type: "button", class: "more" }, label);
  button.addEventListener("click", () => press(button));
  return button;
}

/** Says how names were found, where not as they were typed; in Chinese and English. */
export function drawNote(query: string, [hit]: readonly SearchHit[]): readonly Node[] {
  const by = hit?.found_by;
  if (by !== "pinyin" && by !== "context") return [];
  const { zh, en } = foundBy[by].note(query);
  return [make("p", { class: "how" }, `${zh} `, make("span", { lang: "en" }, en))];
}

/** Draws what to do when the choices leave nothing. */
export function drawNoneChosen(clear: () => void): readonly Node[] {
  return [make("p", { class: "nothing" }, words.noneChosen), make("p", {}, moreButton(words.clear, clear))];
}
