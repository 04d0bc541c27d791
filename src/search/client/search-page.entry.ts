import { groupHits } from "../groups.ts";
import type { SearchAnswer } from "../record.ts";
import { findParts, type PageParts, readQuery, showAnswer, showIndex, writeQuery } from "./page-parts.ts";
import { drawGroup, drawNothing, showCounts, tickedGroups } from "./results.ts";
import { findShorter } from "./shorter.ts";
import { words } from "./words.ts";

const pause = 150;
const textStep = 20;

/** What the page shows at the moment; a later question makes the answer to an earlier one void. */
const state: { turn: number; redraw: () => void } = { turn: 0, redraw: () => undefined };

async function ask(parts: PageParts, query: string, textShown: number): Promise<void> {
  const turn = (state.turn += 1);
  const search = window.mingzhang?.search;
  if (!search) throw new Error("search.js is missing");
  if (query.trim() === "") {
    showIndex(parts, words.hint);
    return;
  }
  parts.status.textContent = words.searching;
  const names = await search(query, { tier: "exact" });
  const found = await search(query, { limit: names.total + textShown });
  const shorter = found.total === 0 ? await findShorter(query, (text) => search(text, { tier: "exact" })) : undefined;
  if (turn !== state.turn) return;
  showAnswer(parts, found.total > 0);
  if (found.total > 0) {
    showFound(parts, query, found, () => run(parts, textShown + textStep));
  } else {
    parts.status.textContent = words.none;
    parts.results.replaceChildren(...drawNothing(query, shorter));
  }
}

function showFound(parts: PageParts, query: string, found: SearchAnswer, loadMore: () => void): void {
  const { facets, status, results, labels } = parts;
  const groups = groupHits(found, query);
  showCounts(facets, groups);
  state.redraw = () => {
    const ticked = tickedGroups(facets);
    const visible = groups.filter(({ name }) => ticked.has(name));
    const shown = visible.reduce((sum, { total }) => sum + total, 0);
    const count = shown === found.total ? words.found(shown) : words.narrowed(shown, found.total);
    const sentence = visible.length === 0 ? words.noneChosen : count;
    status.textContent = found.text === "unavailable" ? `${sentence}${words.textUnavailable}` : sentence;
    results.replaceChildren(...visible.map((group) => drawGroup(group, query, labels, loadMore)));
  };
  state.redraw();
}

function run(parts: PageParts, textShown = textStep): void {
  ask(parts, parts.box.value, textShown).catch(() => {
    showIndex(parts, words.failed);
  });
}

function start(parts: PageParts): void {
  const { box, facets } = parts;
  let timer = 0;
  const runNow = (): void => {
    clearTimeout(timer);
    writeQuery(box.value);
    run(parts);
  };
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(runNow, pause);
  });
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    runNow();
  });
  facets.addEventListener("change", () => {
    state.redraw();
  });
  if (matchMedia("(max-width: 59.99rem)").matches) facets.removeAttribute("open");
  box.value = readQuery();
  run(parts);
}

const parts = findParts();
if (parts) start(parts);
