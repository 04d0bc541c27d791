import { makeAsk } from "./ask.ts";
import { focusOnSlash } from "./focus.ts";
import { makeSearch } from "./search.ts";
import "./window.ts";

/** Way from this page to the root of the site, from the way to this script. */
const root = (document.currentScript?.getAttribute("src") ?? "").replace(/assets\/search\.js.*$/, "");

const ask = makeAsk(root);
window.mingzhang = { ...window.mingzhang, search: makeSearch(root, ask), ask };
focusOnSlash();
