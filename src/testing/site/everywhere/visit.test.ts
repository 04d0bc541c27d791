import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readsNeighbours } from "./strict-origin.ts";
import { openVisit } from "./visit.ts";
import { openWays, type Ways } from "./ways.ts";

/** A site with one of every fault that the stories must not pass over. */
const folder = mkdtempSync(join(tmpdir(), "mingzhang-faulty-"));
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: http:">`;
const pages = {
  "index.html": "<h1>fine</h1>",
  "404.html": "<h1>lost</h1>",
  "lost.html": '<img src="gone.png" alt=""><link rel="stylesheet" href="gone.css">',
  "outside.html": '<img src="http://127.0.0.1:9/x.png" alt="">',
  "blocked.html": '<p style="color: red">red</p>',
  "module.html": '<script type="module" src="module.js"></script>',
  "throws.html": '<script src="throws.js"></script>',
};

let ways: Ways;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  for (const [path, body] of Object.entries(pages)) {
    const icon = '<link rel="icon" href="data:,">';
    writeFileSync(join(folder, path), `<!doctype html><head><meta charset="utf-8">${icon}${policy}</head>${body}`);
  }
  writeFileSync(join(folder, "module.js"), "document.title = import.meta.url;");
  writeFileSync(join(folder, "throws.js"), "throw new Error('on purpose');");
  ways = await openWays(folder);
});
afterAll(async () => {
  await ways.close();
  rmSync(folder, { recursive: true });
});

const everywhere = ["http, under /a/b/", "file, folder on disk"] as const;

test.each([
  ["a fine page", "index.html", [], everywhere],
  ["a picture and a style sheet that are not there", "lost.html", ["gone.png", "gone.css"], everywhere],
  ["a request to another host", "outside.html", ["127.0.0.1:9/x.png"], everywhere],
  ["a style that the policy blocks", "blocked.html", ["style-src"], everywhere],
  ["an error that nothing catches", "throws.html", ["on purpose"], everywhere],
  ["a module script, which browsers block on disk only", "module.html", ["module.js"], everywhere.slice(1)],
] as const)("of %s both browsers tell", async (_what, path, told, places) => {
  for (const name of ["chromium", "firefox"] as const) {
    for (const place of places) {
      const { page, faults, close } = await openVisit(ways.browsers[name], ways.starts[place], folder);
      await page.goto(ways.starts[place] + path);
      for (const words of told) expect.soft(faults.join("\n"), `${name}, ${place}`).toContain(words);
      if (told.length === 0) expect.soft(faults, `${name}, ${place}`).toEqual([]);
      await close();
    }
  }
});

test("both treat a folder on disk as a reader's browser does: no page may read its neighbours", async () => {
  for (const name of ["chromium", "firefox"] as const) {
    expect(await readsNeighbours(ways.browsers[name]), name).toBe(false);
  }
});
