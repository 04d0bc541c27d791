import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { HtmlElement } from "html-validate";
import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { attributeOf, readPages, type SitePage, textOf } from "./site-pages.ts";

const siteDir = inject("siteDir");
const rows = z.array(z.record(z.string(), z.string()));
const figures = rows.parse(parse(readFileSync(join(siteDir, "data/figures.csv")), { columns: true, bom: true }));
const known = new Map(figures.map((figure) => [figure["figure_id"]!, figure]));

let pages: SitePage[] = [];
/** Elements by address: `zwfwj/2024-budget/tables#xj-2/total/total`. */
let elements = new Map<string, HtmlElement[]>();

beforeAll(async () => {
  pages = await readPages(siteDir);
  elements = new Map();
  for (const { path, document } of pages) {
    for (const element of document.querySelectorAll("[id]")) {
      const address = `${path.replace(/\/?index\.html$/, "")}#${attributeOf(element, "id")!}`;
      elements.set(address, [...(elements.get(address) ?? []), element]);
    }
  }
});

test("there are figures to look at, of every part of a disclosure", () => {
  expect(new Set(figures.map((figure) => figure["part"]))).toEqual(
    new Set([
      "table",
      "narrative",
      "staffing",
      "three-public",
      "operating-cost",
      "procurement",
      "assets",
      "clause",
      "performance",
    ]),
  );
});

test("every figure of the data file stands once in the site, at its own address", () => {
  const wrong = [...known.keys()].filter((id) => elements.get(id)?.length !== 1);
  expect(wrong).toEqual([]);
});

test("where a figure stands, its printed string is shown", () => {
  const wrong = figures.flatMap(({ figure_id: id = "", printed = "" }) => {
    const shown = elements.get(id)?.map(textOf).join() ?? "";
    return bare(shown).includes(bare(printed)) ? [] : [`${id}: ${shown} instead of ${printed}`];
  });
  expect(wrong).toEqual([]);
});

test("where an amount of money stands, its exact value in 元 stands beside it, and nowhere else", () => {
  const wrong = figures.flatMap(({ figure_id: id = "", amount_yuan: yuan = "" }) => {
    const stated = elements.get(id)?.map((element) => attributeOf(element, "data-yuan") ?? "");
    return stated?.every((each) => each === yuan) ? [] : [`${id}: ${String(stated)} instead of ${yuan}`];
  });
  expect(wrong).toEqual([]);
});

test("every other showing of a figure names one that exists, and states its amount", () => {
  const wrong = pages.flatMap(({ path, document }) =>
    document.querySelectorAll("[data-figure]").flatMap((element) => {
      const id = attributeOf(element, "data-figure")!;
      const figure = known.get(id);
      if (!figure) return [`${path}: ${id} is no figure`];
      const yuan = attributeOf(element, "data-yuan");
      return yuan === undefined || yuan === figure["amount_yuan"] ? [] : [`${path}: ${id} is said to be ${yuan}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("a number that names a figure and leads somewhere leads to that figure", () => {
  const wrong = pages.flatMap(({ path, document }) =>
    document.querySelectorAll("a[data-figure]").flatMap((link) => {
      const target = new URL(attributeOf(link, "href")!, `http://site/${path}`);
      const address = `${target.pathname.slice(1).replace(/\/?index\.html$/, "")}#${decodeURIComponent(target.hash.slice(1))}`;
      return address === attributeOf(link, "data-figure")
        ? []
        : [`${path}: ${attributeOf(link, "data-figure")!} → ${address}`];
    }),
  );
  expect(wrong).toEqual([]);
});

/** Without what the page adds for reading: blanks. */
function bare(text: string): string {
  return text.replace(/\s/g, "");
}
