import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile/compile.ts";
import { PublishError } from "../../src/errors/publish-error.ts";
import type { SourceText } from "../../src/import/text/source.ts";
import { readContent } from "./content.ts";
import { readAnswers } from "./import-answers.ts";
import { planImport } from "./import-plan.ts";
import { readKnowledge } from "./knowledge.ts";
import { readSources, toSourceText } from "./read-sources.ts";
import { root } from "./run.ts";

const seeds = join(root, "..", "shared", "seeds");
const content = readContent(join(root, "content"));
const knowledge = readKnowledge(content);

const text = (words: string): Promise<SourceText> => toSourceText("a.txt", new TextEncoder().encode(words));
const none = (): undefined => undefined;

describe.skipIf(!existsSync(seeds))("the real disclosures (skipped: ../shared/seeds is not here)", () => {
  test("importing them again with the answers kept in content/ gives content/, byte for byte", async () => {
    const sources = await readSources(readdirSync(seeds).map((name) => join(seeds, name)));
    const plan = planImport(sources, knowledge, (id) => readAnswers(content, id));
    const before = new Map(content.map((file) => [file.path, file.text]));
    expect(plan.documents.flatMap((document) => [...document.questions, ...document.unusedAnswers])).toEqual([]);
    expect(plan.files.length).toBeGreaterThan(20);
    for (const file of plan.files) expect.soft(file.text, file.path).toBe(before.get(file.path));
  });

  test("imported with nothing known and no answers they build; again beside what was written they give the same bytes", async () => {
    const sources = await readSources(readdirSync(seeds).map((name) => join(seeds, name)));
    const plain = content.filter(({ path }) => !/^(?:bodies|disclosures)\//.test(path));
    const first = planImport(sources, readKnowledge(plain), none);
    const written = [...plain, ...first.files.map((file) => ({ ...file, size: file.text.length }))];
    expect(() => compile(written)).not.toThrow();
    expect(first.documents.map(({ accounting }) => accounting.listed)).toEqual([0, 0, 0, 0, 0]);
    const second = planImport(sources, readKnowledge(written), none);
    const before = new Map(first.files.map((file) => [file.path, file.text]));
    for (const file of second.files) expect.soft(file.text, file.path).toBe(before.get(file.path));
    expect(second.documents.flatMap(({ newBodies }) => newBodies)).toEqual([]);
  }, 300_000);
});

test("a text that names no body and no year stops with a problem and no files", async () => {
  const source = await text("今天天气很好。\n");
  expect(() => planImport([source], knowledge, none)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: "import/unknown-document" })] }),
  );
});

test("every file that cannot be read is named, and a file too large is not read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-sources-"));
  const large = join(folder, "large.txt");
  writeFileSync(large, "");
  truncateSync(large, 200 * 1024 * 1024);
  const codes = await readSources([join(folder, "none.txt"), large, folder, "/dev/zero"]).catch((error: unknown) =>
    error instanceof PublishError ? error.problems.map((problem) => problem.code) : [],
  );
  expect(codes).toEqual([
    "import/source-missing",
    "import/source-too-large",
    "import/source-missing",
    process.platform === "win32" ? "import/source-missing" : "import/source-unreadable",
  ]);
  rmSync(folder, { recursive: true });
});

test("a text in GB18030 is decoded, not refused", async () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "gb18030-sample.txt")));
  const plan = planImport([await toSourceText("a.txt", bytes)], knowledge, none);
  expect(plan.documents[0]?.disclosure).toMatch(/^body-1\/2024-budget$/);
  expect(plan.files.find((file) => file.path === "bodies/body-1.yaml")?.text).toContain("云岭市图书局");
});

test("two documents of one body, year and kind get folders of their own", async () => {
  const words = "云岭市图书局\n\n2024年部门预算公开\n\n第一部分 2024年部门概况\n\n一、主要职能\n\n借书。\n";
  const plan = planImport([await text(words), await text(`${words}\n`)], knowledge, none);
  expect(plan.documents.map((document) => document.disclosure)).toEqual(["body-1/2024-budget", "body-1/2024-budget-2"]);
});

test("what the publisher said about findings is kept when the document is imported again", async () => {
  const words = "云岭市图书局\n\n2024年部门预算公开\n\n第一部分 2024年部门概况\n\n一、主要职能\n\n借书。\n";
  const id = "body-1/2024-budget";
  const first = planImport([await text(words)], knowledge, none).files;
  const path = `disclosures/${id}/disclosure.yaml`;
  const answered = first.map((file) => ({
    ...file,
    size: file.text.length,
    text:
      file.path === path
        ? `${file.text}acknowledged:\n  - { finding: "${id}:XJ1-1:tables", explanation: "原文印错。", date: "2024-03-01" }\n`
        : file.text,
  }));
  const again = planImport([await text(words)], knowledge, (disclosure) => readAnswers(answered, disclosure)).files;
  const kept = (files: readonly { path: string; text: string }[]): string | undefined =>
    files.find((file) => file.path === path)?.text;
  expect(kept(again)).toBe(kept(answered));
});
