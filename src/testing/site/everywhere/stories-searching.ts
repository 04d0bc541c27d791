import { expect } from "vitest";
import { follow, type Story, textOf, whereIs } from "./story.ts";

const code = "2010302";
const hit = "#search-results .hit";

/** A code typed on the first page leads to the code's page. */
const findCode: Story = async ({ page, start }) => {
  await page.goto(`${start}index.html`);
  await page.type("#q", code);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(whereIs(page, start)).toBe(`search/index.html?q=${code}`);
  await follow(page, `${hit} .t a`);
  expect(whereIs(page, start)).toBe(`codes/${code}/index.html`);
  expect(await textOf(page, "main")).toContain(code);
};

/** Words that stand in running text only are found there, and lead to the place. */
const findText: Story = async ({ page, start }) => {
  await page.goto(`${start}glossary/index.html`);
  const explained = await page.$eval(".terms dd", (element) => element.textContent);
  const words = /\p{Script=Han}{8}/u.exec(explained)?.[0] ?? "";
  await page.type("#q", words);
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(await textOf(page, `${hit} mark`)).toBe(words);
  await follow(page, `${hit} .t a`);
  expect(await textOf(page, ":target")).toContain(words);
};

/** A query in an address that was sent on is answered; what is typed instead is answered as it is typed. */
const shareQuery: Story = async ({ page, start }) => {
  await page.goto(`${start}search/index.html?q=${encodeURIComponent("政务云")}`);
  expect(await textOf(page, `${hit} mark`)).toBe("政务云");
  await page.$eval("#q", (box) => box instanceof HTMLInputElement && box.select());
  await page.type("#q", "热线");
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent === "热线", {}, `${hit} mark`);
  expect(whereIs(page, start)).toBe("search/index.html?q=热线");
  await page.waitForNetworkIdle();
  await page.reload();
  expect(await textOf(page, `${hit} mark`)).toBe("热线");
};

/** Without a mouse: to the box, to an answer, to its page. */
const useKeys: Story = async ({ page, start }) => {
  await page.goto(`${start}data/index.html`);
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.type("政务云");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  await page.waitForSelector(hit);
  await page.keyboard.press("/");
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement?.closest(selector) !== null, hit)) break;
  }
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(await textOf(page, "h1")).toContain("政务云");
};

/** Answers from the text come later than names and draw the list anew: a reader who is among the answers by then stays there. */
const stayInPlace: Story = async ({ page, start }) => {
  const query = "政务";
  await page.evaluateOnNewDocument(focusFirstAnswer, `${hit} .t a`);
  await page.goto(`${start}search/index.html?q=${encodeURIComponent(query)}`);
  const text = '#search-results [data-group="text"]';
  await page.waitForSelector(`${text} .more`);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  expect(focused).toBe(await page.$eval(`${hit} .t a`, (link) => link.getAttribute("href")));
  const shown = (await page.$$(`${text} .hit`)).length;
  await page.focus(`${text} .more`);
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${text} .hit:nth-of-type(${String(shown + 1)}) a:focus`);
};

/** Runs in the page: goes to the first answer as soon as there is one. */
function focusFirstAnswer(selector: string): void {
  const watch = new MutationObserver(() => {
    const link = document.querySelector<HTMLElement>(selector);
    if (!link) return;
    watch.disconnect();
    link.focus();
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Answers stand below the box as they are typed: arrows choose one, Escape puts them away, Enter goes there. */
const followSuggestion: Story = async ({ page, start }) => {
  await page.goto(`${start}data/index.html`);
  const box = await page.waitForSelector("#q");
  await box!.type("203");
  await box!.type("02");
  await page.waitForSelector("#q[aria-expanded=true]");
  await page.keyboard.press("Escape");
  await page.waitForSelector("#q[aria-expanded=false]");
  expect(await box!.evaluate((input) => input instanceof HTMLInputElement && input.value)).toBe("20302");
  await box!.press("Backspace");
  await box!.press("Backspace");
  await box!.press("Backspace");
  await box!.type(code.slice(2));
  await page.waitForFunction(
    (text) => document.querySelector("#q-list [data-url] mark")?.parentElement?.textContent.includes(text),
    {},
    code,
  );
  await page.keyboard.press("ArrowDown");
  const active = await box!.evaluate((input) => input.getAttribute("aria-activedescendant"));
  expect(await page.$eval(`#${String(active)}`, (option) => option.ariaSelected)).toBe("true");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  expect(whereIs(page, start)).toBe(`codes/${code}/index.html`);
};

/** What is not there is said to be not there, and something to do next is offered. */
const findNothing: Story = async ({ page, start }) => {
  await page.goto(`${start}search/index.html?q=${encodeURIComponent("政务云岛屿建设")}`);
  await page.waitForSelector("#search-results .nothing");
  await follow(page, "#search-results .next a");
  await page.waitForSelector(hit);
};

/** Stories of searching, by name for the report. */
export const searchingStories: Readonly<Record<string, Story>> = {
  "a code typed on the first page leads to its own page": findCode,
  "words of an explanation are found and lead to it": findText,
  "a query can be sent on, and changed": shareQuery,
  "the search is used by keys alone": useKeys,
  "answers that come late leave the reader in place": stayInPlace,
  "answers below the box are chosen by keys": followSuggestion,
  "a query without answer offers the next step": findNothing,
};
