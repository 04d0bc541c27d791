import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyUnits } from "../model/money.ts";
import { moneyUnit } from "../schema/scalars.ts";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { buildModel } from "../testing/content/model.ts";
import { compile } from "./compile.ts";

const { model, budget, final } = buildModel();

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

describe("persons", () => {
  it("are masked in their fields and inside every text", () => {
    expect(JSON.stringify(model)).not.toMatch(/甲乙丙|0000-0000000/);
    expect(budget.performance[0]?.person).toBe("（姓名略）");
    expect(budget.performance[0]?.goal).toBe("修缮库房3间，由（姓名略）负责，电话（电话略）。");
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
    expect(budget.narrative?.map(({ id, title }) => [id, title])).toEqual([["text-1", "收支情况"]]);
    expect(budget.narrative?.[0]?.html).toContain(
      '<a href="../tables/index.html#xj-1/income-total/amount" data-figure="dangan/2031-budget/tables#xj-1/income-total/amount">330.00</a>',
    );
  });

  it("says that functions are withheld", () => {
    expect([final.functionsWithheld, budget.functionsWithheld]).toEqual([true, false]);
  });
});
