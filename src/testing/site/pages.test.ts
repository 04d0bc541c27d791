import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { HtmlValidate } from "html-validate";
import { beforeAll, expect, inject, test } from "vitest";
import { contentSecurityPolicy } from "../../view/policy.ts";
import { attributeOf, kindOf, listFiles, readPages, type SitePage, textOf } from "./site-pages.ts";

const siteDir = inject("siteDir");
let pages: SitePage[] = [];
let idsOf = new Map<string, Set<string>>();

beforeAll(async () => {
  pages = await readPages(siteDir);
  idsOf = new Map(pages.map(({ path, document }) => [path, new Set(idsIn(document))]));
});

function idsIn(document: SitePage["document"]): string[] {
  return document.querySelectorAll("[id]").map((element) => attributeOf(element, "id")!);
}

/** Every address that an element of the page names: links, assets, forms; a picture that stands in the page itself has none. */
function addressesOf({ document }: SitePage): string[] {
  return ["href", "src", "action", "poster", "data", "srcset"]
    .flatMap((name) => document.querySelectorAll(`[${name}]`).map((element) => attributeOf(element, name)!))
    .filter((address) => !address.startsWith("data:image/"));
}

/** Faults of the pages as `page: fault`, so that a failure lists all of them. */
function faultsOf(find: (page: SitePage) => readonly string[]): string[] {
  return pages.flatMap((page) => [...new Set(find(page))].map((fault) => `${page.path}: ${fault}`));
}

test("every link and every asset of every page leads to a file that is there, every hash to an id", () => {
  const dead = faultsOf((page) =>
    addressesOf(page).filter((address) => {
      const [path = "", hash] = address.replace(/\?[^#]*/, "").split("#", 2);
      const file = path === "" ? page.path : posix.join(posix.dirname(page.path), decodeURIComponent(path));
      if (file.startsWith("../") || !existsSync(join(siteDir, file))) return true;
      return hash !== undefined && hash !== "" && !idsOf.get(file)?.has(decodeURIComponent(hash));
    }),
  );
  expect(dead).toEqual([]);
});

test("links are relative and name the file, so that they work from a folder and under any path", () => {
  const wrong = faultsOf((page) =>
    addressesOf(page).filter((address) => {
      const path = address.split(/[#?]/)[0]!;
      return /^([a-z][a-z\d+.-]*:|\/)/i.test(address) || (path !== "" && !/\.\w+$/.test(path));
    }),
  );
  expect(wrong).toEqual([]);
});

test("every page carries the strict policy before anything is loaded, and nothing the policy would block", () => {
  const wrong = faultsOf(({ path, document, text }) => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const standalone = path === "404.html";
    return [
      ...(policy ? [] : ["no policy"]),
      ...(policy && !standalone && attributeOf(policy, "content") !== contentSecurityPolicy ? ["another policy"] : []),
      ...(text.indexOf("Content-Security-Policy") > text.search(/<(?:link|script|style)\b/) && !standalone
        ? ["something is loaded before the policy"]
        : []),
      ...document.querySelectorAll("[style]").map(({ tagName }) => `style attribute on ${tagName}`),
      ...document.querySelectorAll("style").map(() => (standalone ? "" : "inline style sheet")),
      ...document
        .querySelectorAll("script")
        .filter((script) => !/^(application\/(ld\+)?json)$/.test(attributeOf(script, "type") ?? ""))
        .flatMap((script) => [
          ...(script.hasAttribute("src") ? [] : ["inline script"]),
          ...(script.hasAttribute("type") ? [`script of type ${attributeOf(script, "type")!}`] : []),
          ...(script.hasAttribute("crossorigin") ? ["crossorigin script"] : []),
        ]),
      ...[...text.matchAll(/<[a-z][^<>]*?\s(on[a-z]+)=/g)].map(([, handler]) => `inline handler ${handler!}`),
    ].filter((fault) => fault !== "");
  });
  expect(wrong).toEqual([]);
});

test("each id stands once on its page", () => {
  const twice = faultsOf(({ document }) => {
    const ids = idsIn(document);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

test("every page says its language, its title, what it is about, and has one main heading in one main part", () => {
  const wrong = faultsOf(({ path, document }) => [
    ...(attributeOf(document.querySelector("html")!, "lang") === "zh-CN" ? [] : ["another language"]),
    ...(textOf(document.querySelector("title")!).trim() === "" ? ["no title"] : []),
    ...(document.querySelector('meta[name="description"]') || path === "404.html" ? [] : ["no description"]),
    ...(document.querySelectorAll("h1").length === 1 ? [] : ["not one h1"]),
    ...(document.querySelectorAll("main").length === 1 ? [] : ["not one main"]),
  ]);
  expect(wrong).toEqual([]);
});

test("no two pages have the same title", () => {
  const titles = pages.map(({ document }) => textOf(document.querySelector("title")!));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test("headings go down one level at a time, and nothing else breaks the rules of HTML", async () => {
  const rules = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "heading-level": "error", "no-missing-references": "error" },
  });
  const faults = await Promise.all(
    pages.map(async ({ path, text }) => {
      const report = await rules.validateString(text, path);
      return report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, column }) => `${path}:${String(column)} ${ruleId}: ${message}`),
      );
    }),
  );
  expect(faults.flat()).toEqual([]);
});

test("the page for what is not found needs no other file, so that it works at any depth", () => {
  const page = pages.find(({ path }) => path === "404.html");
  expect(page, "404.html").toBeDefined();
  expect(addressesOf(page!)).toEqual([]);
});

test("no file or folder has a name that a host or a disk refuses", () => {
  const names = listFiles(siteDir).filter(
    (path) => !/^[\w./-]+$/.test(path) || path.split("/").some((step) => /^[_.]|[.]$/.test(step)),
  );
  expect(names).toEqual([]);
});

test("the site has a page of every kind that its addresses promise", () => {
  const kinds = new Set(pages.map(({ path }) => kindOf(path)));
  const promised = ["", "/tables", "/projects", "/projects/<key>", "/performance", "/narrative", "/findings"];
  const missing = [
    "404.html",
    "index.html",
    "search",
    "findings",
    "<body>",
    ...promised.map((part) => `<body>/<disclosure>${part}`),
  ].filter((kind) => !kinds.has(kind));
  expect(missing).toEqual([]);
});
