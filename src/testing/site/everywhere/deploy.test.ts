import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { root } from "../../../../scripts/lib/run.ts";
import { listPaths } from "../../../../scripts/lib/site-files.ts";
import { contentSecurityPolicy } from "../../../view/policy.ts";
import type { Served } from "../serve.ts";
import { hasNginx, nginxBlocks, serveByNginx, serveByPython } from "./nginx.ts";
import { startBrowser } from "./start-browser.ts";
import { keepingStories } from "./stories-keeping.ts";
import { searchingStories } from "./stories-searching.ts";
import { openVisit } from "./visit.ts";

const siteDir = inject("siteDir");
const page = readFileSync(join(root, "docs/deploy.md"), "utf8");
const paths = listPaths(siteDir);
const withFrame = `${contentSecurityPolicy}; frame-ancestors 'self'`;
const hasPython = spawnSync("python3", ["--version"]).error === undefined;

let browser: Browser;
let downloads = "";
beforeAll(async () => {
  browser = await startBrowser("chromium");
  downloads = mkdtempSync(join(tmpdir(), "mingzhang-downloads-"));
});
afterAll(async () => {
  await browser.close();
  rmSync(downloads, { recursive: true });
});

/** Tells what goes wrong in stories of a reader at a host. */
async function readAt({ address: start }: Served, stories: typeof searchingStories): Promise<string[]> {
  const told: string[] = [];
  for (const [name, act] of Object.entries(stories)) {
    const { page: reader, faults, close } = await openVisit(browser, start, downloads);
    const lost = `${start}zwfwj/2019-budget/gone.html`;
    await act({ page: reader, start, siteDir, downloads, lost });
    told.push(...faults.filter((fault) => !fault.endsWith(lost)).map((fault) => `${name}: ${fault}`));
    await close();
  }
  return told;
}

test("the policy to set as a header is that of the pages, and nobody may embed them", () => {
  expect(page.split(withFrame)).toHaveLength(3);
});

test("the endings that hosts must let through are those of the site", () => {
  const endings = [...new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)))].sort();
  const [, listed = ""] = /后缀只有 `([^`]+)`/.exec(page) ?? [];
  expect(listed.split(" ").sort()).toEqual(endings);
  for (const block of Object.values(nginxBlocks(page))) {
    for (const ending of endings) expect(block).toMatch(new RegExp(`^ {4}\\S+ +${ending};$`, "m"));
  }
});

test("what browsers may keep for a year has a digest in its name, and there is some", () => {
  const kept = paths.filter((path) => /pagefind\/(fragment|index)\//.test(path));
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((path) => !/_[\da-f]{6,}\./.test(path))).toEqual([]);
});

describe.skipIf(!hasNginx).each(["/", "/yusuan/"] as const)(
  "Nginx as the page says, at %s (skipped where there is no Nginx)",
  (under) => {
    let served: Served;
    beforeAll(async () => {
      served = await serveByNginx(siteDir, page, under);
    });
    afterAll(() => served.close());

    test("sends every file with its type, the policy, and how long to keep it", async () => {
      const types = {
        html: "text/html",
        css: "text/css",
        js: "text/javascript",
        json: "application/json",
        csv: "text/csv",
        svg: "image/svg+xml",
      };
      for (const [ending, type] of Object.entries(types)) {
        const path = paths.find((each) => each.endsWith(`.${ending}`) && each !== "404.html")!;
        const { headers } = await fetch(served.address + path);
        expect(headers.get("content-type"), path).toBe(`${type}; charset=utf-8`);
        expect(headers.get("content-security-policy")).toBe(withFrame);
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("referrer-policy")).toBe("no-referrer");
        expect(headers.get("cache-control")).toBe("no-cache");
      }
      const fragment = paths.find((path) => path.startsWith("pagefind/fragment/"))!;
      const { headers } = await fetch(served.address + fragment);
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    });

    test("says in a few bytes that nothing changed, and sends text packed", async () => {
      const first = await fetch(`${served.address}data/figures.csv`);
      expect(first.headers.get("content-encoding")).toBe("gzip");
      const etag = first.headers.get("etag")!;
      const again = await fetch(`${served.address}data/figures.csv`, { headers: { "if-none-match": etag } });
      expect(again.status).toBe(304);
    });

    test("leads from a folder to its page, wherever the host stands", async () => {
      const answer = await fetch(`${served.address}glossary`, { redirect: "manual" });
      expect(answer.status).toBe(301);
      expect(answer.headers.get("location")).toBe(`${under}glossary/`);
    });

    test("shows the lost page with its own style, status 404", async () => {
      const answer = await fetch(`${served.address}zwfwj/2019-budget/gone.html`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
      expect(await answer.text()).toBe(readFileSync(join(siteDir, "404.html"), "utf8"));
    });

    test("readers search, download and lose their way as everywhere", { timeout: 180_000 }, async () => {
      const stories = under === "/" ? keepingStories : { ...searchingStories, ...keepingStories };
      expect(await readAt(served, stories)).toEqual([]);
    });
  },
);

test.skipIf(!hasPython)(
  "Python's plain server will do (skipped where there is no Python)",
  { timeout: 180_000 },
  async () => {
    const served = await serveByPython(siteDir);
    expect(await readAt(served, searchingStories)).toEqual([]);
    await served.close();
  },
);
