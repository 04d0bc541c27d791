import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { SiteModel } from "../../src/compile/entry.ts";
import { PublishError } from "../../src/errors/publish-error.ts";
import { writeIndex } from "../../src/search/lists/index-files.ts";
import { buildRecords } from "../../src/search/records/all-records.ts";
import { smallSite } from "../../src/testing/small-site.ts";
import { stampOf } from "./digest.ts";
import { provePortable } from "./prove-portable.ts";

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-portable-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, body: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `<html><head>${policy}</head><body>${body}</body></html>`);
}

function siteWith(html: string): SiteModel {
  return { ...smallSite, pages: [{ id: "about", title: "关于", html }] };
}

test("a site whose links all lead somewhere is let through; a text may link to another site", () => {
  const html = '<a href="https://gov.test/">办法</a>';
  write("index.html", '<a href="about/index.html">关于</a>');
  write("about/index.html", html);
  expect(() => {
    provePortable(siteWith(html), folder);
  }).not.toThrow();
});

test("a dead link in a text stops the build with its file in the content", () => {
  const html = '<a href="gone.html">办法</a>';
  write("about/index.html", html);
  expect(() => {
    provePortable(siteWith(html), folder);
  }).toThrow(
    expect.toSatisfy(
      (error) =>
        error instanceof PublishError && error.problems.map(({ place }) => place.file).join() === "pages/about.md",
    ),
  );
});

test("any other fault is a bug of ours, told with the page and the link", () => {
  write("index.html", '<a href="/about/index.html">关于</a>');
  expect(() => {
    provePortable(siteWith(""), folder);
  }).toThrow("index.html: <a> /about/index.html");
});

test("a record of the search that leads to no page is told with the file it stands in", async () => {
  write("index.html", "");
  const letters = { simplified: new Map<string, string>(), readingsOf: () => [] };
  for (const { path, text } of await writeIndex(buildRecords(smallSite), letters, { digest: stampOf })) {
    mkdirSync(dirname(join(folder, "assets/search", path)), { recursive: true });
    writeFileSync(join(folder, "assets/search", path), text);
  }
  expect(() => {
    provePortable(siteWith(""), folder);
  }).toThrow(/assets\/search\/projects\/0\.js: dangan\/2031-budget\/projects\/p10\/index\.html/);
});
