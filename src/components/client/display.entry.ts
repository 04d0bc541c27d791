/** How the reader wants pages shown. Runs before the page is drawn, so that nothing flickers; the buttons in the foot appear only with it. */
const root = document.documentElement;
const names = ["text", "contrast", "theme"] as const;
type Name = (typeof names)[number];

function keyOf(name: Name): string {
  return `mingzhang-${name}`;
}

/** Storage may be closed to pages, above all to those opened from a folder. */
function recall(name: Name): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function remember(name: Name, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), value);
  } catch {
    // Then it holds for this page only.
  }
}

function show(name: Name, value: string | undefined): void {
  if (value === undefined) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
}

function current(name: Name): string | undefined {
  const set = root.getAttribute(`data-${name}`);
  if (set !== null) return set;
  if (name === "theme" && matchMedia("(prefers-color-scheme: dark)").matches) return "dark";
  return name === "contrast" && matchMedia("(prefers-contrast: more)").matches ? "high" : undefined;
}

/** What a button sets when it is pressed, and what it goes back to. */
const choices: Readonly<Record<Name, readonly [on: string, off: string | undefined]>> = {
  text: ["large", undefined],
  contrast: ["high", "normal"],
  theme: ["dark", "light"],
};

function connect(button: HTMLButtonElement): void {
  const name = names.find((each) => each === button.dataset["display"]);
  if (!name) return;
  const [on, off] = choices[name];
  const press = (): void => button.setAttribute("aria-pressed", String(current(name) === on));
  press();
  button.addEventListener("click", () => {
    const value = current(name) === on ? off : on;
    show(name, value);
    remember(name, value);
    press();
  });
}

for (const name of names) {
  const value = recall(name);
  if (value !== null) show(name, value);
}

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll<HTMLButtonElement>("button[data-display]").forEach(connect);
  document.getElementById("display")?.removeAttribute("hidden");
});
