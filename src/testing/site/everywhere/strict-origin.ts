import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";

/**
 * Whether a page in a folder on disk may read the files beside it, tried with a page that has no policy of its own. In a reader's browser it may
 * not; a browser under remote control that lets it proves nothing of a double click.
 */
export async function readsNeighbours(browser: Browser): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-origin-"));
  writeFileSync(join(folder, "bare.html"), "<!doctype html><meta charset=utf-8><link rel=icon href='data:,'>");
  writeFileSync(join(folder, "neighbour.txt"), "read");
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "bare.html")).href);
    return await page.evaluate(() =>
      fetch("neighbour.txt").then(
        async (answer) => (await answer.text()) === "read",
        () => false,
      ),
    );
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
