import { make } from "./make.ts";

/** Options below a box that keeps the focus, as screen readers know them: a combobox with a list. */
export interface OptionList {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows options in place of those before; none is chosen. */
  readonly show: (options: readonly HTMLElement[]) => void;
  readonly hide: () => void;
  /** Goes one option down or up; past the last and the first one none is chosen. */
  readonly step: (by: 1 | -1) => void;
  readonly chosen: () => HTMLElement | undefined;
}

/** Makes the list of a box, hidden. `label`: what screen readers call it. */
export function makeOptionList(box: HTMLElement, id: string, label: string): OptionList {
  const element = make("ul", { class: "suggestions", id, role: "listbox", "aria-label": label });
  element.hidden = true;
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-controls", id],
    ["aria-expanded", "false"],
  ] as const) {
    box.setAttribute(name, value);
  }
  const options = (): readonly HTMLElement[] => [...element.querySelectorAll<HTMLElement>("[role=option]")];
  const chosen = (): HTMLElement | undefined => options().find((each) => each.getAttribute("aria-selected") === "true");
  const choose = (option: HTMLElement | undefined): void => {
    for (const each of options()) each.setAttribute("aria-selected", String(each === option));
    if (option) box.setAttribute("aria-activedescendant", option.id);
    else box.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  };
  const setOpen = (isOpen: boolean): void => {
    element.hidden = !isOpen;
    box.setAttribute("aria-expanded", String(isOpen));
    choose(undefined);
  };
  return {
    element,
    isOpen: () => !element.hidden,
    show: (shown) => {
      element.replaceChildren(...shown);
      element.scrollTop = 0;
      setOpen(true);
    },
    hide: () => setOpen(false),
    step: (by) => {
      const all = options();
      const now = all.findIndex((each) => each === chosen());
      const next = now === -1 && by === -1 ? all.length - 1 : now + by;
      choose(all[next]);
    },
    chosen,
  };
}
