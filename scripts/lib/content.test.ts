import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { PublishError } from "../../src/errors/publish-error.ts";
import { allFigures } from "../../src/testing/content/model.ts";
import { readContent } from "./content.ts";
import { root } from "./run.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mingzhang-content-"));
  mkdirSync(join(folder, "bodies"));
  writeFileSync(join(folder, "bodies", "b.yaml"), "names: []\n");
  writeFileSync(join(folder, "bodies", "a.yaml"), "names: []\n");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function codesOf(directory: string): string[] {
  try {
    readContent(directory);
  } catch (error) {
    if (error instanceof PublishError) return error.problems.map(({ code, place }) => `${code} ${place.file}`);
    throw error;
  }
  return [];
}

it("files come in the order of their paths, with their size in bytes; hidden ones do not come", () => {
  writeFileSync(join(folder, "site.yaml"), "title: 明账\n");
  writeFileSync(join(folder, ".DS_Store"), "x");
  expect(readContent(folder)).toEqual([
    { path: "bodies/a.yaml", text: "names: []\n", size: 10 },
    { path: "bodies/b.yaml", text: "names: []\n", size: 10 },
    { path: "site.yaml", text: "title: 明账\n", size: 14 },
  ]);
});

it("a file of 100 MB is named and not read", () => {
  writeFileSync(join(folder, "glossary.yaml"), "");
  truncateSync(join(folder, "glossary.yaml"), 100 * 1024 * 1024);
  expect(readContent(folder).at(-1)).toEqual({ path: "glossary.yaml", text: "", size: 104857600 });
});

it("a file that is no text of ours is named and not read", () => {
  writeFileSync(join(folder, "scan.pdf"), Buffer.from([0xff, 0xfe, 0x00]));
  expect(readContent(folder).at(-1)).toEqual({ path: "scan.pdf", text: "", size: 3 });
});

it.skipIf(process.platform === "win32")("a link is refused, to a file or a folder, inside or outside", () => {
  symlinkSync("/etc/hosts", join(folder, "bodies", "c.yaml"));
  symlinkSync(folder, join(folder, "pages"));
  expect(codesOf(folder).sort()).toEqual(["content/link bodies/c.yaml", "content/link pages"]);
});

it("text that is not UTF-8, and a directory that is not there, are told", () => {
  writeFileSync(join(folder, "site.yaml"), Buffer.from([0xc3, 0xf7, 0xd5, 0xcb]));
  expect(codesOf(folder)).toEqual(["content/not-utf8 site.yaml"]);
  expect(codesOf(join(folder, "gone"))).toEqual(["content/not-a-directory ."]);
  expect(codesOf(join(folder, "site.yaml"))).toEqual(["content/not-a-directory ."]);
});

it("what the project publishes compiles, and every figure has an address of its own", () => {
  const { disclosures, bodies, codes, terms, pages } = compile(readContent(join(root, "content")));
  const ids = disclosures.flatMap(allFigures).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(disclosures.every(({ id }) => ids.some((figure) => figure.startsWith(`${id}/`)))).toBe(true);
  expect([bodies, codes, terms, pages].map(({ length }) => length > 0)).toEqual([true, true, true, true]);
}, 60_000);
