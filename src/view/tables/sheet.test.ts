import { describe, expect, it } from "vitest";
import type { DisclosureEntry } from "../../compile/entry.ts";
import { type FixtureSection, makeDisclosure, makeSite } from "../../testing/site-fixture.ts";
import { disclosureContext } from "../context.ts";
import { plain } from "../sentence.ts";
import { type LineView, buildSheet, type SheetView } from "./sheet.ts";

const year = (id: string, fiscalYear: number, section: FixtureSection, more: Partial<DisclosureEntry> = {}) =>
  makeDisclosure({ id, fiscalYear, sections: [section], more });

function sheetOf(now: DisclosureEntry, before?: DisclosureEntry): SheetView {
  const model = makeSite(before ? [before, now] : [now]);
  return buildSheet(disclosureContext(model, now, `${now.id}/tables`), now.sections[0]!);
}

function texts({ cells }: LineView): string[] {
  return cells.map((cell) => (cell.kind === "figure" ? cell.cell.text : cell.text));
}

const project = (key: string, more: object = {}) => ({
  key,
  id: `x/projects/${key}`,
  name: key,
  withheld: false,
  rows: [],
  ...more,
});

describe("a table by function", () => {
  const rows = [
    { row: "total", name: "总计", total: "200.00", basic: "200.00" },
    { row: "201", name: "一般公共服务支出", total: "150.00", basic: "150.00" },
    { row: "2010302", name: "一般行政管理事务", total: "50.00", project: "0.00" },
  ];
  const now = year("yi/2025-budget", 2025, { form: "xj/3", rows });
  const before = year("jia/2024-budget", 2024, {
    form: "xj/3",
    rows: [
      { row: "total", name: "总计", total: "100.00" },
      { row: "2010302", name: "一般行政管理事务" },
      { row: "212", name: "城乡社区支出", total: "13.70" },
      { row: "2129999", name: "其他城乡社区支出", total: "13.70" },
    ],
  });

  it("splits codes into 类款项, leaves blank what is blank and shows a printed zero", () => {
    expect(texts(sheetOf(now).lines[2]!).slice(0, 7)).toEqual([
      "201",
      "03",
      "02",
      "一般行政管理事务",
      "50.00",
      "",
      "0.00",
    ]);
  });

  it("says outside the form what share a line is, what the year before printed and where it stands", () => {
    const lines = sheetOf(now, before).lines.map((line) => texts(line).slice(7));
    expect(lines).toEqual([
      ["100.00%", "100.00", "第7行"],
      ["75.00%", "—", "第7行"],
      ["25.00%", "", "第7行"],
    ]);
  });

  it("leads from the figure of the year before to its cell, also across a reorganisation", () => {
    const ours = sheetOf(now, before).lines[0]!.cells.find((cell) => cell.kind === "ours" && cell.link);
    expect(ours).toMatchObject({
      link: { href: "../../../jia/2024-budget/tables/index.html#xj-3/total/total", yuan: "1000000.00" },
    });
  });

  it("names the lines that only the year before had, without the lines below them", () => {
    const words = sheetOf(now, before).under.map(plain).join("");
    expect(words).toContain("那年另有212 城乡社区支出（13.70），今年没有。");
    expect(words).not.toContain("2129999");
  });
});

it("prints the two lists of 表1 side by side, their totals on the last line", () => {
  const sheet = sheetOf(
    year("yi/2025-budget", 2025, {
      form: "xj/1",
      rows: [
        { row: "income", amount: "9.00" },
        { row: "income.own", amount: "1.00" },
        { row: "income-total", amount: "9.00" },
        { row: "201", name: "一般公共服务支出", amount: "9.00" },
        { row: "expenditure-total", amount: "9.00" },
      ],
    }),
  );
  expect(sheet.lines.map((line) => texts(line).slice(0, 4))).toEqual([
    ["一、本年收入", "9.00", "201 一般公共服务支出", "9.00"],
    ["5. 单位资金", "1.00", "", ""],
    ["收入总计", "9.00", "支出总计", "9.00"],
  ]);
});

it("shows the official head and a sentence for a table that is empty", () => {
  const sheet = sheetOf(year("yi/2025-budget", 2025, { form: "xj/9", empty: true }));
  expect(sheet.lines).toEqual([]);
  expect(plain(sheet.empty ?? [])).toContain("本表为空表");
  expect(sheet.head.rows).toHaveLength(3);
});

it("shows the notes printed below a table under it, each with its line, also where the table is empty", () => {
  const plainTable = year("yi/2025-budget", 2025, { form: "xj/9", empty: true });
  const notes = [{ text: "注：本表为空。", place: { line: 353 } }, { text: "备注：金额单位为万元。" }];
  const noted = { ...plainTable, sections: plainTable.sections.map((section) => ({ ...section, notes })) };
  expect(sheetOf(noted).under.map(plain)).toEqual(["注：本表为空。（原文第353行）", "备注：金额单位为万元。"]);
});

describe("a table of projects", () => {
  const section = (amount: string): FixtureSection => ({
    form: "xj/7",
    rows: [
      { body: "yi", row: "2010302", project: "p1", name: "一般行政管理事务", "project-name": "平台", total: amount },
      { body: "yi", row: "2010399", project: "p2", name: "其他支出", "project-name": "特定目标7", total: amount },
    ],
  });
  const projects = (track: string | undefined, hidden: string | undefined) => [
    project("p1", track === undefined ? {} : { track }),
    project("p2", { withheld: true, ...(hidden === undefined ? {} : { track: hidden }) }),
  ];
  const last = (now: DisclosureEntry, before: DisclosureEntry): (string | undefined)[] =>
    sheetOf(now, before).lines.map((line) => line.cells.filter((cell) => cell.kind === "ours").at(0)?.text);

  it("never takes a project of the year before for the same because its key is", () => {
    const now = year("yi/2025-budget", 2025, section("2.00"), { projects: projects(undefined, undefined) });
    const before = year("yi/2024-budget", 2024, section("1.00"), { projects: projects(undefined, undefined) });
    expect(last(now, before)).toEqual(["", ""]);
  });

  it("joins projects by declared track, and a withheld one never", () => {
    const now = year("yi/2025-budget", 2025, section("2.00"), { projects: projects("platform", "secret") });
    const before = year("yi/2024-budget", 2024, section("1.00"), { projects: projects("platform", "secret") });
    expect(last(now, before)).toEqual(["1.00", ""]);
  });

  it("marks the name of a withheld project", () => {
    const now = year("yi/2025-budget", 2025, section("2.00"), { projects: projects(undefined, undefined) });
    const names = sheetOf(now).lines.flatMap((line) => line.cells.filter((cell) => cell.kind === "words"));
    expect(names.map(({ withheld }) => withheld)).toEqual([false, true]);
  });
});
