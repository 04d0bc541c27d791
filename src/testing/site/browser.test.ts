import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findBrowser } from "../../../scripts/lib/browsers.ts";
import { type Served, serve } from "./serve.ts";
import { attributeOf, readPages, samplePages, textOf } from "./site-pages.ts";

const siteDir = inject("siteDir");
const sample = [...samplePages(siteDir)];
const onDisk = `${pathToFileURL(siteDir).href}/`;
const homeBudget = 60 * 1024;

let browser: Browser;
let served: Served;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser("chromium")!, args: ["--no-sandbox"] });
  served = await serve(siteDir, "/公开 (1)/");
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page of its own context and tells everything that went wrong or outside while it was there. */
async function visit(url: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!isOwn(request.url())) faults.push(`outside: ${request.url()}`);
  });
  await page.goto(url, { waitUntil: "load" });
  return { context, page, faults };
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: readonly string[];
}

function isOwn(url: string): boolean {
  return [served.address, onDisk, "data:", "blob:"].some((start) => url.startsWith(start));
}

/** Scrolls to the end, so that everything that loads when it comes into view does. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      window.scrollTo(0, top);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForTimeout(150);
}

describe.each(sample)("%s", (_kind, path) => {
  test("opens from a folder on disk and under any path of a host, asking nobody else and without complaint", async () => {
    for (const start of [onDisk, served.address]) {
      const { context, page, faults } = await visit(start + path);
      await readThrough(page);
      expect(faults, start).toEqual([]);
      await context.close();
    }
  });

  test("says without scripts what it says with them", async () => {
    const plain = await visit(onDisk + path, { javaScriptEnabled: false });
    const lively = await visit(onDisk + path);
    const [without, withScripts] = [await read(plain.page, "main"), await read(lively.page, "main")];
    expect(without.length).toBeGreaterThanOrEqual(withScripts.length * 0.95);
    expect(without).toContain(await read(lively.page, "h1"));
    expect(plain.faults).toEqual([]);
    await plain.context.close();
    await lively.context.close();
  });

  test("fits a narrow phone without scrolling sideways", async () => {
    const { context, page } = await visit(onDisk + path, {
      viewport: { width: 320, height: 640 },
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((element) => element.getBoundingClientRect().right > 321 && element.closest(".frame") === null)
        .slice(0, 5)
        .map((element) => `${element.tagName} ${element.classList.value} ${element.textContent.slice(0, 20)}`),
    );
    expect(width, wide.join("\n")).toBeLessThanOrEqual(320);
    await context.close();
  });
});

/** What a reader sees of a part of the page, without blanks. */
async function read(page: Page, part: string): Promise<string> {
  return bare(await page.locator(part).innerText());
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}

test("without scripts every number of the tables, and every name, is there to read", async () => {
  const pages = await readPages(siteDir);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path, document } of pages.filter(({ path }) => /(tables|performance)\/index\.html$/.test(path))) {
    await page.goto(pathToFileURL(join(siteDir, path)).href);
    const shown = await read(page, "main");
    const hidden = document
      .querySelectorAll("td[data-figure]")
      .map((cell) => [attributeOf(cell, "data-figure")!, bare(textOf(cell))] as const)
      .filter(([, printed]) => !shown.includes(printed));
    expect(hidden, path).toEqual([]);
  }
  await context.close();
});

test("the first page costs less than 60 KB without its scripts", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const files = new Set<string>();
  page.on("request", (request) => {
    const path = decodeURIComponent(request.url().slice(served.address.length)).split(/[?#]/)[0]!;
    if (request.resourceType() !== "script") files.add(path);
  });
  await page.goto(`${served.address}index.html`, { waitUntil: "networkidle" });
  const sizes = [...files].map((path) => [path, statSync(join(siteDir, path)).size] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(files).toContain("index.html");
  expect(total, JSON.stringify(sizes)).toBeLessThan(homeBudget);
  await context.close();
});
