import type { Browser, HTTPRequest, Page } from "puppeteer-core";

/** A page of a reader's own, and everything that went wrong there. */
export interface Visit {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors, what did not load, what the policy blocked, requests to other hosts. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Opens an empty page that is watched; `home` is the address of the site's folder, where every request must go; `downloads` the folder where
 * files are saved.
 */
export async function openVisit(browser: Browser, home: string, downloads: string): Promise<Visit> {
  const context = await browser.createBrowserContext({
    downloadBehavior: { policy: "allow", downloadPath: downloads },
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type()))
      faults.push(`console: ${message.text()} ${message.location().url ?? ""}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on("requestfailed", (request) => {
    if (!isDropped(request)) faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (![home, "data:", "blob:"].some((start) => url.startsWith(start))) faults.push(`outside: ${url}`);
  });
  await page.evaluateOnNewDocument(tellFaults);
  return { page, faults, close: () => context.close() };
}

/** A request that the browser itself gave up because the reader went on to another page. */
function isDropped(request: HTTPRequest): boolean {
  return ["net::ERR_ABORTED", "NS_BINDING_ABORTED"].includes(request.failure()?.errorText ?? "");
}

/* eslint-disable no-console -- the console of the page, which is watched */
/**
 * Runs before a page's own scripts and tells what no event of the browser does: of files on disk Firefox tells nothing. What a page gives up
 * because the reader goes on to another one is no fault.
 */
function tellFaults(): void {
  let isLeft = false;
  addEventListener("beforeunload", () => {
    isLeft = true;
  });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`blocked by policy: ${violatedDirective} ${blockedURI}`);
  });
  const tellLost = ({ target }: Event): void => {
    if (target instanceof Element && !isLeft) console.error(`not loaded: ${target.outerHTML}`);
  };
  addEventListener("error", tellLost, { capture: true });
}
