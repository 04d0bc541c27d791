import { describe, expect, it } from "vitest";
import { href } from "./href.ts";

const pages = [
  "",
  "search",
  "zwfwj",
  "zwfwj/2024-budget",
  "zwfwj/2024-budget/tables",
  "zwfwj/2024-budget/projects",
  "zwfwj/2024-budget/projects/p1",
  "szhfzj/2025-budget/projects/p1",
];
const places = ["", "#xj-2/2010302/total", "#main"];
const files = ["assets/site.css", "data/figures.csv", "404.html"];

/** What a browser makes of the link on that page, with the site in a folder. */
function visit(from: string, link: string): string {
  const base = `file:///usb/stick/${from === "" ? "" : `${from}/`}index.html`;
  return new URL(link, base).href.replace("file:///usb/stick/", "");
}

describe("a link", () => {
  it("leads from every page to every page and every place on it", () => {
    for (const from of pages) {
      for (const to of pages) {
        for (const place of places) {
          const wanted = `${to === "" ? "" : `${to}/`}index.html${place}`;
          expect(visit(from, href(from, `${to}${place}`)), `${from} → ${to}${place}`).toBe(wanted);
        }
      }
    }
  });

  it("leads from every page to every file", () => {
    for (const from of pages) {
      for (const to of files) expect(visit(from, href(from, to)), `${from} → ${to}`).toBe(to);
    }
  });

  it("never leaves the folder the site stands in, and always names a file", () => {
    for (const from of pages) {
      for (const to of [...pages, ...files]) {
        const link = href(from, to);
        expect(link.startsWith("/")).toBe(false);
        expect(link.split("../").length - 1).toBeLessThanOrEqual(from === "" ? 0 : from.split("/").length);
        expect(link.split("/").at(-1)).toMatch(/\.\w+$/);
      }
    }
  });

  it("to a place on the same page is only the place", () => {
    expect(href("zwfwj/2024-budget/tables", "zwfwj/2024-budget/tables#xj-3/total/total")).toBe("#xj-3/total/total");
    expect(href("", "#bodies")).toBe("#bodies");
  });
});
