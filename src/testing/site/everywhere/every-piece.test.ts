import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import type { BrowserName } from "../../../../scripts/lib/browsers.ts";
import { readNamed } from "./named.ts";
import { allPieces, alike, makeScan } from "./plain-scan.ts";
import { readsNeighbours } from "./strict-origin.ts";
import { openVisit, type Visit } from "./visit.ts";
import { openWays, type Place, type Ways } from "./ways.ts";

const siteDir = inject("siteDir");
const named = readNamed(siteDir);
const amounts = new Map(named.map(({ key, yuan }) => [key, yuan]));
const pieces = allPieces(named);
const scan = makeScan(named);
const atOnce = 1000;
const timeout = 300_000;

let ways: Ways;
beforeAll(async () => {
  ways = await openWays(siteDir);
});
afterAll(() => ways.close());

/** One answer of the page. */
const Found = z.object({
  /** Kind and id, as in `Named`. */
  key: z.string(),
  url: z.string(),
  /** The names it shows, of a page of the site (a disclosure, a table, a term): those are not in `named`. */
  page: z.array(z.string()).optional(),
});
type Found = z.output<typeof Found>;

/** Answers of a page to questions in the order of the search, asked through its public interface. */
async function ask(page: Page, questions: readonly string[]): Promise<(readonly Found[])[]> {
  const answers: (readonly Found[])[] = [];
  for (let first = 0; first < questions.length; first += atOnce) {
    const { known, found } = await page.evaluate(
      async (asked) => {
        const known = new Map<string, number>();
        const found: number[][] = [];
        for (const question of asked) {
          const { total, hits } = await window.mingzhang!.search(question, { tier: "exact" });
          if (total !== hits.length) throw new Error(`${question}: ${String(total)} answers promised, not given`);
          const things = hits.map(({ kind, id, url, title, also }) => {
            const names = kind === "page" ? { page: also ? [title, also.name] : [title] } : {};
            return JSON.stringify({ key: `${kind} ${id}`, url, ...names });
          });
          for (const thing of things) known.set(thing, known.get(thing) ?? known.size);
          found.push(things.map((thing) => known.get(thing)!));
        }
        return { known: [...known.keys()], found };
      },
      questions.slice(first, first + atOnce),
    );
    const things = known.map((thing) => Found.parse(JSON.parse(thing)));
    answers.push(...found.map((places) => places.map((place) => things[place]!)));
  }
  return answers;
}

/** Where answers are not what a plain scan finds, as `piece: more …, less …`; the first ten. */
function differences(questions: readonly string[], answers: readonly (readonly Found[])[]): string[] {
  return questions
    .flatMap((piece, index) => {
      const wanted = scan(piece);
      const found = answers[index]!.map(({ key }) => key);
      const given = new Set(found);
      const isAsked = ({ key, page }: Found): boolean =>
        page ? page.some((name) => alike(name).includes(alike(piece))) : wanted.has(key);
      const more = answers[index]!.filter((each) => !isAsked(each)).map(({ key }) => key);
      const twice = given.size === found.length ? [] : ["one twice"];
      const less = [...wanted.keys()].filter((key) => !given.has(key));
      return more.length + less.length + twice.length === 0
        ? []
        : [`${piece}: more ${[...more, ...twice].join()}, less ${less.join()}`];
    })
    .slice(0, 10);
}

/** Where an answer stands behind a worse one: the whole name first, then its beginning, its inside; then, of projects, the larger amount. */
function misplaced(questions: readonly string[], answers: readonly (readonly Found[])[]): string[] {
  return questions
    .flatMap((piece, index) => {
      const found = answers[index]!.flatMap(({ key }) => {
        const rank = scan(piece).get(key);
        return rank === undefined ? [] : [{ key, rank, yuan: amounts.get(key) }];
      });
      const behind = found.filter(({ rank, yuan }, place) => {
        const before = found[place - 1];
        return before && (before.rank > rank || (before.rank === rank && (before.yuan ?? Infinity) < (yuan ?? 0)));
      });
      return behind.map(({ key }) => `${piece}: ${key}`);
    })
    .slice(0, 10);
}

/** Links of answers that lead to no page, or to no place on it. */
function deadLinks(answers: readonly (readonly Found[])[]): string[] {
  const links = new Set(answers.flat().map(({ url }) => new URL(url, "http://site/search/").href));
  const texts = new Map<string, string>();
  return [...links].filter((link) => {
    const { pathname, hash } = new URL(link);
    const file = join(siteDir, decodeURIComponent(pathname));
    const text = texts.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "");
    texts.set(file, text);
    return text === "" || (hash !== "" && !text.includes(` id="${decodeURIComponent(hash.slice(1))}"`));
  });
}

/** As many pieces as asked for, spread evenly over all. */
function spread(all: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

async function openSearch(name: BrowserName, place: Place): Promise<Visit> {
  const visit = await openVisit(ways.browsers[name], ways.starts[place], siteDir);
  await visit.page.goto(`${ways.starts[place]}search/index.html`);
  return visit;
}

test("there are pieces of every kind of name and of codes, more than five thousand", () => {
  expect(pieces.length).toBeGreaterThan(5000);
  expect(new Set(named.map(({ key }) => key.split(" ")[0]))).toEqual(
    new Set(["project", "body", "function", "economic", "indicator"]),
  );
});

describe.each(["http, under /a/b/", "file, folder on disk"] as const)("Chromium, %s:", (place) => {
  test(
    `each of the ${String(pieces.length)} pieces of names and codes finds exactly what a plain scan finds, in order`,
    { timeout },
    async () => {
      const { page, close } = await openSearch("chromium", place);
      const answers = await ask(page, pieces);
      expect(differences(pieces, answers)).toEqual([]);
      expect(misplaced(pieces, answers)).toEqual([]);
      expect(deadLinks(answers)).toEqual([]);
      await close();
    },
  );

  test("what is no piece of any name or code finds nothing", { timeout }, async () => {
    const { page, close } = await openSearch("chromium", place);
    const codes = named.flatMap((each) => each.codes);
    const wrong = [
      ...spread(pieces, 500).map((piece) => `${piece}龘`),
      ...codes.flatMap((code) => [`${code}8`, `8${code}`]),
      ...["0310034G", "2019998", "999999", "3100340F", "政务云岛屿", "库房修缮"],
    ].filter((question) => scan(question).size === 0);
    expect(wrong.length).toBeGreaterThan(500);
    expect(differences(wrong, await ask(page, wrong))).toEqual([]);
    await close();
  });

  test("the box shows what the interface answers", { timeout }, async () => {
    const { page, faults, close } = await openSearch("chromium", place);
    const few = pieces.filter((piece) => scan(piece).size > 0 && scan(piece).size <= 12 && !/\s/.test(piece));
    for (const piece of spread(few, 12)) {
      await page.$eval("#q", (box) => box instanceof HTMLInputElement && box.select());
      await page.type("#q", piece);
      const wanted = [...scan(piece).keys()].map((key) => key.split(" ")[1]!).sort();
      const shown = async (): Promise<string[]> =>
        page.$$eval(".hit:not([data-kind=page]) .t a", (all) => all.map((a) => a.href));
      await expect
        .poll(async () => (await shown()).map(addressOf).sort(), { timeout: 10_000, message: piece })
        .toEqual(wanted);
    }
    expect(faults).toEqual([]);
    await close();
  });

  function addressOf(link: string): string {
    return decodeURIComponent(link.slice(ways.starts[place].length)).replace(/\/index\.html(?=#|$)/, "");
  }
});

test("two thousand of them do in Firefox, in a folder on disk", { timeout }, async () => {
  expect(await readsNeighbours(ways.browsers.firefox)).toBe(false);
  const { page, close } = await openSearch("firefox", "file, folder on disk");
  const some = spread(pieces, 2000);
  const answers = await ask(page, some);
  expect(differences(some, answers)).toEqual([]);
  expect(misplaced(some, answers)).toEqual([]);
  await close();
});
