import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { HtmlElement } from "html-validate";
import { beforeAll, expect, inject, test } from "vitest";
import { z } from "zod";
import { readSearchRecords } from "./search-records.ts";
import { attributeOf, readPages, type SitePage, textOf } from "./site-pages.ts";

const siteDir = inject("siteDir");

function readCsv(name: string): Record<string, string>[] {
  const rows = parse(readFileSync(join(siteDir, "data", `${name}.csv`)), { columns: true, bom: true });
  return z.array(z.record(z.string(), z.string())).parse(rows);
}

const projects = readCsv("projects").map((row) => ({
  id: row["project_id"]!,
  disclosure: row["disclosure_id"]!,
  name: row["name"]!,
  code: row["code"]!,
  track: row["track_id"]!,
  withheld: row["state"] === "withheld",
}));
const withheld = projects.filter((project) => project.withheld);
const named = projects.filter((project) => !project.withheld);

let pages: SitePage[] = [];
beforeAll(async () => {
  pages = await readPages(siteDir);
});

/** Name of a named project of the same disclosure that a text holds; one of a few letters (业务费) is also a word like any other. */
function namesIn(text: string, disclosure: string): string[] {
  const own = named.filter((project) => project.disclosure === disclosure && project.name.length >= 6);
  return own.map(({ name }) => name).filter((name) => text.includes(name));
}

function mainOf(page: SitePage): HtmlElement {
  return page.document.querySelector("main")!;
}

function pageOf(id: string): SitePage {
  const page = pages.find(({ path }) => path === `${id}/index.html`);
  if (!page) throw new Error(`${id} has no page`);
  return page;
}

/** Addresses of pages that a page links to, without hash. */
function linksOf(page: SitePage, within: HtmlElement = page.document.querySelector("body")!): string[] {
  return within
    .querySelectorAll("a[href]")
    .map((link) => new URL(attributeOf(link, "href")!, `http://site/${page.path}`).pathname)
    .map((path) =>
      decodeURIComponent(path)
        .slice(1)
        .replace(/\/?index\.html$/, ""),
    );
}

test("there are withheld projects, and each whose name says so is one", () => {
  expect(withheld.length).toBeGreaterThan(0);
  expect(projects.filter(({ name, withheld: is }) => name.startsWith("特定目标") !== is)).toEqual([]);
});

test("the page of a withheld project names and links no other project", () => {
  const joined = withheld.flatMap(({ id, disclosure }) => {
    const page = pageOf(id);
    const others = projects.map((project) => project.id).filter((other) => other !== id);
    return [...namesIn(textOf(mainOf(page)), disclosure), ...linksOf(page).filter((link) => others.includes(link))].map(
      (other) => `${id}: ${other}`,
    );
  });
  expect(joined).toEqual([]);
});

test("the page of a named project names and links no withheld one", () => {
  const joined = named.flatMap(({ id }) => {
    const page = pageOf(id);
    const text = textOf(mainOf(page));
    const links = linksOf(page);
    return withheld
      .filter((other) => text.includes(other.name) || text.includes(other.code) || links.includes(other.id))
      .map((other) => `${id}: ${other.id}`);
  });
  expect(joined).toEqual([]);
});

test("no line of any page holds a withheld and a named project together", () => {
  const lines = pages.flatMap((page) =>
    ["tr", "li", "p", "dd", "figcaption", "h2", "h3"].flatMap((tag) =>
      page.document
        .querySelectorAll(tag)
        .filter((line) => line.querySelector(tag) === null)
        .map((line) => ({ path: page.path, text: textOf(line), links: linksOf(page, line) })),
    ),
  );
  const joined = lines.flatMap(({ path, text, links }) => {
    const hidden = withheld.filter(({ id, name }) => text.includes(name) || links.includes(id));
    const open = hidden.flatMap(({ disclosure }) => namesIn(text, disclosure));
    const linked = hidden.length > 0 ? named.filter(({ id }) => links.includes(id)).map(({ name }) => name) : [];
    return [...open, ...linked].map((name) => `${path}: ${hidden[0]!.name} and ${name}`);
  });
  expect(joined).toEqual([]);
});

test("in the data files a withheld project has no track and no indicator", () => {
  expect(withheld.filter(({ track }) => track !== "")).toEqual([]);
  const ids = new Set(withheld.map(({ id }) => id));
  expect(readCsv("indicators").filter((row) => row["project_ids"]!.split(" ").some((id) => ids.has(id)))).toEqual([]);
});

test("no figure of the data file is said to be of a withheld and a named project", () => {
  const joined = readCsv("figures").filter((row) => {
    const hidden = withheld.some(({ name }) => row["row_name"]!.includes(name));
    return hidden && namesIn(row["row_name"]!, row["disclosure_id"]!).length > 0;
  });
  expect(joined).toEqual([]);
});

test("a withheld project's search record holds its own name, its year and its department only", () => {
  const records = readSearchRecords(siteDir);
  const hidden = new Map(withheld.map((project) => [project.id, project]));
  const found = records.filter(({ kind, id }) => kind === "project" && hidden.has(id));
  expect(found).toHaveLength(withheld.length);
  for (const record of found) {
    expect(record).toMatchObject({ withheld: true });
    expect(record.body?.id).toBe(record.id.split("/")[0]);
    expect(record.names).toBeUndefined();
    // Its special-project code is what is printed in place of its name; a classification code would tell what it is for.
    expect(record.title).toContain(record.code ?? "特定目标");
    expect(namesIn(JSON.stringify(record), hidden.get(record.id)!.disclosure)).toEqual([]);
  }
});
