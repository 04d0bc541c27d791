import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyUnits } from "../model/money.ts";
import { moneyUnit } from "../schema/scalars.ts";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { compile } from "./compile.ts";
import type { DisclosureEntry, FigureEntry, RowEntry, SectionEntry } from "./entry.ts";

const model = compile(buildContentFiles());
const [final, budget] = model.disclosures;
if (!final || !budget) throw new Error("two disclosures");

function sectionOf(form: string, disclosure: DisclosureEntry = budget!): SectionEntry {
  const found = disclosure.sections.find((section) => section.form === form);
  if (!found) throw new Error(form);
  return found;
}

function leavesOf(rows: readonly RowEntry[]): string[] {
  return rows.filter(({ leaf, figures }) => leaf && figures.length > 0).map(({ key }) => key);
}

function allFigures(disclosure: DisclosureEntry): FigureEntry[] {
  const parts = [...disclosure.sections, ...disclosure.clauses, ...disclosure.performance];
  const funds = disclosure.performance.flatMap((sheet) => sheet.funds);
  const rows = [...parts.flatMap((part) => part.rows), ...funds];
  return [
    ...rows.flatMap((row) => [...row.figures, ...row.cites]),
    ...disclosure.performance.flatMap((sheet) => sheet.cites),
  ];
}

it("the same files give the same entries in whatever order they come", () => {
  const files = buildContentFiles();
  const text = JSON.stringify(model);
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(compile(shuffled))).toBe(text);
    }),
    { numRuns: 5 },
  );
});

it("content written on Windows gives the same entries", () => {
  const windows = buildContentFiles().map((file) => ({ ...file, text: `\uFEFF${file.text.replaceAll("\n", "\r\n")}` }));
  expect(compile(windows)).toEqual(model);
});

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
    expect(allFigures(budget!).find(({ id }) => id === `dangan/2031-budget/${address}`)?.printed).toBe(printed);
  });

  it("has an address of its own", () => {
    const ids = model.disclosures.flatMap(allFigures).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(190);
  });

  it("takes its unit from its column, its row or its section", () => {
    const units = (form: string, row: string): string[] =>
      sectionOf(form)
        .rows.find(({ key }) => key === row)
        ?.figures.map(({ unit }) => unit) ?? [];
    expect(units("organisation", "offices")).toEqual(["个"]);
    expect(units("assets", "vehicles")).toEqual(["辆", "万元"]);
    expect(units("assets", "buildings")).toEqual(["平方米", "万元"]);
    expect(units("generic/storage", "r1")).toEqual(["层", "元"]);
    expect(units("said/income", "gpb")).toEqual(["万元", "%", "万元", "%"]);
  });

  it("of a generic table in 元 is counted in 元", () => {
    expect(allFigures(budget!).find(({ id }) => id.endsWith("#generic-storage/r1/c2"))?.fen).toBe(1_234_560);
  });

  it("stands where its own place says, else its row's, else its section's", () => {
    const places = sectionOf("final/6", final).rows.map((row) => row.figures[0]?.place);
    expect(places[0]).toEqual({ page: 3, line: 4 });
    expect(budget!.performance[0]?.funds[0]?.figures[0]?.place).toEqual({ line: 200 });
  });

  it("that the source leaves blank is no figure, and one that it misprints is words", () => {
    const transfer = sectionOf("xj/1").rows.find(({ key }) => key === "income.gpb.transfer");
    expect(transfer?.figures).toEqual([]);
    const value = sectionOf("assets").rows[1]?.figures.find(({ column }) => column === "value");
    expect([value?.state, value?.printed, value?.fen]).toEqual(["text", "3O.00", undefined]);
  });
});

describe("leaves", () => {
  it("of a table by code are the codes without codes below them", () => {
    expect(leavesOf(sectionOf("xj/3").rows)).toEqual(["2012601", "2012604", "2080505"]);
  });

  it("of 表1 are counted on each side, and a total over blank rows is one", () => {
    expect(leavesOf(sectionOf("xj/1").rows)).toEqual(["income.gpb.own", "income.own", "carry.fiscal", "201", "208"]);
  });

  it("of a table by body are its projects", () => {
    expect(leavesOf(sectionOf("xj/7").rows)).toEqual(["danganguan.2012604.p1", "danganguan.2012604.p2"]);
    expect(leavesOf(sectionOf("xj/11").rows)).toEqual(["danganguan.p3"]);
  });

  it("of a clause are what is allocated; without that the clause itself", () => {
    expect(budget!.clauses.map(({ rows }) => leavesOf(rows))).toEqual([["a1", "a2"], ["scale"]]);
  });

  it("of two lists side by side do not see each other", () => {
    const { rows } = sectionOf("final/6", final);
    expect(rows.map(({ group }) => group)).toEqual(["personnel", "personnel", "personnel", "public", "public"]);
    expect(leavesOf(rows)).toEqual(["30101", "302"]);
  });

  it("sum to the printed total in every table of functions", () => {
    for (const form of ["xj/2", "xj/3", "xj/5", "xj/6"]) {
      const { rows } = sectionOf(form);
      const sum = rows.filter(({ leaf }) => leaf).reduce((fen, row) => fen + (row.figures[0]?.fen ?? 0), 0);
      expect(sum).toBe(rows.find(({ key }) => key === "total")?.figures[0]?.fen);
    }
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
    const rows = sectionOf("xj/2").rows.map(({ code, depth, total }) => [code, depth, total]);
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

describe("a project", () => {
  it("costs what its row in 表7 says, else 表11", () => {
    expect(budget!.projects.map(({ amount }) => amount?.id.split("/tables#")[1])).toEqual([
      "xj-7/danganguan.2012604.p1/total",
      "xj-7/danganguan.2012604.p2/total",
      "xj-11/danganguan.p3/total",
    ]);
  });

  it("in final accounts costs what was spent", () => {
    expect(final!.projects[0]?.amount?.printed).toBe("7.50");
  });

  it("with two rows in 表7 costs what its clause says: neither row is the whole", () => {
    const path = "disclosures/dangan/2031-budget/sections.yaml";
    const text = editedText(
      path,
      '{ body: danganguan, row: "2012604", project: p2, name: 档案馆, project-name: 特定目标1234567A',
      '{ body: danganguan, row: "2012601", project: p1, name: 行政运行, project-name: 库房修缮项目',
    );
    const changed = compile(buildContentFiles({ [path]: text })).disclosures[1];
    expect(changed?.projects[0]?.amount?.id).toBe("dangan/2031-budget/projects/p1#clause/scale/amount");
  });

  it("that is withheld keeps its code and its own figures, and nothing else names it", () => {
    const withheld = budget!.projects.find(({ key }) => key === "p2");
    expect(withheld).toMatchObject({ withheld: true, code: "1234567A", name: "特定目标1234567A" });
    expect(withheld?.track).toBeUndefined();
    expect(withheld?.rows).toEqual([
      "dangan/2031-budget/tables#xj-7/danganguan.2012604.p2",
      "dangan/2031-budget/projects/p2#clause/scale",
    ]);
  });

  it("is named by its rows, the sentences that cite it, its clause and its goal", () => {
    expect(budget!.projects[0]?.rows.map((address) => address.replace("dangan/2031-budget/", ""))).toEqual([
      "tables#xj-7/danganguan.2012604.p1",
      "narrative#said-income/gpb",
      "projects/p1#clause/scale",
      "projects/p1#clause/a1",
      "projects/p1#clause/a2",
      "performance#g1/funds.total",
      "performance#g1/funds.fiscal",
      "performance#g1/funds.other",
    ]);
  });
});

describe("persons", () => {
  it("are masked in their fields and inside every text", () => {
    expect(JSON.stringify(model)).not.toMatch(/甲乙丙|0000-0000000/);
    expect(budget!.performance[0]?.person).toBe("（姓名略）");
    expect(budget!.performance[0]?.goal).toBe("修缮库房3间，由（姓名略）负责，电话（电话略）。");
  });

  it("are shown when the publisher says so", () => {
    const open = compile(
      buildContentFiles({ "site.yaml": editedText("site.yaml", "licence:", "persons: published\nlicence:") }),
    );
    expect(open.disclosures[1]?.performance[0]?.person).toBe("甲乙丙");
  });
});

describe("the site", () => {
  it("may be only what an import leaves", () => {
    const files = buildContentFiles().filter(({ path }) => /^(bodies|disclosures)\//.test(path));
    expect(compile(files)).toMatchObject({
      site: { title: "明账", persons: "masked" },
      codes: [],
      terms: [],
      pages: [],
    });
  });

  it("knows a code under every name, the latest last", () => {
    expect(model.codes.find(({ code }) => code === "20805")).toEqual({
      scheme: "functional",
      code: "20805",
      level: 2,
      parent: "208",
      names: [
        { name: "行政事业单位离退休", from: 2025, until: 2027 },
        { name: "行政事业单位养老支出", from: 2028, until: 2031 },
      ],
    });
  });

  it("knows who became whom, and calls a body by the name of the year", () => {
    expect(model.successions).toEqual([
      { from: "wenshi", to: "dangan", event: "renamed", date: "2030-03", basis: "由文史局改组" },
    ]);
    const names = `names:\n  - { name: 青禾市旧档案局, until: "2030-12" }\n  - { name: 青禾市档案局, from: "2031" }\n`;
    const renamed = compile(buildContentFiles({ "bodies/dangan.yaml": names }));
    expect(renamed.disclosures.map(({ bodyName }) => bodyName)).toEqual(["青禾市旧档案局", "青禾市档案局"]);
  });

  it("counts money in exactly the units that content may name", () => {
    expect(moneyUnit.options).toEqual(moneyUnits);
  });

  it("links the narrative's figures to where they are printed", () => {
    expect(budget!.narrative).toContain(
      '<a href="../tables/index.html#xj-1/income-total/amount" data-figure="dangan/2031-budget/tables#xj-1/income-total/amount">330.00</a>',
    );
  });

  it("says that functions are withheld", () => {
    expect([final!.functionsWithheld, budget!.functionsWithheld]).toEqual([true, false]);
  });
});
