import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildContentFiles, editedText } from "../src/testing/content/build.ts";
import { root } from "./lib/run.ts";

// Each step is a process of its own, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "mingzhang-gate-"));
const budget = "disclosures/dangan/2031-budget";
const sections = `${budget}/sections.yaml`;
const right = 'total: "120.00", basic: "120.00", at: "41"';
const wrong = right.replace('basic: "120.00"', 'basic: "121.00"');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(command: "build" | "check" | "export", ...args: string[]) {
  return spawnSync(process.execPath, [join(root, "scripts", `${command}.ts`), ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder, NODE_NO_WARNINGS: "1" },
  });
}

/** A file of the sound content. */
function textOf(path: string): string {
  return editedText(path, "\n", "\n");
}

/** The lines to paste, as a command offers them, with a reason and a day filled in. */
function filled(message: string): string {
  const [, snippet = ""] = /^(acknowledged:\n(?: {2}- .+\n)+)/m.exec(message) ?? [];
  return snippet
    .replaceAll("（在这里说明原因）", "原文印错，将在下次公开时更正。")
    .replaceAll("（年-月-日）", "2031-03-01");
}

beforeAll(() => {
  for (const { path, text } of buildContentFiles()) write(`content/${path}`, text);
  write("content/" + sections, editedText(sections, right, wrong));
  write("site/index.html", "<h1>the site of yesterday</h1>");
  write("site/data/datapackage.json", '{\n  "name": "mingzhang"\n}\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("figures that contradict each other", () => {
  it("stop a build: the list with places, both figures and the arithmetic, and the earlier site untouched", () => {
    const { status, stderr } = run("build", "--content", "content", "--out", "site");
    expect(status, stderr).toBe(1);
    const line = readFileSync(join(folder, "content", sections), "utf8")
      .split("\n")
      .findIndex((one) => one.includes(wrong));
    expect(stderr).toContain(`content/${sections}:${line + 1}`);
    for (const piece of ["121.00", "120.00", "原文第41行", "怎么办", "gate", "untouched"])
      expect(stderr).toContain(piece);
    expect(readFileSync(join(folder, "site/index.html"), "utf8")).toContain("yesterday");
  });

  it("are told by the check, which ends with 1, in text and as JSON", () => {
    expect(run("check", "content")).toMatchObject({ status: 1, stdout: expect.stringContaining("错误 1 条") });
    const { status, stdout } = run("check", "content", "--format", "json");
    expect(status).toBe(1);
    const told: { findings: object[] } = JSON.parse(stdout);
    expect(told.findings[0]).toEqual({
      id: "dangan/2031-budget:XJ3-1:tables#xj-3/2012601/basic",
      rule: "XJ3-1",
      severity: "error",
      audience: "public",
      disclosure_id: "dangan/2031-budget",
      figure_ids: expect.arrayContaining(["dangan/2031-budget/tables#xj-3/2012601/basic"]),
      expected: "120.00",
      actual: "121.00",
      difference: "1.00",
      message: { zh: expect.stringContaining("121.00"), en: expect.stringContaining("121.00") },
      place: { file: sections, line: expect.any(Number) },
      acknowledged: null,
    });
    expect(told).toMatchObject({
      summary: { error: 1, failed: expect.any(Number), not_checkable: expect.any(Number) },
    });
  });

  it("stop nothing once the lines that were offered are pasted and filled in; the answer is told with them", () => {
    const { stderr } = run("export", "--content", "content", "--out", "data");
    appendFileSync(join(folder, "content", budget, "disclosure.yaml"), filled(stderr));
    expect(run("export", "--content", "content", "--out", "data")).toMatchObject({ status: 0 });
    const { status, stdout } = run("check", "content");
    expect(status).toBe(0);
    expect(stdout).toContain("已说明（2031-03-01）：原文印错，将在下次公开时更正。");
  });

  it("stop nothing either where site.yaml says so", () => {
    write(`content/${budget}/disclosure.yaml`, textOf(`${budget}/disclosure.yaml`));
    write("content/site.yaml", `${textOf("site.yaml")}gate: []\n`);
    expect(run("export", "--content", "content", "--out", "data")).toMatchObject({ status: 0 });
  });
});

it("an answer that is left over when the figure was corrected is told with its line", () => {
  write(`content/${sections}`, textOf(sections));
  const own = textOf(`${budget}/disclosure.yaml`);
  write(
    `content/${budget}/disclosure.yaml`,
    `${own}acknowledged:\n  - { finding: "dangan/2031-budget:XJ3-1:tables", explanation: 印错。, date: 2031-03-01 }\n`,
  );
  const { status, stdout } = run("check", "content");
  expect(status).toBe(0);
  expect(stdout).toContain(`content/${budget}/disclosure.yaml:${own.split("\n").length + 1}`);
  expect(stdout).toContain("acknowledgement-stale");
});
