import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PublishError } from "../../src/errors/publish-error.ts";
import { readContent } from "./content.ts";
import { readAnswers } from "./import-answers.ts";
import { planImport, type SourceBytes } from "./import-plan.ts";
import { readKnowledge } from "./knowledge.ts";
import { root } from "./run.ts";

const seeds = join(root, "..", "shared", "seeds");
const content = readContent(join(root, "content"));
const knowledge = readKnowledge(content);

function sourceOf(path: string, bytes: Uint8Array): SourceBytes {
  return { path, bytes, size: bytes.length };
}

const text = (words: string): SourceBytes => sourceOf("a.txt", new TextEncoder().encode(words));
const none = (): undefined => undefined;

describe.skipIf(!existsSync(seeds))("the real disclosures (skipped: ../shared/seeds is not here)", () => {
  test("importing them again with the answers kept in content/ gives content/, byte for byte", () => {
    const sources = readdirSync(seeds).map((name) => sourceOf(name, readFileSync(join(seeds, name))));
    const plan = planImport(sources, knowledge, (id) => readAnswers(content, id));
    const before = new Map(content.map((file) => [file.path, file.text]));
    expect(plan.documents.flatMap((document) => [...document.questions, ...document.unusedAnswers])).toEqual([]);
    expect(plan.files.length).toBeGreaterThan(20);
    for (const file of plan.files) expect.soft(file.text, file.path).toBe(before.get(file.path));
  });
});

describe("what cannot be imported stops with a problem and no files", () => {
  const refusal = (source: SourceBytes): string | undefined => {
    try {
      planImport([source], knowledge, none);
    } catch (error) {
      if (error instanceof PublishError) return error.problems.map((problem) => problem.code).join();
      throw error;
    }
    return undefined;
  };

  test("an empty file", () => expect(refusal(text(""))).toBe("import/source-not-text"));
  test("a picture", () =>
    expect(refusal(sourceOf("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff])))).toBe(
      "import/source-not-text",
    ));
  test("a file too large to be read", () =>
    expect(refusal({ path: "a.txt", bytes: new Uint8Array(), size: 200 * 1024 * 1024 })).toBe(
      "import/source-too-large",
    ));
  test("a text that names no body and no year", () =>
    expect(refusal(text("今天天气很好。\n"))).toBe("import/unknown-document"));
});

test("a text in GB18030 is decoded, not refused", () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "gb18030-sample.txt")));
  const plan = planImport([sourceOf("a.txt", bytes)], knowledge, none);
  expect(plan.documents[0]?.disclosure).toMatch(/^body-1\/2024-budget$/);
  expect(plan.files.find((file) => file.path === "bodies/body-1.yaml")?.text).toContain("云岭市图书局");
});

test("two documents of one body, year and kind get folders of their own", () => {
  const words = "云岭市图书局\n\n2024年部门预算公开\n\n第一部分 2024年部门概况\n\n一、主要职能\n\n借书。\n";
  const plan = planImport([text(words), text(`${words}\n`)], knowledge, none);
  expect(plan.documents.map((document) => document.disclosure)).toEqual(["body-1/2024-budget", "body-1/2024-budget-2"]);
});

test("what the publisher said about findings is kept when the document is imported again", () => {
  const words = "云岭市图书局\n\n2024年部门预算公开\n\n第一部分 2024年部门概况\n\n一、主要职能\n\n借书。\n";
  const id = "body-1/2024-budget";
  const first = planImport([text(words)], knowledge, none).files;
  const path = `disclosures/${id}/disclosure.yaml`;
  const answered = first.map((file) => ({
    ...file,
    size: file.text.length,
    text:
      file.path === path
        ? `${file.text}acknowledged:\n  - { finding: "${id}:XJ1-1:tables", explanation: "原文印错。", date: "2024-03-01" }\n`
        : file.text,
  }));
  const again = planImport([text(words)], knowledge, (disclosure) => readAnswers(answered, disclosure)).files;
  const kept = (files: readonly { path: string; text: string }[]): string | undefined =>
    files.find((file) => file.path === path)?.text;
  expect(kept(again)).toBe(kept(answered));
});
