import { makeAsk } from "./ask.ts";
import { findBox, focusOnSlash } from "./focus.ts";
import { findParts } from "./page-parts.ts";
import { makeSearch } from "./search.ts";
import { suggest } from "./suggestions.ts";
import "./window.ts";

/** Way from this page to the root of the site, from the way to this script. */
const root = (document.currentScript?.getAttribute("src") ?? "").replace(/assets\/search\.js.*$/, "");

const ask = makeAsk(root);
window.mingzhang = { ...window.mingzhang, search: makeSearch(root, ask), ask };

const box = findBox();
// The search page shows answers itself, as they are typed.
if (box?.form && !findParts()) suggest(box, box.form, ask);
focusOnSlash();
