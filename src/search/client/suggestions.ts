import type { Mark, SearchHit } from "../record.ts";
import { groupOf } from "../results/groups.ts";
import type { Answer, Ask } from "./answer.ts";
import { drawTag, marked } from "./hit-element.ts";
import { make } from "./make.ts";
import { makeOptionList, type OptionList } from "./option-list.ts";
import { countAll } from "./sum-up.ts";
import { groupNames, words } from "./words.ts";

const most = 8;

/** Offers names and codes below a search box as they are typed; arrow keys, Enter and Escape lead, the last option leads to all answers. */
export function suggest(box: HTMLInputElement, form: HTMLFormElement, ask: Ask): void {
  const list = makeOptionList(box, "q-list", words.suggestions);
  const status = make("p", { class: "vh", role: "status" });
  form.append(list.element, status);

  let latest = 0;
  const close = (): void => {
    latest += 1;
    list.hide();
  };
  const offer = async (): Promise<void> => {
    const turn = (latest += 1);
    const query = box.value.trim();
    if (query === "") {
      close();
      return;
    }
    const answer = await ask(query, { most });
    if (turn !== latest) return;
    list.show(drawOptions(answer));
    status.textContent = sayCount(answer);
  };
  const tryToOffer = (): void => {
    offer().catch(close);
  };
  box.addEventListener("input", tryToOffer);
  box.addEventListener("focus", () => {
    if (box.value.trim() !== "" && !list.isOpen()) tryToOffer();
  });
  box.addEventListener("blur", close);
  form.addEventListener("submit", close);
  choose(box, form, list, close);
}

/** Keys and clicks that lead through the options. */
function choose(box: HTMLInputElement, form: HTMLFormElement, list: OptionList, close: () => void): void {
  const go = (option: Element | null | undefined): void => {
    if (!(option instanceof HTMLElement)) return;
    const url = option.dataset["url"];
    if (url === undefined) form.requestSubmit();
    else location.assign(url);
  };
  // The box keeps the focus: without it the list would be gone before the click.
  list.element.addEventListener("pointerdown", (event) => event.preventDefault());
  list.element.addEventListener("click", ({ target }) => {
    if (target instanceof Element) go(target.closest("[role=option]"));
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || !list.isOpen()) return;
    const option = list.chosen();
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => list.step(1),
      ArrowUp: () => list.step(-1),
      Escape: close,
      ...(option ? { Enter: () => go(option) } : {}),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    move();
  });
}

function sayCount(answer: Answer): string {
  const shown = Math.min(answer.hits.length, most);
  return shown === 0 ? words.noSuggestion : words.suggested(shown, countAll(answer));
}

/** The best answers, and last the way to all of them. */
function drawOptions(answer: Answer): readonly HTMLElement[] {
  const hits = answer.hits.slice(0, most).map(drawOption);
  const label = hits.length === 0 ? words.noSuggestion : words.all(countAll(answer));
  const all = make("li", { role: "option", id: "q-option-all", class: "all", "aria-selected": "false" }, label);
  return [...hits, all];
}

function drawOption(hit: SearchHit, index: number): HTMLElement {
  const { title, marks, shown, context, context_marks: contextMarks = [], also, url } = hit;
  const name = also ? [words.also, ...marked(also.name, also.marks), " · "] : [];
  const markIn = (place: number): readonly Mark[] => (marks.length > 0 ? [] : (contextMarks[place] ?? []));
  const places = context.slice(0, 2).flatMap((text, place) => [" · ", ...marked(text, markIn(place))]);
  return make(
    "li",
    { role: "option", id: `q-option-${index}`, "aria-selected": "false", "data-url": url },
    make("span", { class: "t" }, ...marked(title, marks)),
    make("span", { class: "v" }, shown ? `${shown.printed} ${shown.note}`.trim() : ""),
    make("span", { class: "w" }, ...name, groupNames[groupOf(hit)], ...places, " ", ...drawTag(hit)),
  );
}
