import { makeAsk } from "./ask.ts";
import { findBox, focusOnSlash } from "./focus.ts";
import { loadIndex } from "./load-index.ts";
import { findParts } from "./page-parts.ts";
import { makeSearch } from "./search.ts";
import { suggest } from "./suggestions.ts";
import "./window.ts";

/** Way from this page to the root of the site, from the way to this script. */
const root = (document.currentScript?.getAttribute("src") ?? "").replace(/assets\/search\.js.*$/, "");

const ask = makeAsk(root);
window.mingzhang = { ...window.mingzhang, search: makeSearch(root, ask), ask };

/** Opens the index before it is asked; a reader who then asks is told what fails. */
const prepare = (): void => {
  loadIndex(root).catch(() => undefined);
};

const box = findBox();
// The search page shows answers itself, as they are typed; who comes there will ask, who comes to the box of another page as well.
if (findParts()) prepare();
else if (box?.form) {
  box.addEventListener("focus", prepare, { once: true });
  suggest(box, box.form, ask);
}
focusOnSlash();
