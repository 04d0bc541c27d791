import { describe, expect, it } from "vitest";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { messageAfter, messageOf } from "../testing/content/messages.ts";

const disclosure = "disclosures/dangan/2031-budget/disclosure.yaml";
const sections = "disclosures/dangan/2031-budget/sections.yaml";
const projects = "disclosures/dangan/2031-budget/projects.yaml";
const clauses = "disclosures/dangan/2031-budget/clauses.yaml";
const goals = "disclosures/dangan/2031-budget/performance.yaml";
const narrative = "disclosures/dangan/2031-budget/narrative.md";

describe("what is wrong between files is told:", () => {
  it("a project key used twice", () => {
    expect(messageAfter(projects, "project: p3", "project: p1")).toMatchSnapshot();
  });

  it("a reference to a project that the register does not have", () => {
    expect(messageAfter(clauses, "- project: p1", "- project: p9")).toMatchSnapshot();
  });

  it.each([
    ["a row's project", sections, "project: p3, name", "project: p4, name", "rows[2].project"],
    [
      "a row's body",
      sections,
      '{ body: danganguan, name: 青禾市档案馆, total: "10.00"',
      '{ body: tushuguan, name: 青禾市档案馆, total: "10.00"',
      "rows[1].body",
    ],
    ["a cite's project", sections, "unit: 万元, project: p1", "unit: 万元, project: p7", "cites[0].project"],
    ["a goal's project", goals, "projects: [p1]", "projects: [p1, p8]", "[0].projects[1]"],
    ["a listed unit", disclosure, "body: danganguan", "body: danganguang", "units[0].body"],
    ["a parent", "bodies/danganguan.yaml", "parent: dangan", "parent: dangann", "parent"],
    ["a predecessor", "bodies/dangan.yaml", "from: wenshi", "from: wenshu", "succession[0].from"],
    [
      "who carries out a project",
      projects,
      "p1, name: 库房修缮项目, body: danganguan",
      "p1, name: 库房修缮项目, body: guan",
      "[0].body",
    ],
  ])("a dead reference in %s", (_, path, piece, replacement, field) => {
    const message = messageAfter(path, piece, replacement);
    expect(message).toContain(`${path}:`);
    expect(message).toContain(`${field})`);
    expect(message).toContain("[compile/dead-reference]");
    expect(message).toContain("1 problem to put right.");
  });

  it("a body no file defines", () => {
    expect(messageOf(buildContentFiles({ "bodies/danganguan.yaml": undefined }))).toContain(
      "“danganguan”，没有文件定义它",
    );
    expect(messageAfter(disclosure, "body: dangan\n", "body: dangang\n")).toMatchSnapshot();
  });

  it("a body above itself", () => {
    const text = editedText("bodies/dangan.yaml", "nature: 行政单位", "parent: danganguan");
    expect(messageOf(buildContentFiles({ "bodies/dangan.yaml": text }))).toContain("[compile/body-circle]");
  });

  it("a folder that contradicts its disclosure.yaml", () => {
    expect(messageAfter(disclosure, 'fiscal-year: "2031"', 'fiscal-year: "2032"')).toContain(
      "disclosures/dangan/2032-budget",
    );
  });

  it("a body named as a part of the site, a body and a project named as no folder on Windows can be", () => {
    const named = (name: string): string =>
      messageOf(buildContentFiles({ [`bodies/${name}.yaml`]: 'names: [{ name: "青禾市商务局" }]' }));
    expect(named("search")).toMatchSnapshot();
    expect(named("com1")).toMatchSnapshot();
    expect(named("commerce")).toBe("");
    expect(messageAfter(projects, "project: p1", "project: nul")).toContain("[compile/reserved-name]");
  });

  it("a disclosure without disclosure.yaml", () => {
    expect(messageOf(buildContentFiles({ [disclosure]: undefined }))).toContain("[compile/missing-file]");
  });

  it("a file that belongs nowhere, and two files for one thing", () => {
    expect(messageOf(buildContentFiles({ [`disclosures/dangan/2031-budget/section.yaml`]: "[]" }))).toContain(
      "[compile/unexpected-file]",
    );
    expect(messageOf(buildContentFiles({ [`disclosures/dangan/2031-budget/sections.json`]: "[]" }))).toContain(
      "[compile/file-twice]",
    );
    expect(messageOf(buildContentFiles({ "README.md": "x", "import-report.json": "{}" }))).toBe("");
  });

  it("a narrative that says another number than the table", () => {
    expect(messageAfter(narrative, "[330.00]", "[333.00]")).toMatchSnapshot();
  });
});

describe("a withheld project stays apart:", () => {
  it.each([
    ["a goal that lists it beside a named one", goals, "projects: [p1]", "projects: [p1, p2]"],
    ["a goal of its own under a printed name", goals, "projects: [p1]", "projects: [p2]"],
    [
      "a sentence that cites it beside a named one",
      sections,
      '{ printed: "3", unit: 间 }',
      '{ printed: "3", unit: 万元, project: p2 }',
    ],
    ["a track", projects, "withheld: true", "withheld: true, track: kufang"],
    [
      "a row about a named project that cites it",
      sections,
      'row: "2012604", project: p1,',
      'row: "2012604", project: p1, cites: [{ printed: "1", unit: 万元, project: p2 }],',
    ],
    ["a clause under a printed name", clauses, "name: 特定目标1234567A", "name: 密室修缮"],
    ["a table row under a printed name", sections, "project-name: 特定目标1234567A", "project-name: 密室修缮"],
    ["a named project under its name", sections, "project-name: 库房修缮项目", "project-name: 特定目标7654321B"],
    ["a register entry that forgets to mark it", projects, ", withheld: true", ""],
  ])("%s is refused", (_, path, piece, replacement) => {
    expect(messageAfter(path, piece, replacement)).toContain("[compile/withheld-joined]");
  });
});
