/**
 * Draws answers anew without taking the reader's place among them, so that answers that come late do not throw a reader who goes by keys back to
 * the start of the page: a link that had the focus has it again if it is still there; from a button that asked for more, the focus goes on to the
 * first answer that was not there before.
 */
export function keepFocus(part: HTMLElement, draw: () => void): void {
  const find = part.contains(document.activeElement) ? remember(document.activeElement) : undefined;
  draw();
  find?.(part)?.focus();
}

/** The way to find the place of the focus again. */
function remember(focused: Element | null): ((part: HTMLElement) => HTMLElement | undefined) | undefined {
  if (focused instanceof HTMLAnchorElement) {
    const { href } = focused;
    return (part) => [...part.querySelectorAll("a")].find((link) => link.href === href);
  }
  const group = focused?.closest<HTMLElement>("[data-group]");
  if (!group) return undefined;
  const name = group.dataset["group"];
  const shown = linksOf(group).length;
  return (part) => {
    const same = [...part.querySelectorAll<HTMLElement>("[data-group]")].find(
      ({ dataset }) => dataset["group"] === name,
    );
    return same && linksOf(same)[shown];
  };
}

function linksOf(group: HTMLElement): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(".t a")];
}
