import { expect, it } from "vitest";
import { makeSite } from "../testing/site-fixture.ts";
import { buildFrame } from "./frame.ts";

const { site } = makeSite([]);
const page = { address: "yi/2025-budget", description: "x", section: "bodies" } as const;

it("names the site beside the seal, by its tagline where the title is only the seal", () => {
  expect(buildFrame(site, { address: "", description: "x" }).title).toBe("明账 · 明州市部门预决算公开");
  const short = buildFrame(
    { ...site, title: "明账", tagline: "明州市预决算公开" },
    { ...page, title: "2025年部门预算" },
  );
  expect([short.title, short.siteTitle]).toEqual(["2025年部门预算 · 明账", "明州市预决算公开"]);
});

it("links everything from the depth of the page, and marks where one is", () => {
  const frame = buildFrame(site, page);
  expect([frame.home, ...frame.styleSheets]).toEqual([
    "../../index.html",
    "../../assets/site.css",
    "../../assets/forms.css",
  ]);
  expect(frame.navigation.filter((link) => link.current).map((link) => link.href)).toEqual(["../../index.html#bodies"]);
});

it("prints the address of the page with that of the site where it is known", () => {
  expect(buildFrame(site, page).printed).toBe("/yi/2025-budget/");
  expect(buildFrame({ ...site, url: "https://example.org/" }, page).printed).toBe(
    "https://example.org/yi/2025-budget/",
  );
});
