import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults, RunOptions } from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findBrowser } from "../../../scripts/lib/browsers.ts";
import { samplePages } from "./site-pages.ts";

declare global {
  interface Window {
    readonly axe: { readonly run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const siteDir = inject("siteDir");
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser("chromium")!, args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
});

/** Serious and critical faults of a page, each as `rule: element: what is wrong`. */
async function faultsOf(path: string, colorScheme: "light" | "dark", options: RunOptions): Promise<string[]> {
  // The policy of the site lets no foreign script in; the checker is one.
  const context = await browser.newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(siteDir).href}/${path}`);
  await page.addScriptTag({ content: axeSource });
  const { violations } = await page.evaluate((chosen) => window.axe.run(chosen), options);
  await context.close();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, any }) => `${id}: ${html.slice(0, 120)}: ${any[0]?.message ?? ""}`),
    );
}

describe.each([...samplePages(siteDir)])("%s", (_kind, path) => {
  test("can be used by everybody, in light colours", async () => {
    expect(await faultsOf(path, "light", {})).toEqual([]);
  });

  test("can be read in dark colours", async () => {
    expect(await faultsOf(path, "dark", { runOnly: ["color-contrast", "link-in-text-block"] })).toEqual([]);
  });
});
