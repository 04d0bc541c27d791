import { describe, expect, it } from "vitest";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { allFigures, buildModel, sectionOf } from "../testing/content/model.ts";
import { compile } from "./compile.ts";

const { model, budget, final } = buildModel();

describe("a figure", () => {
  it.each([
    ["tables#xj-2/2012601/total", "120.00"],
    ["tables#xj-3/total/project", "120.00"],
    ["tables#xj-7/danganguan.2012604.p2/goods", "30.00"],
    ["tables#xj-11/danganguan.p3/total", "10.00"],
    ["narrative#said-income/gpb/change", "20.00"],
    ["narrative#said-income/gpb/cite-1", "60.00"],
    ["narrative#staffing/serving/count", "25"],
    ["projects/p1#clause/a1/amount", "40.00"],
    ["performance#g1/i1/weight", "40"],
    ["performance#g1/funds.total/amount", "60.00"],
    ["performance#g1/goal/cite-1", "3"],
    ["tables#generic-storage/r1/c2", "12,345.60"],
  ])("stands at %s", (address, printed) => {
    expect(allFigures(budget).find(({ id }) => id === `dangan/2031-budget/${address}`)?.printed).toBe(printed);
  });

  it("has an address of its own", () => {
    const ids = model.disclosures.flatMap(allFigures).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(190);
  });

  it("takes its unit from its column, its row or its section", () => {
    const units = (form: string, row: string): string[] =>
      sectionOf(budget, form)
        .rows.find(({ key }) => key === row)
        ?.figures.map(({ unit }) => unit) ?? [];
    expect(units("organisation", "offices")).toEqual(["个"]);
    expect(units("assets", "vehicles")).toEqual(["辆", "万元"]);
    expect(units("assets", "buildings")).toEqual(["平方米", "万元"]);
    expect(units("generic/storage", "r1")).toEqual(["层", "元"]);
    expect(units("said/income", "gpb")).toEqual(["万元", "%", "万元", "%"]);
  });

  it("of a generic table in 元 is counted in 元", () => {
    expect(allFigures(budget).find(({ id }) => id.endsWith("#generic-storage/r1/c2"))?.fen).toBe(1_234_560);
  });

  it("stands where its own place says, else its row's, else its section's", () => {
    const places = sectionOf(final, "final/6").rows.map((row) => row.figures[0]?.place);
    expect(places[0]).toEqual({ page: 3, line: 4 });
    expect(budget.performance[0]?.funds[0]?.figures[0]?.place).toEqual({ line: 200 });
  });

  it("that the source leaves blank is no figure, and one that it misprints is words", () => {
    const transfer = sectionOf(budget, "xj/1").rows.find(({ key }) => key === "income.gpb.transfer");
    expect(transfer?.figures).toEqual([]);
    const value = sectionOf(budget, "assets").rows[1]?.figures.find(({ column }) => column === "value");
    expect([value?.state, value?.printed, value?.fen]).toEqual(["text", "3O.00", undefined]);
  });
});

describe("a row", () => {
  it("without a printed name has the form's, its project's or its body's", () => {
    const files = buildContentFiles({
      "disclosures/dangan/2031-budget/sections.yaml": `- form: xj/11
  rows: [{ row: total, total: "10.00" }, { body: danganguan, total: "10.00" }, { body: danganguan, project: p3, total: "10.00" }]
`,
      "disclosures/dangan/2031-budget/narrative.md": undefined,
    });
    expect(compile(files).disclosures[1]?.sections[0]?.rows.map(({ name }) => name)).toEqual([
      "总计",
      "青禾市档案馆",
      "珍贵档案抢救经费",
    ]);
  });

  it("knows its code, its indent and whether it is a total", () => {
    const rows = sectionOf(budget, "xj/2").rows.map(({ code, depth, total }) => [code, depth, total]);
    expect(rows.slice(0, 4)).toEqual([
      [undefined, 0, true],
      ["201", 0, false],
      ["20126", 1, false],
      ["2012601", 2, false],
    ]);
  });

  it("that a faulty source prints twice keeps its code", () => {
    const path = "disclosures/dangan/2031-budget/sections.yaml";
    const text = editedText(
      path,
      '    - { row: "30217"',
      '    - { row: "30201~2", total: "1.00", at: "77" }\n    - { row: "30217"',
    );
    const rows = compile(buildContentFiles({ [path]: text })).disclosures[1]?.sections.find(
      ({ form }) => form === "xj/6",
    )?.rows;
    expect(rows?.filter(({ code }) => code === "30201").map(({ key }) => key)).toEqual(["30201", "30201~2"]);
  });
});
