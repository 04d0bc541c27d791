import { describe, expect, it } from "vitest";
import { buildContentFiles, buildFile, editedText } from "../testing/content/build.ts";
import { messageAfter, messageOf } from "../testing/content/messages.ts";

const disclosure = "disclosures/dangan/2031-budget/disclosure.yaml";
const sections = "disclosures/dangan/2031-budget/sections.yaml";
const projects = "disclosures/dangan/2031-budget/projects.yaml";
const narrative = "disclosures/dangan/2031-budget/narrative.md";

describe("what is wrong with a file is told:", () => {
  it("an unknown key", () => {
    expect(messageAfter(projects, "track: kufang", "trak: kufang")).toMatchSnapshot();
  });

  it("a YAML syntax error", () => {
    expect(messageAfter(projects, "- { project: p2,", "- { project: p2")).toMatchSnapshot();
  });

  it("a missing key", () => {
    expect(messageAfter(disclosure, "title: 2031年青禾市档案局部门预算公开\n", "")).toMatchSnapshot();
  });

  it("a file of 100 MB, quickly and unread", () => {
    const file = buildFile(sections, "", 100 * 1024 * 1024);
    const others = buildContentFiles({ [sections]: undefined, [narrative]: undefined });
    expect(messageOf([...others, file])).toMatchSnapshot();
  });

  it("a text too large to be one", () => {
    const page = buildFile("pages/about.md", "", 100 * 1024 * 1024);
    const message = messageOf([...buildContentFiles({ "pages/about.md": undefined }), page]);
    expect(message).toContain("content/pages/about.md\n  发现：文件有 100.0 MB");
    expect(message).toContain("1 problem to put right.");
  });

  it("a YAML alias bomb, without unfolding it", () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}*l${level}]`,
    );
    const message = messageOf(buildContentFiles({ "site.yaml": `l0: &l0 [boom]\n${levels.join("\n")}\n` }));
    expect(message).toContain("[schema/yaml-alias]");
    expect(message).toContain("site.yaml:2:");
  });

  it("brackets nested without end", () => {
    expect(messageOf(buildContentFiles({ "site.yaml": "[".repeat(20_000) }))).toContain("content/site.yaml");
  });

  it("a key written twice, a tag, two documents in one file", () => {
    expect(messageOf(buildContentFiles({ "glossary.yaml": "- { id: a, id: b }" }))).toContain("[schema/duplicate-key]");
    expect(messageOf(buildContentFiles({ "glossary.yaml": "- !!js/function x" }))).toContain("[schema/yaml-tag]");
    expect(messageOf(buildContentFiles({ "glossary.yaml": "--- []\n--- []\n" }))).toContain("[schema/yaml-syntax]");
  });

  it("a CSV line with too many fields", () => {
    const path = "classification/economic.csv";
    expect(messageAfter(path, "30201,办公费,2", "30201,办公费,用品,2")).toContain(`content/${path}:6`);
  });

  it("HTML in a text", () => {
    expect(messageOf(buildContentFiles({ "pages/about.md": "# 关于\n\n<script>1</script>\n" }))).toContain(
      "pages/about.md:3",
    );
  });
});

it("every problem of every file is told at once, in the order of files and lines", () => {
  const message = messageOf(
    buildContentFiles({
      [projects]: editedText(projects, "track: kufang", "trak: kufang"),
      [sections]: editedText(sections, '"4,500.00"', '"1,23.4"').replace("form: xj/9", "form: xj/99"),
      "bodies/danganguan.yaml": "names: []\n",
    }),
  );
  expect([...message.matchAll(/^content\/(\S+?):/gm)].map((match) => match[1])).toEqual([
    "bodies/danganguan.yaml",
    projects,
    sections,
    sections,
  ]);
});
