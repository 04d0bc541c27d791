import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { keepingStories } from "./stories-keeping.ts";
import { readingStories } from "./stories-reading.ts";
import { searchingStories } from "./stories-searching.ts";
import { openVisit } from "./visit.ts";
import { openWays, places, type Ways } from "./ways.ts";

const siteDir = inject("siteDir");
const stories = Object.entries({ ...readingStories, ...searchingStories, ...keepingStories });

let ways: Ways;
let downloads = "";
beforeAll(async () => {
  ways = await openWays(siteDir);
});
afterAll(() => ways.close());
beforeEach(() => {
  downloads = mkdtempSync(join(tmpdir(), "mingzhang-downloads-"));
});
afterEach(() => rmSync(downloads, { recursive: true }));

describe.each([
  ...places.map((place) => ["chromium", place] as const),
  ...places.slice(1).map((place) => ["firefox", place] as const),
])("%s, %s", (name, place) => {
  test.each(stories)("%s", async (_story, act) => {
    const start = ways.starts[place];
    const { page, faults, close } = await openVisit(ways.browsers[name], start, downloads);
    const lost = `${start}${start.startsWith("file:") ? "404.html" : "zwfwj/2019-budget/gone.html"}`;
    await act({ page, start, siteDir, downloads, lost });
    expect(faults.filter((fault) => !fault.endsWith(lost))).toEqual([]);
    await close();
  });
});
