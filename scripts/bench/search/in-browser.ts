import { type Browser, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../lib/browsers.ts";
import type { PackedHost } from "./packed-host.ts";

/** What a question took on the search page. */
export interface Timing {
  /** From the keystroke to the first answer painted. */
  readonly ms: number;
  /** Sent by the host for the page and the question, until the first answer. */
  readonly bytes: number;
}

/** Starts the machine's Chromium. */
export async function startChromium(): Promise<Browser> {
  const executablePath = findBrowser("chromium");
  if (executablePath === undefined) throw new Error("no Chromium on this machine; npm test says how to get it");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Asks each question on the search page of a new reader, who has nothing of the site yet. */
export async function askCold(browser: Browser, host: PackedHost, questions: readonly string[]): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const question of questions) {
    const context = await browser.newContext();
    const page = await context.newPage();
    host.takeBytes();
    await page.goto(`${host.address}search/index.html`, { waitUntil: "load" });
    const ms = await timeFirst(page, question);
    timings.push({ ms, bytes: host.takeBytes() });
    await context.close();
  }
  return timings;
}

/** Asks the questions one after the other on one page; each once before it is timed. */
export async function askWarm(browser: Browser, host: PackedHost, questions: readonly string[]): Promise<Timing[]> {
  const page = await browser.newPage();
  await page.goto(`${host.address}search/index.html`, { waitUntil: "load" });
  for (const question of questions) await timeFirst(page, question);
  const timings: Timing[] = [];
  for (const question of questions) {
    host.takeBytes();
    const ms = await timeFirst(page, question);
    timings.push({ ms, bytes: host.takeBytes() });
  }
  await page.close();
  return timings;
}

/** Types a question at once, as an input method does, and waits for the first answer to be painted; milliseconds by the page's own clock. */
async function timeFirst(page: Page, question: string): Promise<number> {
  await page.fill("#q", "");
  await page.waitForSelector("#search-index:not([hidden])");
  await page.evaluate(() => document.querySelector("#search-results")?.replaceChildren());
  const first = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let start = 0;
        document.querySelector("#q")?.addEventListener("input", ({ timeStamp }) => (start = timeStamp), { once: true });
        const results = document.querySelector("#search-results");
        if (!results) throw new Error("no search page");
        const watch = new MutationObserver(() => {
          if (!results.querySelector(".hit")) return;
          watch.disconnect();
          // A task after the frame: by then the answer has been laid out and painted.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        watch.observe(results, { childList: true, subtree: true });
      }),
  );
  await page.focus("#q");
  await page.keyboard.insertText(question);
  return first;
}
