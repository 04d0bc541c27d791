import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { samplePages } from "../site-pages.ts";
import { follow, goBack, type Story, textOf, whereIs } from "./story.ts";

const toBudget = "main a[href$='-budget/index.html']";
const toTables = ".tools a[href$='tables/index.html']";

/** Every kind of page, longest first, with its links followed by the proof of the build already. */
const openEveryKind: Story = async ({ page, start, siteDir }) => {
  const kinds = [...samplePages(siteDir).values()];
  expect(kinds.length).toBeGreaterThan(10);
  for (const path of kinds) {
    await page.goto(start + path);
    expect(await textOf(page, "h1"), path).not.toBe("");
  }
};

const goThereAndBack: Story = async ({ page, start }) => {
  await page.goto(`${start}index.html`);
  await follow(page, toBudget);
  const title = await textOf(page, "h1");
  await follow(page, toTables);
  expect(whereIs(page, start)).toMatch(/-budget\/tables\/index\.html$/);
  await goBack(page);
  expect(await textOf(page, "h1")).toBe(title);
  await follow(page, toTables);
  await follow(page, ".crumbs li:nth-child(3) a");
  expect(await textOf(page, "h1")).toBe(title);
  await follow(page, ".masthead .brand");
  expect(whereIs(page, start)).toBe("index.html");
};

/** A figure leads to the cell it is printed in, which stands in view, marked, with the same number. */
const followFigure: Story = async ({ page, start }) => {
  await page.goto(`${start}index.html`);
  const link = "#bodies .amt b a[data-figure]";
  const [figure, shown] = await page.$eval(link, (a) => [a.getAttribute("data-figure") ?? "", a.textContent.trim()]);
  await follow(page, link);
  expect(whereIs(page, start)).toBe(figure?.replace("#", "/index.html#"));
  const target = await page.$eval(":target", (cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    return { text: cell.textContent.trim(), inView: top >= 0 && bottom <= innerHeight };
  });
  expect(target).toEqual({ text: shown, inView: true });
};

/** Style sheets and the site's choice of letters are in force: they reach the browser from every place. */
const seeStyle: Story = async ({ page, start }) => {
  await page.goto(`${start}index.html`);
  await follow(page, toBudget);
  await follow(page, toTables);
  const seen = await page.evaluate(() => {
    const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
    const declared = getComputedStyle(document.documentElement);
    return {
      serif: declared.getPropertyValue("--font-serif"),
      title: styleOf("h1").fontFamily,
      number: styleOf("table.official td.n").textAlign,
      digits: styleOf("table.official td.n").fontVariantNumeric,
      quick: styleOf(".masthead .quick").display,
    };
  });
  expect(seen.serif).toContain("Songti SC");
  expect(seen.title).toContain("Songti SC");
  expect(["right", "end"]).toContain(seen.number);
  expect(seen.digits).toContain("tabular-nums");
  expect(seen.quick).not.toBe("block");
};

/** The chart drawn at build gives way to one that answers, once it is in view. */
const seeChart: Story = async ({ page, start }) => {
  await page.goto(`${start}index.html`);
  await follow(page, toBudget);
  await page.waitForSelector("[data-chart] svg");
  await page.$eval("[data-chart]", (chart) => chart.scrollIntoView({ block: "center" }));
  await page.waitForSelector("[data-chart] canvas");
  await page.waitForFunction(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("[data-chart] canvas")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((channel) => channel > 0);
  });
};

/** Findings have a page where the checks found something to publish. */
const readFindings: Story = async ({ page, start, siteDir }) => {
  const paths = readdirSync(siteDir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)findings\/index\.html$/.test(path) && existsSync(join(siteDir, path)));
  for (const path of paths) {
    await page.goto(start + path);
    const link = await page.$("main a[data-figure]");
    if (!link) continue;
    const figure = await link.evaluate((a) => a.getAttribute("data-figure") ?? "");
    await follow(page, "main a[data-figure]");
    expect(whereIs(page, start)).toBe(figure.replace("#", "/index.html#"));
    expect(await page.$(":target"), figure).not.toBeNull();
  }
};

/** Stories of reading, by name for the report. */
export const readingStories: Readonly<Record<string, Story>> = {
  "every kind of page opens": openEveryKind,
  "links lead from the first page to a table, back, and up again": goThereAndBack,
  "a figure leads to the cell it is printed in": followFigure,
  "style sheets and letters are the site's own": seeStyle,
  "a chart comes alive": seeChart,
  "a finding leads to the figure it is about": readFindings,
};
