import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildContentFiles, editedText } from "../src/testing/content/build.ts";
import { root } from "./lib/run.ts";

/** A run takes about a second alone; on a busy machine, with the others beside it, much longer. */
const timeout = 300_000;
const home = mkdtempSync(join(tmpdir(), "mingzhang-build-"));
const budget = "disclosures/dangan/2031-budget";
const sections = `${budget}/sections.yaml`;

beforeAll(() => mkdirSync(home, { recursive: true }));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** How a broken content directory is told to the publisher. */
interface Told {
  readonly code: string;
  /** File and line, as printed; without line where the whole file is meant. */
  readonly place: string;
  readonly words: readonly string[];
}

interface Ended {
  readonly status: number;
  readonly message: string;
}

/** Runs the command on a content directory, as npm does from the folder above it. */
function build(folder: string): Promise<Ended> {
  const args = [join(root, "scripts/build.ts"), "--content", "content", "--out", "site"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, INIT_CWD: folder } }, (error, _out, message) => {
      const status = typeof error?.code === "number" ? error.code : 0;
      resolve({ status, message });
    });
  });
}

/** A sound content directory with one file more or another, and a site that was built before beside it. */
function prepare(name: string, changes: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(home, name.replaceAll(/\W+/g, "-"));
  const files = buildContentFiles().map(({ path, text }) => [`content/${path}`, text] as const);
  const changed = Object.entries(changes).map(([path, text]) => [`content/${path}`, text] as const);
  const site = [
    ["site/index.html", "<h1>the site of yesterday</h1>"],
    ["site/data/datapackage.json", '{\n  "name": "mingzhang"\n}\n'],
  ] as const;
  for (const [path, text] of [...files, ...changed, ...site]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function readAll(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

const edited = (path: string, piece: string, replacement: string): Record<string, string> => ({
  [path]: editedText(path, piece, replacement),
});
const row = '{ row: carry, name: 二、上年结转结余, amount: "10.00", at: "19" }';
const aliases = ["&a [x, x, x, x, x, x, x, x, x]"];
for (let level = 0; level < 12; level += 1)
  aliases.push(`&${"bcdefghijklm"[level]!} [${"*".concat("abcdefghijkl"[level]!, ", ").repeat(9)}x]`);

const broken: readonly (readonly [name: string, changes: Readonly<Record<string, string | Uint8Array>>, told: Told])[] =
  [
    [
      "a column the form does not have",
      edited(sections, row, '{ row: carry, name: 结转, amonut: "10.00", at: "19" }'),
      { code: "schema/unknown-column", place: `${sections}:9`, words: ["amonut", "amount"] },
    ],
    [
      "a code with a letter",
      edited(
        sections,
        'row: "2012604", name: 档案馆, total: "180.00", fiscal',
        'row: "20126O4", name: 档案馆, total: "180.00", fiscal',
      ),
      { code: "schema/row-key", place: `${sections}:22`, words: ["20126O4"] },
    ],
    [
      "digits that are grouped wrongly",
      edited(sections, row, '{ row: carry, name: 结转, amount: "1,23.4", at: "19" }'),
      { code: "", place: `${sections}:9`, words: ["1,23.4", "amount"] },
    ],
    [
      "a number with a separator and no quotes",
      edited(sections, row, "{ row: carry, name: 结转, amount: 1,943.84, at: 19 }"),
      { code: "schema/unquoted-number", place: `${sections}:9`, words: ["amount", "1,943.84"] },
    ],
    [
      "a project key used twice",
      edited(`${budget}/projects.yaml`, "project: p3", "project: p1"),
      { code: "compile/duplicate-project", place: `${budget}/projects.yaml:3`, words: ["p1"] },
    ],
    [
      "a reference to nothing",
      edited(`${budget}/clauses.yaml`, "project: p1", "project: p9"),
      { code: "compile/dead-reference", place: `${budget}/clauses.yaml:1`, words: ["p9"] },
    ],
    [
      "an unknown key",
      edited("site.yaml", "publisher:", "publishr:"),
      { code: "schema/unknown-key", place: "site.yaml:3", words: ["publishr", "publisher"] },
    ],
    [
      "broken YAML",
      edited("bodies/dangan.yaml", "short: 档案局, from", "short: [档案局, from"),
      { code: "schema/yaml-syntax", place: "bodies/dangan.yaml:", words: [] },
    ],
    [
      "a withheld cell with an amount",
      edited(sections, "c2: 不予公开", "c2: 不予公开 30.00"),
      { code: "compile/withheld-amount", place: `${sections}:`, words: ["30.00"] },
    ],
    [
      "a body no file defines",
      edited(sections, "{ body: danganguan, project: p3", "{ body: dangguan, project: p3"),
      { code: "compile/dead-reference", place: `${sections}:`, words: ["dangguan"] },
    ],
    [
      "an alias bomb",
      { "glossary.yaml": aliases.map((line, index) => `k${String(index)}: ${line}`).join("\n") },
      { code: "schema/yaml-alias", place: "glossary.yaml:2", words: ["*a"] },
    ],
    [
      "lists in lists without end",
      { "glossary.yaml": "[".repeat(200_000) },
      { code: "schema/yaml-depth", place: "glossary.yaml", words: [] },
    ],
    [
      "a list of a hundred thousand entries",
      { "glossary.yaml": "- x\n".repeat(100_000) },
      { code: "schema/wrong-kind", place: "glossary.yaml:50:", words: ["100000"] },
    ],
    ["an empty file", { [sections]: "" }, { code: "schema/empty-file", place: `${sections}:1`, words: ["[]"] }],
    [
      "a file that is not UTF-8",
      { "bodies/dangan.yaml": new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xc7, 0xe0, 0xba, 0xcc]) },
      { code: "content/not-utf8", place: "bodies/dangan.yaml", words: ["UTF-8"] },
    ],
  ];

describe("content with a fault stops the build, says where and how to mend it, and leaves the site as it was:", () => {
  test.concurrent.each(broken)("%s", { timeout }, async (name, changes, told) => {
    const folder = prepare(name, changes);
    const before = readAll(folder);
    const { status, message } = await build(folder);
    expect(status, message).toBe(2);
    expect(message).toContain(told.place);
    expect(message).toContain(told.code);
    for (const word of [...told.words, "发现：", "应为：", "改法：", "Found:", "Wanted:", "Fix:"])
      expect(message).toContain(word);
    expect(message, "a message, not a stack").not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(message.length).toBeLessThan(20_000);
    expect(readAll(folder)).toEqual(before);
  });

  test("a file of 100 MB", { timeout }, async () => {
    const folder = prepare("large", { "glossary.yaml": "" });
    truncateSync(join(folder, "content/glossary.yaml"), 100 * 1024 * 1024);
    const { status, message } = await build(folder);
    expect(status, message).toBe(2);
    expect(message).toMatch(/glossary\.yaml\n.*100\.0 MB/);
    expect(readdirSync(folder).sort()).toEqual(["content", "site"]);
    expect(readFileSync(join(folder, "site/index.html"), "utf8")).toContain("yesterday");
  });

  test("no content at all", { timeout }, async () => {
    const folder = prepare("none", {});
    rmSync(join(folder, "content"), { recursive: true });
    const { status, message } = await build(folder);
    expect(status, message).toBe(2);
    expect(message).toContain("没有这个目录");
    expect(readdirSync(folder)).toEqual(["site"]);
  });
});
