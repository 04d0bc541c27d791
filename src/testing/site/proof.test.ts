import { expect, inject, test } from "vitest";
import { siteFiles } from "../../../scripts/lib/site-files.ts";
import { checkPortable, type SiteFile } from "../../portable/check-portable.ts";

const siteDir = inject("siteDir");
const files: readonly SiteFile[] = [...siteFiles(siteDir)];
const pages = files.map(({ path }) => path).filter((path) => path.endsWith(".html") && path !== "404.html");

/** What the proof says of the site with the text of some of its files changed, as `rule file: found`. */
function proveWith(paths: readonly string[], change: (text: string) => string): string[] {
  const changed = files.map((file) => (paths.includes(file.path) ? { ...file, text: change(file.text) } : file));
  return checkPortable(changed).map(({ rule, file, found }) => `${rule} ${file}: ${found}`);
}

test("the site as it was built passes the proof", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(checkPortable(files)).toEqual([]);
});

test.each([
  ["an absolute link", '<a href="/index.html">x</a>', "absolute-link", "<a> /index.html"],
  ["a link to another host", '<a href="https://gov.test/">x</a>', "absolute-link", "<a> https://gov.test/"],
  [
    "a picture of another host",
    '<img alt="" src="https://cdn.test/x.png">',
    "absolute-link",
    "<img> https://cdn.test/x.png",
  ],
  ["a link to a folder", '<a href="tables/">x</a>', "absolute-link", "<a> tables/"],
  ["a link to a file that is not there", '<a href="gone.html">x</a>', "dead-link", "gone.html"],
  ["a link to a place that is not there", '<a href="#xj-1/gone">x</a>', "dead-hash", "#xj-1/gone"],
  ["a module script", '<script type="module" src="x.js"></script>', "blocked-request", "<script type=module>"],
  ["a preloaded module", '<link rel="modulepreload" href="x.js">', "blocked-request", "<link rel=modulepreload>"],
  ["a script in the page", "<script>alert(1)</script>", "inline-code", "inline <script>"],
])("%s fails it on every page", (_what, html, rule, found) => {
  const told = new Set(proveWith(pages, (text) => text.replace("</main>", `${html}</main>`)));
  expect(pages.filter((path) => !told.has(`${rule} ${path}: ${found}`))).toEqual([]);
});

test("a page that loses an id that others lead to fails it", () => {
  const path = "zwfwj/2024-budget/tables/index.html";
  const told = proveWith([path], (text) => text.replace(' id="xj-1/income-total/amount"', ""));
  expect(told).toContain("dead-hash index.html: zwfwj/2024-budget/tables/index.html#xj-1/income-total/amount");
});

test.each(["charts", "display", "search", "search-page"])("a request that browsers block in %s.js fails it", (name) => {
  const path = `assets/${name}.js`;
  expect(proveWith([path], (text) => `${text};fetch("../data/figures.csv");`)).toEqual([
    `blocked-call ${path}: fetch(`,
  ]);
  expect(proveWith([path], (text) => `${text};import("./x.js");`)).toEqual([`blocked-call ${path}: import(`]);
});
