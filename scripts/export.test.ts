import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { root } from "./lib/run.ts";

// Each test starts the command, some twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "mingzhang-export-"));
const total = "1,234.50";

const content = (amount: string): Record<string, string> => ({
  "site.yaml":
    'title: "青禾市预决算公开"\ntagline: "每个数都有出处。"\npublisher: "青禾市财政局"\nlicence: "CC-BY-4.0"\n',
  "bodies/dangan.yaml": 'names: [{ name: "青禾市档案局" }]\n',
  "disclosures/dangan/2031-budget/disclosure.yaml": [
    "body: dangan",
    "kind: budget",
    "scope: department",
    'fiscal-year: "2031"',
    "title: 青禾市档案局2031年部门预算公开",
    "profile: xj-budget",
    "unit: 万元",
    `source: { file: dangan.txt, sha256: "${"ab".repeat(32)}" }`,
  ].join("\n"),
  "disclosures/dangan/2031-budget/sections.yaml": [
    "- form: xj/1",
    "  unit: 万元",
    "  rows:",
    `  - { row: income-total, name: 收入总计, amount: "${amount}", at: "10" }`,
  ].join("\n"),
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, "content", path)), { recursive: true });
    writeFileSync(join(folder, "content", path), text);
  }
}

/** Runs the command as npm does from the folder: relative paths are the caller's. */
function run(...args: string[]): { status: number | null; stderr: string } {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/export.ts"), ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stderr };
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  write(content(total));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("the data files of a content directory are written where the caller says, and nothing else", () => {
  expect(run("--content", "content", "--out", "data")).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, "data"))).toEqual(
    [
      "bodies",
      "classification",
      "datapackage",
      "disclosures",
      "figures",
      "findings",
      "indicators",
      "projects",
      "successions",
    ].map((name) => (name === "datapackage" ? "datapackage.json" : `${name}.csv`)),
  );
  expect(readFileSync(join(folder, "data/figures.csv"), "utf8")).toContain('"1,234.50",1234.50,万元,12345000.00');
  expect(readdirSync(folder).sort()).toEqual(["content", "data"]);
});

test("data with an error is not written, and what was there before stays", () => {
  run("--content", "content", "--out", "data");
  write(content("1,23.4"));
  const { status, stderr } = run("--content", "content", "--out", "data");
  expect(status).toBe(2);
  expect(stderr).toContain("sections.yaml:4");
  expect(readFileSync(join(folder, "data/figures.csv"), "utf8")).toContain(total);
  expect(readdirSync(folder).sort()).toEqual(["content", "data"]);
});

test("a folder that holds other files is not replaced", () => {
  const { status, stderr } = run("--content", "content", "--out", "content");
  expect(status).toBe(2);
  expect(stderr).toContain("请换一个目录");
  expect(readdirSync(join(folder, "content"))).toContain("site.yaml");
});

test("without --out nothing happens but a word about it", () => {
  expect(run("--content", "content")).toMatchObject({ status: 2 });
  expect(readdirSync(folder)).toEqual(["content"]);
});
