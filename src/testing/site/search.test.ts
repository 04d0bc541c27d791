import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findBrowser } from "../../../scripts/lib/browsers.ts";
import { addressFile } from "../../search/lists/address.ts";
import type { SearchOptions } from "../../search/record.ts";
import { readSearchRecords } from "./search-records.ts";

const siteDir = inject("siteDir");
let browser: Browser;
let page: Page;
const records = readSearchRecords(siteDir);

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser("chromium")!, args: ["--no-sandbox"] });
  page = await browser.newPage();
  await open("index.html");
});

afterAll(async () => {
  await browser.close();
});

/** Opens a page of the site as a file, as from a USB stick. */
async function open(path: string): Promise<void> {
  await page.goto(
    `${pathToFileURL(join(siteDir, path.split("?")[0]!)).href}${path.includes("?") ? `?${path.split("?")[1]!}` : ""}`,
  );
}

function ask(text: string, options: SearchOptions = {}) {
  return page.evaluate(([query, chosen]) => window.mingzhang!.search(query, chosen), [text, options] as const);
}

test("every answer leads to a page that exists and to a place on it", () => {
  const pages = new Map<string, string>();
  const dead = records.filter((record) => {
    const [path = "", id] = addressFile(record.id).split("#");
    const file = join(siteDir, path);
    if (!pages.has(path)) pages.set(path, existsSync(file) ? readFileSync(file, "utf8") : "");
    const html = pages.get(path)!;
    return html === "" || (id !== undefined && !html.includes(` id="${id}"`));
  });
  expect(dead.map(({ kind, id }) => `${kind} ${id}`)).toEqual([]);
});

test("every name finds what bears it, from a folder on disk", async () => {
  const missed = await page.evaluate(async (all) => {
    const lost: string[] = [];
    for (const { id, title } of all) {
      const { hits } = await window.mingzhang!.search(title, { tier: "exact" });
      if (!hits.some((hit) => hit.id === id)) lost.push(id);
    }
    return lost;
  }, records);
  expect(missed).toEqual([]);
});

test("no piece of a named project's name finds a withheld one", async () => {
  const withheld = new Set(records.filter((record) => record.withheld).map(({ id }) => id));
  const named = records.filter(({ kind, id }) => kind === "project" && !withheld.has(id));
  for (const { title } of named) {
    const { hits } = await ask(title.slice(0, 4), { tier: "exact" });
    expect(hits.filter(({ id }) => withheld.has(id))).toEqual([]);
  }
});

test("a code that does not exist finds nothing, in names or in text", async () => {
  expect(await ask("2019998")).toMatchObject({ total: 0, hits: [], text: "searched" });
});

test("words of an explanation are found in the text, on disk too", async () => {
  const answer = await ask("绩效", { tier: "text", limit: 3 });
  expect(answer.text).toBe("searched");
  expect(answer.total).toBeGreaterThan(0);
  for (const hit of answer.hits) expect(`${hit.title}${hit.excerpt!}`).toContain("绩效");
});

test("links are relative to the page that asks", async () => {
  const { id, title } = records.find(({ kind }) => kind === "project")!;
  await open("search/index.html");
  const { hits } = await ask(title, { kind: "project" });
  expect(hits.find((hit) => hit.id === id)!.url).toBe(`../${id}/index.html`);
});

test("the search page answers the query in its address and keeps what is typed there", async () => {
  const { title } = records.find(({ kind }) => kind === "project")!;
  await open(`search/index.html?q=${encodeURIComponent(title)}`);
  await page.waitForSelector("#search-results .hit");
  expect(await page.textContent("#search-results .hit mark")).toBe(title);
  await page.fill("#q", title.slice(0, 3));
  await page.waitForURL(`**/search/index.html?q=${encodeURIComponent(title.slice(0, 3))}`);
  await page.press("#q", "Escape");
  await page.waitForSelector("#search-index:not([hidden])");
  expect(await page.inputValue("#q")).toBe("");
});

test("without scripts the search page lists every project", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(pathToFileURL(join(siteDir, "search/index.html")).href);
  const listed = await plain.locator("#search-index").innerText();
  const missing = records.filter(({ kind, title }) => kind === "project" && !listed.includes(title));
  expect(missing.map(({ title }) => title)).toEqual([]);
  await context.close();
});
