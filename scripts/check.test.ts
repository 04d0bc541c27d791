import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { printedPattern } from "../src/model/printed-pattern.ts";
import { buildJsonSchemas } from "../src/schema/build-json-schemas.ts";
import { buildContentFiles, editedText } from "../src/testing/content/build.ts";
import { root } from "./lib/run.ts";

// Each check is a process of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = "";
const projects = "disclosures/dangan/2031-budget/projects.yaml";

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, "scripts", "check.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: dirname(folder), NODE_NO_WARNINGS: "1" },
  });
}

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), "mingzhang-check-")), "mine");
  for (const { path, text } of buildContentFiles()) write(path, text);
});

afterAll(() => {
  rmSync(dirname(folder), { recursive: true });
});

describe("npm run check", () => {
  it("ends with 0 where no two figures contradict each other, though parts are missing; the directory is found from where the person called", () => {
    expect(check("mine")).toMatchObject({ status: 0, stderr: "", stdout: expect.stringContaining("2 份公开") });
    expect(JSON.parse(check("mine", "--format", "json").stdout)).toMatchObject({
      summary: { error: 0, warning: 4 },
      problems: [],
    });
  });

  it("tells how it is used when asked, and reads nothing", () => {
    const { status, stdout, stderr } = check("no-such-folder", "--help");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Usage: npm run check -- [DIR] [--format text|json]");
  });

  it("ends with 2 where data cannot be read, naming the file from there", () => {
    write(projects, editedText(projects, "project: p3", "project: p1"));
    const { status, stderr } = check("mine");
    expect(status).toBe(2);
    expect(stderr).toContain(`mine/${projects}:3:14 ([2].project)`);
    const json: unknown = JSON.parse(check("mine", "--format", "json").stdout);
    expect(json).toMatchObject({ summary: { problems: 2 }, problems: [{ code: "compile/duplicate-project" }, {}] });
    write(projects, editedText(projects, "project: p3", "project: p3"));
  });

  it("ends with 2 and its usage on arguments it does not know", () => {
    expect(check("mine", "--fromat", "json")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("[command/arguments]"),
    });
    expect(check("mine", "--format", "xml").stderr).toContain("npm run check -- [DIR]");
    expect(check("gone")).toMatchObject({ status: 2, stderr: expect.stringContaining("[content/not-a-directory]") });
  });
});

it("the schemas for editors are those of the forms (npm run schema writes them anew)", () => {
  const written = Object.entries(buildJsonSchemas(printedPattern()));
  const directory = join(root, "public", "schema");
  expect(readdirSync(directory).sort()).toEqual(written.map(([kind]) => `${kind}.json`).sort());
  for (const [kind, schema] of written) {
    expect(JSON.parse(readFileSync(join(directory, `${kind}.json`), "utf8")), kind).toEqual(schema);
  }
});
