import { type Choices, facetNames, narrow, noChoices } from "../results/facets.ts";
import { groupHits } from "../results/groups.ts";
import { walkHits } from "./arrows.ts";
import type { Answer } from "./answer.ts";
import { drawFacets } from "./facet-panel.ts";
import { watchAddress } from "./page-address.ts";
import { keepFocus } from "./keep-focus.ts";
import { adviseNext } from "./nothing.ts";
import { findParts, type PageParts, showAnswer, showIndex } from "./page-parts.ts";
import { drawGroup, drawNoneChosen, drawNote, type Shown, step } from "./results.ts";
import { noteGroup, sumUp } from "./sum-up.ts";
import { words } from "./words.ts";

/** How long the reader must have stopped typing before the text is searched; names and codes answer at once. */
const pause = 150;
/** Best records that are loaded of a list too long to be read whole: more would cost a reader more than they tell. */
const best = 10;
/** Places in the text that are loaded to choose from; without choices as many as are shown. */
const forChoosing = 200;

const address = watchAddress();

/** What the page shows; a later question makes the answer to an earlier one void. */
const state: {
  turn: number;
  drawn?: { readonly query: string; readonly answer: Answer } | undefined;
  choices: Choices;
  places: number;
  readonly shown: Shown;
} = {
  turn: 0,
  choices: noChoices,
  places: step,
  shown: new Map(),
};

function isNarrowed(): boolean {
  return facetNames.some((facet) => state.choices[facet].size > 0);
}

async function show(parts: PageParts, waiting = 0): Promise<void> {
  const turn = (state.turn += 1);
  const query = parts.box.value.trim();
  const ask = window.mingzhang?.ask;
  if (!ask) throw new Error("search.js is missing");
  if (query === "") {
    state.drawn = undefined;
    showIndex(parts, words.hint);
    return;
  }
  if (parts.answer.hidden) parts.status.textContent = words.searching;
  const asked = { most: best, wholeIfSmall: true };
  if (state.drawn?.query !== query) {
    const names = await ask(query, asked);
    if (turn !== state.turn) return;
    // Pinyin waits for the text: what is written somewhere is not meant as pinyin.
    if (names.hits.length > 0 && names.foundBy !== "pinyin") draw(parts, query, names);
  }
  await new Promise((resolve) => window.setTimeout(resolve, waiting));
  if (turn !== state.turn) return;
  const places = isNarrowed() ? Math.max(forChoosing, state.places) : state.places;
  const answer = await ask(query, { ...asked, places });
  const nothing = await adviseNext(query, answer, ask, parts.links);
  if (turn !== state.turn) return;
  if (nothing) {
    state.drawn = undefined;
    showAnswer(parts, words.none, false);
    parts.results.replaceChildren(...nothing);
  } else draw(parts, query, answer);
}

function draw(parts: PageParts, query: string, answer: Answer): void {
  state.drawn = { query, answer };
  const hits = [...answer.hits, ...(typeof answer.text === "object" ? answer.text.hits : [])];
  const visible = narrow(hits, state.choices);
  const groups = groupHits(visible, query);
  const loadMore = (): void => {
    state.places += step;
    state.shown.set("text", state.places);
    run(parts);
  };
  const shown = groups.map((group) => drawGroup(group, noteGroup(group, answer, isNarrowed(), loadMore), state.shown));
  const choose = (choices: Choices): void => {
    state.choices = choices;
    address.settle({ query: parts.box.value, choices });
    // What is known is narrowed at once; more places in the text to choose from come later.
    draw(parts, query, answer);
    run(parts);
  };
  drawFacets(parts.facets, hits, state.choices, choose);
  showAnswer(parts, sumUp(answer, visible.length, isNarrowed()), true);
  const drawn =
    shown.length > 0 ? [...drawNote(query, answer.hits), ...shown] : drawNoneChosen(() => choose(noChoices));
  keepFocus(parts.results, () => parts.results.replaceChildren(...drawn));
}

function run(parts: PageParts, waiting = 0): void {
  show(parts, waiting).catch(() => showIndex(parts, words.failed));
}

function start(parts: PageParts): void {
  const { box, facets, results } = parts;
  const asked = (): Parameters<typeof address.type>[0] => ({ query: box.value, choices: state.choices });
  const restart = (waiting = 0): void => {
    state.places = step;
    state.shown.clear();
    if (box.value.trim() === "") state.choices = noChoices;
    run(parts, waiting);
  };
  box.addEventListener("input", () => {
    address.type(asked());
    restart(pause);
  });
  box.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    address.settle(asked());
    restart();
  });
  const restore = ({ query, choices }: ReturnType<typeof asked>): void => {
    box.value = query;
    state.choices = choices;
    restart();
  };
  address.onReturn(restore);
  walkHits(box, results);
  if (matchMedia("(max-width: 59.99rem)").matches) facets.removeAttribute("open");
  restore(address.read());
}

const parts = findParts();
if (parts) start(parts);
