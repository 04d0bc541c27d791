/** Finds the search box of the page, if it has one. */
export function findBox(): HTMLInputElement | undefined {
  const box = document.getElementById("q");
  return box instanceof HTMLInputElement ? box : undefined;
}

/** Lets `/` go to the search box from anywhere but another field, and Escape empty it. */
export function focusOnSlash(): void {
  const box = findBox();
  if (!box) return;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.value === "") return;
    event.preventDefault();
    box.value = "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
