import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { findViolations } from "./room-rules.ts";
import { findRule, ROOMS } from "./rooms.ts";

const root = resolve(import.meta.dirname, "..", "..");

/** Every code file of `src/` and `scripts/`. */
function readRooms(): Map<string, string> {
  const paths = ["src", "scripts"].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((path) => join(top, path)),
  );
  const code = paths.map((path) => path.split(sep).join("/")).filter((path) => /\.([cm]?[jt]s|astro)$/.test(path));
  return new Map(code.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** What the rules say of a few planted files, given as path and text. */
function violationsOf(...files: readonly (readonly [path: string, text: string])[]): string[] {
  return findViolations(new Map(files));
}

test("every file of the project keeps to the map of the rooms", () => {
  expect(findViolations(readRooms())).toEqual([]);
});

test("the map names only rooms that it has", () => {
  const named = Object.keys(ROOMS).flatMap((room) => [
    ...(findRule(room)?.uses ?? []),
    ...(findRule(room)?.types ?? []),
  ]);
  expect(named.filter((room) => findRule(room) === undefined)).toEqual([]);
});

describe("a planted violation is found:", () => {
  test.each([
    ["a room that must not be known", "src/forms/a.ts", 'import { m } from "../model/m.ts";', "must not know"],
    ["… also through a re-export", "src/forms/a.ts", 'export * from "../model/m.ts";', "must not know"],
    ["… also through import()", "src/forms/a.ts", 'const m = await import("../model/m.ts");', "must not know"],
    ["… also as a type", "src/forms/a.ts", 'type M = import("../model/m.ts").M;', "must not know"],
    ["a value where only types are allowed", "src/view/a.ts", 'import { c } from "../compile/c.ts";', "only types"],
    [
      "scripts looking at a page's component",
      "scripts/a.ts",
      'import A from "../src/components/A.astro";',
      "must not know",
    ],
    ["scripts looking at load", "scripts/a.ts", 'import { l } from "../src/load/l.ts";', "must not know"],
    [
      "a component looking at a layout",
      "src/components/A.astro",
      '---\nimport L from "../layouts/L.astro";\n---',
      "must not",
    ],
    ["a layout reading load", "src/layouts/A.astro", '---\nimport { l } from "../load/l.ts";\n---\n', "must not know"],
    ["client code taking values", "src/search/client/a.ts", 'import { m } from "../../model/m.ts";', "only types"],
    [
      "a script tag taking values",
      "src/components/A.astro",
      '<p/>\n<script>import "../load/l.ts";</script>',
      "A.astro:2 ",
    ],
    ["an import without its ending", "src/forms/a.ts", 'import { b } from "./b";', "without its ending"],
    ["… also in a test", "src/forms/a.test.ts", 'import { b } from "./b";', "without its ending"],
    ["a barrel", "src/forms/index.ts", "export {};", "is a barrel"],
    ["a test among the pages", "src/pages/a.test.ts", "", "would become a page"],
    ["a room that is not on the map", "src/utils/a.ts", "", "in no room"],
    ["a file beside the rooms", "src/a.ts", "", "in no room"],
    ["an import from outside the rooms", "src/forms/a.ts", 'import x from "../../content/x.json";', "in no room"],
    ["test code in the product", "src/forms/a.ts", 'import { b } from "../testing/b.ts";', "test code"],
    [
      "collections outside load",
      "src/pages/A.astro",
      '---\nimport { getEntry } from "astro:content";\n---',
      "belongs in load",
    ],
    ["the disk", "src/model/a.ts", 'import { readFileSync } from "node:fs";', "belongs in scripts"],
    ["… also by its short name", "src/model/a.ts", 'import { readFileSync } from "fs";', "belongs in scripts"],
    ["the process", "src/model/a.ts", "const a = process.env;", "uses process"],
    ["the clock", "src/model/a.ts", "const a = Date.now();", "uses Date.now"],
    ["today", "src/model/a.ts", "const a = new Date();", "uses new Date()"],
    ["today as text", "src/model/a.ts", "const a = Date();", "uses Date()"],
    ["today in a template", "src/pages/A.astro", "<p>\n{new Date().toISOString()}</p>", "A.astro:2 uses new Date()"],
    ["chance", "src/model/a.ts", "const a = Math.random();", "uses Math.random"],
    ["chance through globalThis", "src/model/a.ts", "const a = globalThis.Math.random();", "uses Math.random"],
    ["the network", "src/search/client/a.ts", 'await fetch("x");', "uses fetch"],
    ["the build's variables", "src/view/a.ts", "const a = import.meta.env.BASE_URL;", "uses import.meta.env"],
  ])("%s", (_name, path, text, expected) => {
    expect(violationsOf([path, text])).toEqual([expect.stringContaining(expected)]);
  });

  test("a circle of imports, named once", () => {
    const circle = violationsOf(
      ["src/model/a.ts", 'import { b } from "./b.ts";'],
      ["src/model/b.ts", 'import type { C } from "./c.ts";'],
      ["src/model/c.ts", 'import { a } from "./a.ts";'],
    );
    expect(circle).toEqual(["src/model/a.ts → src/model/b.ts → src/model/c.ts is a circle of imports"]);
  });
});

describe("what the map allows is not reported:", () => {
  test.each([
    ["a room it may use", "src/view/a.ts", 'import { m } from "../model/m.ts";'],
    ["types of a room it may know", "src/view/a.ts", 'import type { C } from "../compile/c.ts";'],
    ["types one by one", "src/view/a.ts", 'import { type C } from "../compile/c.ts";'],
    [
      "client code with its own room and types of others",
      "src/search/client/a.ts",
      'import { find } from "../find.ts";\nimport type { M } from "../../model/m.ts";',
    ],
    [
      "a page with its layout, collections and styles",
      "src/pages/A.astro",
      '---\nimport L from "../layouts/L.astro";\nimport { l } from "../load/l.ts";\nimport "../styles/a.css";\n---\n<L/>',
    ],
    ["collections in Astro's own file", "src/content.config.ts", 'import { defineCollection } from "astro:content";'],
    [
      "a test that reads the disk and anything else",
      "src/forms/a.test.ts",
      'import "node:fs";\nimport "../pages/b.ts";\nconst a = Date.now();',
    ],
    [
      "scripts with disk and clock",
      "scripts/a.ts",
      'import "node:fs";\nconst a = new Date(process.argv[2] ?? Date.now());',
    ],
    ["a given moment", "src/model/a.ts", 'const a = new Date("2024-01-01");'],
    [
      "words in comments and strings, and members of that name",
      "src/model/a.ts",
      '// Date.now() and process.env\nconst a = "Math.random() fetch(x)";\nconst b = { process: 1, fetch: 2 };\nb.process + b.fetch;',
    ],
  ])("%s", (_name, path, text) => {
    expect(violationsOf([path, text])).toEqual([]);
  });
});
