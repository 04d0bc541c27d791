import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type Story, textOf, waitUntil, whereIs } from "./story.ts";

/**
 * Every file of the data page arrives as it is. From a folder on disk browsers show what they can show (JSON) instead of saving it: it is on the
 * disk already, and comes last here.
 */
const download: Story = async ({ page, start, siteDir, downloads }) => {
  await page.goto(`${start}data/index.html`);
  const links = await page.$$eval("a[download]", (all) => all.map((a) => a.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links.sort((left, right) => Number(isShown(left)) - Number(isShown(right)))) {
    const [kept, shown] = [join(downloads, link), `data/${link}`];
    await page.click(`a[download][href="${link}"]`);
    await waitUntil(() => isWhole(kept) || whereIs(page, start) === shown, link);
    if (whereIs(page, start) === shown) return;
    expect(readFileSync(kept).equals(readFileSync(join(siteDir, shown))), link).toBe(true);
  }
};

function isShown(link: string): boolean {
  return link.endsWith(".json");
}

/** Firefox writes beside an empty file and puts it in its place at the end. */
function isWhole(file: string): boolean {
  return existsSync(file) && readFileSync(file).length > 0;
}

/** The page for addresses that lead nowhere has its style wherever it is shown, and asks for nothing. */
const beLost: Story = async ({ page, lost, siteDir }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(lost);
  expect(await textOf(page, "h1")).toBe(/<h1[^>]*>([^<]*)/.exec(readFileSync(join(siteDir, "404.html"), "utf8"))?.[1]);
  const style = await page.$eval("main", (main) => getComputedStyle(main).maxInlineSize);
  expect(style).toMatch(/^\d+px$/);
  expect(asked.filter((url) => url !== lost && !url.startsWith("data:"))).toEqual([]);
};

/** Stories of taking files away and of not finding any, by name for the report. */
export const keepingStories: Readonly<Record<string, Story>> = {
  "every download arrives as it is": download,
  "a lost reader is told, in the site's style": beLost,
};
