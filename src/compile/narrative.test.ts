import { describe, expect, test } from "vitest";
import { PublishError } from "../errors/publish-error.ts";
import { buildContentFiles } from "../testing/content/build.ts";
import { compile } from "./compile.ts";
import type { DisclosureEntry } from "./entry.ts";

const path = "disclosures/dangan/2031-budget/narrative.md";

function budgetWith(narrative: string): DisclosureEntry {
  const model = compile(buildContentFiles({ [path]: narrative }));
  return model.disclosures.find(({ id }) => id === "dangan/2031-budget")!;
}

function problemsOf(narrative: string): readonly string[] {
  try {
    budgetWith(narrative);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return error.problems.map(({ code, place, found }) => `${code} ${place.line ?? ""} ${found.en}`);
  }
  return [];
}

describe("a figure of the narrative", () => {
  test("on its own page is written without the page, alone or with its direction word", () => {
    const { narrative } = budgetWith(
      "比上年预算[增加20.00](figure:#said-income/gpb/change)万元，即[20.00](figure:narrative#said-income/gpb/change)万元。\n",
    );
    const link = (text: string): string =>
      `<a href="#said-income/gpb/change" data-figure="dangan/2031-budget/narrative#said-income/gpb/change">${text}</a>`;
    expect(narrative?.[0]?.html).toBe(`<p>比上年预算${link("增加20.00")}万元，即${link("20.00")}万元。</p>`);
  });

  test.each([
    ["another number", "增加21.00"],
    ["another direction", "减少20.00"],
    ["more words than the cell", "共增加20.00"],
  ])("that says %s than its cell stops the build, with file and line", (_, text) => {
    expect(problemsOf(`## 甲\n\n[${text}](figure:#said-income/gpb/change)万元。\n`)).toEqual([
      `compile/narrative-figure 3 "${text}", pointing at #said-income/gpb/change`,
    ]);
  });

  test("that names no cell stops the build, also when its address is broken", () => {
    expect(problemsOf("[1](figure:#said-income/nothing/amount)\n\n[1](figure:%FF)\n")).toEqual([
      'compile/narrative-figure 1 "1", pointing at #said-income/nothing/amount',
      'compile/narrative-figure 3 "1", pointing at %FF',
    ]);
  });
});

test("a narrative is cut at its headings of level 2; every heading below has a place of its own", () => {
  const { narrative = [] } = budgetWith(
    "# 题目\n\n序\n\n## 第一部分\n\n### 一、甲\n\n子\n\n#### （一）乙\n\n丑\n\n### 二、丙\n\n- 寅\n",
  );
  expect(narrative.map(({ id, title }) => [id, title])).toEqual([
    ["text-1", ""],
    ["text-2", "第一部分"],
  ]);
  expect(narrative[1]?.html).toContain('<h4 id="text-2-1-1">（一）乙</h4>');
  expect(narrative[1]?.html).toContain('<h3 id="text-2-2">二、丙</h3>');
  expect(narrative[1]?.passages.slice(1)).toEqual([
    { id: "text-2-1", title: "一、甲", text: "子" },
    { id: "text-2-1-1", title: "（一）乙", text: "丑" },
    { id: "text-2-2", title: "二、丙", text: "寅" },
  ]);
});

describe("the copy of the source", () => {
  const text = "disclosures/dangan/2031-budget/source.txt";
  const disclosure = "disclosures/dangan/2031-budget/disclosure.yaml";
  const lines = (count: number): string => Array.from({ length: count }, (_, index) => `行${index + 1}`).join("\n");
  const sourceLines = Number(
    /lines: "(\d+)"/.exec(buildContentFiles().find((file) => file.path === disclosure)?.text ?? "")?.[1],
  );

  test("is read line by line, on Windows too", () => {
    const files = buildContentFiles({ [text]: lines(sourceLines).replaceAll("\n", "\r\n") });
    const budget = compile(files).disclosures.find(({ id }) => id === "dangan/2031-budget");
    expect(budget?.sourceText?.slice(0, 2)).toEqual([
      { place: { line: 1 }, text: "行1" },
      { place: { line: 2 }, text: "行2" },
    ]);
  });

  test("of a document without lines says the place of each of its lines, or the build stops", () => {
    const copy = text.replace(".txt", ".tsv");
    const files = buildContentFiles({ [copy]: "p1.2\t甲\n表格3!A7\t乙\t丙\n" });
    const budget = compile(files).disclosures.find(({ id }) => id === "dangan/2031-budget");
    expect(budget?.sourceText).toEqual([
      { place: { page: 1, line: 2 }, text: "甲" },
      { place: { sheet: "表格3", cell: "A7" }, text: "乙\t丙" },
    ]);
    expect(() => compile(buildContentFiles({ [copy]: "甲\t乙\n" }))).toThrow(/compile\/source-place/);
  });

  test("of another length stops the build: figures would point at wrong lines", () => {
    const compiled = (): unknown => compile(buildContentFiles({ [text]: lines(sourceLines - 1) }));
    expect(compiled).toThrow(/compile\/source-lines/);
  });
});
