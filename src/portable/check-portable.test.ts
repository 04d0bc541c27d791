import { expect, test } from "vitest";
import { checkPortable } from "./check-portable.ts";
import { formatPortable } from "./problem.ts";

const policy =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self' file:\">";

/** A page as the site makes them, with something in its head and in its body. */
function page(body = "", head = ""): string {
  return `<!doctype html><html><head><meta charset="utf-8">${policy}${head}</head><body><main id="main">${body}</main></body></html>`;
}

function island(json: string): string {
  return `<script type="application/json">${json}</script>`;
}

const rest = {
  "index.html": page(
    '<a href="dangan/index.html#row/201">档案局</a>',
    '<link rel="stylesheet" href="assets/site.css">',
  ),
  "dangan/index.html": page('<p id="row/201"><a href="../index.html?q=1">首页</a> <a href="#main">上</a></p>'),
  "assets/site.css": "a{color:red}",
  "assets/search.js": '(function(){document.title="x"})();',
};

/** Problems of the site with one more file, or one changed, as `rule file: found`. */
function check(files: Record<string, string>, outside: string[] = []): string[] {
  const all = Object.entries({ ...rest, ...files }).map(([path, text]) => ({ path, text }));
  return checkPortable(all, new Set(outside)).map(({ rule, file, found }) => `${rule} ${file}: ${found}`);
}

test("a site of relative links, classic scripts and strict pages works everywhere", () => {
  const scripts = page('<form action="index.html"></form>', '<script src="assets/search.js" defer></script>');
  expect(check({ "search.html": scripts, "data/figures.csv": "figure_id\n" })).toEqual([]);
});

test.each([
  ['<a href="/dangan/index.html">x</a>', "absolute-link a.html: <a> /dangan/index.html"],
  ['<a href="https://gov.test/">x</a>', "absolute-link a.html: <a> https://gov.test/"],
  ['<img src="//cdn.test/x.png">', "absolute-link a.html: <img> //cdn.test/x.png"],
  ['<img srcset="index.html 1x, https://cdn.test/x.png 2x">', "absolute-link a.html: <img> https://cdn.test/x.png"],
  ['<a href="javascript:alert(1)">x</a>', "absolute-link a.html: <a> javascript:alert(1)"],
  ['<a href="dangan/">x</a>', "absolute-link a.html: <a> dangan/"],
  ['<form action=""></form>', 'absolute-link a.html: <form> ""'],
  ['<svg><use xlink:href="/i.svg#a"></use></svg>', "absolute-link a.html: <use> /i.svg#a"],
  ['<a href="gone.html">x</a>', "dead-link a.html: gone.html"],
  ['<a href="../index.html">x</a>', "dead-link a.html: ../index.html"],
  ['<a href="dangan/index.html#row/202">x</a>', "dead-hash a.html: dangan/index.html#row/202"],
  ['<a href="#nowhere">x</a>', "dead-hash a.html: #nowhere"],
  ['<script type="module" src="assets/search.js"></script>', "blocked-request a.html: <script type=module>"],
  ['<script crossorigin src="assets/search.js"></script>', "blocked-request a.html: crossorigin <script>"],
  ['<link rel="icon" href="data:text/html,x">', "absolute-link a.html: <link> data:text/html,x"],
  ['<link rel="modulepreload" href="assets/search.js">', "blocked-request a.html: <link rel=modulepreload>"],
  ['<link rel="preload" as="fetch" href="index.html">', "blocked-request a.html: <link rel=preload>"],
  ['<link rel="manifest" href="index.html">', "blocked-request a.html: <link rel=manifest>"],
  ['<script integrity="sha256-x" src="assets/search.js"></script>', "blocked-request a.html: integrity <script>"],
  ['<iframe src="index.html"></iframe>', "blocked-request a.html: <iframe>"],
  ['<video src="index.html"></video>', "blocked-request a.html: <video>"],
  ['<svg><use href="index.html#main"></use></svg>', "blocked-request a.html: <use href=index.html#main>"],
  [island('{"series":[{"href":"/zwfwj/"}]}'), "absolute-link a.html: <script> /zwfwj/"],
  [island('{"series":[{"href":"gone.html#a"}]}'), "dead-link a.html: gone.html#a"],
  [island('{"href":"dangan/index.html#row/202"}'), "dead-hash a.html: dangan/index.html#row/202"],
  [island('{"series":['), 'broken-island a.html: {"series":['],
  ["<script>alert(1)</script>", "inline-code a.html: inline <script>"],
  ["<style>a{}</style>", "inline-code a.html: inline <style>"],
  ['<p style="width:1px">x</p>', "inline-code a.html: style= in <p>"],
  ['<p onclick="x()">x</p>', "inline-code a.html: onclick= in <p>"],
])("%s is told", (body, told) => {
  expect(check({ "a.html": page(body) })).toContain(told);
});

test("an address that the content names on purpose may be linked, not loaded", () => {
  const address = "https://gov.test/notice.html";
  expect(check({ "a.html": page(`<a href="${address}">原文</a>`) }, [address])).toEqual([]);
  expect(check({ "a.html": page(`<img src="${address}">`) }, [address])).toEqual([
    `absolute-link a.html: <img> ${address}`,
  ]);
});

test("data islands are no scripts, whatever they say", () => {
  expect(check({ "a.html": page(island('{"a":"1 < 2 <b> & 3"}')) })).toEqual([]);
  expect(check({ "a.html": page(island('{"a":1,"href":"dangan/index.html#row/201"}')) })).toEqual([]);
});

test.each([
  ["<html><head></head></html>", "no Content-Security-Policy"],
  [page().replace(policy, `<link rel="stylesheet" href="assets/site.css">${policy}`), "<link> before the policy"],
  [page().replace("'none'", "'self'"), "default-src is not 'none'"],
  [page().replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), "script-src 'unsafe-inline'"],
  [page().replace("script-src 'self'", "script-src 'self' file:"), "script-src file:"],
  [page().replace("style-src 'self'", "style-src https://cdn.test"), "style-src https://cdn.test"],
])("a page without a strict policy is told %#", (html, found) => {
  expect(check({ "a.html": html })).toEqual([`policy a.html: ${found}`]);
});

test("a form that Firefox would block on disk is told", () => {
  const html = page('<form action="index.html"></form>').replace(" file:", "");
  expect(check({ "a.html": html })).toEqual([
    "policy a.html: form-action without file:, which blocks the form in Firefox on disk",
  ]);
});

test("the page for addresses that lead nowhere stands alone", () => {
  const own = page("", '<link rel="icon" href="data:image/svg+xml,x"><style>a{}</style>').replace(
    "style-src 'self'",
    "style-src 'sha256-abc='",
  );
  expect(check({ "404.html": own })).toEqual([]);
  expect(check({ "404.html": own.replace("<main", '<a href="index.html">x</a><main') })).toEqual([
    "absolute-link 404.html: <a> index.html",
  ]);
});

test.each([
  ["import('./a.js')", "import("],
  ["var a=1;import{b}from'./b.js'", ";import{"],
  ["fetch('a.json')", "fetch("],
  ["new XMLHttpRequest()", "XMLHttpRequest"],
  ["new Worker('w.js')", "new Worker("],
  ["navigator.sendBeacon('/x')", "sendBeacon"],
  ["(0,eval)('1');eval('1')", "eval("],
  ['script.type="module"', '.type="module'],
  ["image.crossOrigin=''", ".crossOrigin="],
])("a script with %s is told", (text, found) => {
  expect(check({ "assets/a.js": text })).toEqual([`blocked-call assets/a.js: ${found}`]);
});

test("what the wrapping function hands in for a blocked call is not blocked", () => {
  const engine = "window.engine=function(fetch,Worker){fetch('a');new Worker('b')};";
  expect(check({ "assets/a.js": engine })).toEqual([]);
  expect(check({ "assets/a.js": engine.replace(",Worker", "") })).toEqual(["blocked-call assets/a.js: new Worker("]);
});

test("another host is told in scripts and style sheets; the name of a vocabulary is none", () => {
  const script = 'load("https://cdn.test/x.js");svg("http://www.w3.org/2000/svg")';
  expect(check({ "assets/a.js": script })).toEqual(["outside-host assets/a.js: https://cdn.test/"]);
  expect(check({ "assets/a.css": '@import "https://cdn.test/a.css";a{background:url(/b.png)}' })).toEqual([
    "absolute-link assets/a.css: /b.png",
    "absolute-link assets/a.css: https://cdn.test/a.css",
  ]);
  expect(check({ "assets/a.css": 'a{background:url("gone.png")}' })).toEqual(["dead-link assets/a.css: gone.png"]);
});

test.each([
  ["@font-face{font-family:a;src:url(../index.html)}", "@font-face"],
  ["a{mask-image:url(../index.html)}", "mask-image:url("],
  ['a{filter:blur(1px) url("../index.html#f")}', 'filter:blur(1px) url("'],
])("a style sheet with %s is told", (text, found) => {
  expect(check({ "assets/a.css": text })).toEqual(expect.arrayContaining([`blocked-request assets/a.css: ${found}`]));
});

test("a style sheet may fill with a pattern of the page, and show pictures of the site", () => {
  expect(check({ "assets/a.css": "rect{fill:url(#hatch);mask:url(#m)}a{background:url(../index.html)}" })).toEqual([]);
});

test("records of the search may say anything and must lead somewhere", () => {
  const records = (url: string): string => `window.records=[{"title":"fetch( https://a.test","url":"${url}"}];`;
  expect(check({ "assets/records.js": records("dangan/index.html#row/201") })).toEqual([]);
  expect(check({ "assets/records.js": records("codes/201/index.html") })).toEqual([
    "dead-link assets/records.js: codes/201/index.html",
  ]);
});

test.each([
  ["_astro/a.css", "begins with _ or ."],
  ["档案/index.json", "characters other than ASCII letters, digits and . _ - ~"],
  ["a/con.json", "reserved on Windows"],
  ["AUX/a.json", "reserved on Windows"],
  ["prn/a.json", "reserved on Windows"],
  ["a/NUL.json", "reserved on Windows"],
  ["a/com1.json", "reserved on Windows"],
  ["Lpt9/a.json", "reserved on Windows"],
  ["a./b.json", "reserved on Windows"],
  ["pagefind/a.pf_meta", "ending that hosts refuse"],
  ["Assets/site.css", "only case tells it from assets/site.css"],
  [`${"a".repeat(166)}.json`, "181 > 180"],
])("path %s is told", (path, found) => {
  expect(check({ [path]: "" })).toEqual([`path ${path}: ${found}`]);
});

test("a path of exactly 180 characters in the archive is kept", () => {
  expect(check({ [`${"a".repeat(165)}.json`]: "" })).toEqual([]);
});

test("search data that stands twice is told", () => {
  const shard = `window.shard(${JSON.stringify("档".repeat(300))});`;
  expect(check({ "assets/a.js": shard, "pagefind/b.js": shard })).toEqual(["twice pagefind/b.js: = assets/a.js"]);
});

test("problems are told by rule, in both languages, long lists cut", () => {
  const problems = Array.from({ length: 42 }, (_, index) => ({
    rule: "dead-link" as const,
    file: `${String(index)}.html`,
    found: "gone.html",
  }));
  const text = formatPortable([{ rule: "path", file: "_a.html", found: "begins with _ or ." }, ...problems]);
  expect(text.split("\n")).toHaveLength(1 + 40 + 1 + 2);
  expect(text).toMatch(
    /^链接的文件必须在站内 \/ linked files are in the site \[dead-link\]\n {2}0\.html: gone\.html\n/,
  );
  expect(text).toContain("  … 2\n");
});
