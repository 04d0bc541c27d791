/** Lets the arrow keys lead from the box through the answers and back, and Escape back to the box. */
export function walkHits(box: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLElement[] => [...results.querySelectorAll<HTMLElement>(".hit .t a")];
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener("keydown", (event) => {
    if (event.key === "Escape") box.focus();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at === -1) return;
    event.preventDefault();
    const next = event.key === "ArrowDown" ? all[at + 1] : (all[at - 1] ?? box);
    next?.focus();
  });
}
