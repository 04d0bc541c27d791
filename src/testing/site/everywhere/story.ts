import type { Page } from "puppeteer-core";

const patienceMs = 20_000;
const pauseMs = 20;

/** Where a reader stands. */
export interface Scene {
  /** A page that is watched: whatever goes wrong there fails the story. */
  readonly page: Page;
  /** Address of the site's folder, with a slash at its end. */
  readonly start: string;
  /** The folder itself on this disk. */
  readonly siteDir: string;
  /** Empty folder where the browser saves what is downloaded. */
  readonly downloads: string;
  /** An address within the site where nothing is: the only one that may fail. On disk the page that a host shows there. */
  readonly lost: string;
}

/** What a reader does, by clicking and typing only; expects what the reader would. */
export type Story = (scene: Scene) => Promise<void>;

/** Clicks a link and waits until the page it leads to is there. */
export async function follow(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator(selector).click()]);
}

/** Goes back to the page before, as by the browser's button, and waits until it is there. */
export async function goBack(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.evaluate(() => history.back())]);
}

/** What stands in the first element a selector finds, without blanks around it. */
export async function textOf(page: Page, selector: string): Promise<string> {
  await page.waitForSelector(selector);
  return page.$eval(selector, (element) => element.textContent.trim());
}

/** The address of the page within the site, e.g. `codes/2010302/index.html`, with query and hash. */
export function whereIs(page: Page, start: string): string {
  const url = page.url();
  return decodeURIComponent(url.startsWith(start) ? url.slice(start.length) : url);
}

/** Waits until something is true that no event of the page tells. */
export async function waitUntil(isSo: () => boolean, what: string): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not so after ${String(patienceMs)} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
