import { describe, expect, it } from "vitest";
import { final2020 } from "../testing/site-fixture-final.ts";
import { budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { makeDisclosure, makeSite } from "../testing/site-fixture.ts";
import { buildAnnals } from "./annals.ts";

describe("the annals of a line of history", () => {
  const annals = buildAnnals({ model: fixtureSite(), from: "yi" }, "yi");

  it("run through both bodies, with gaps and the event between them", () => {
    expect(annals?.entries.map((entry) => [entry.kind, entry.year, entry.label])).toEqual([
      ["year", "2020", "决算"],
      ["gap", "—", "2021、2022"],
      ["year", "2023", "预算"],
      ["year", "2024", "预算"],
      ["event", "2024", "机构改革"],
      ["year", "2025", "预算"],
    ]);
  });

  it("mark the year that is only worked back from a stated change", () => {
    const entry = annals?.entries[2];
    expect(entry?.kind === "year" && entry.figure).toMatchObject({ text: "80.00", derived: true });
    expect(entry?.kind === "year" && entry.parts).toEqual([{ tone: "open", fen: 80_000_000, printed: "80.00" }]);
  });

  it("never stack a final account as a budget", () => {
    const entry = annals?.entries[0];
    expect(entry?.kind === "year" && entry.parts.map((part) => part.tone)).toEqual(["final"]);
  });

  it("compare only budgets of years that follow each other", () => {
    expect(annals?.finding).toBe("2025年基本支出是上年的1.17倍，项目支出是上年的4.50倍");
    const far = buildAnnals({ model: makeSite([final2020, budget2025]), from: "yi" }, "yi");
    expect(far?.finding).toBe("收录了2个年度");
  });

  it("are none where nothing is printed", () => {
    expect(buildAnnals({ model: fixtureSite(), from: "bing" }, "bing")).toBeUndefined();
  });
});

describe("a year worked back", () => {
  const said = (rows: readonly Record<string, string>[]) =>
    makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      sections: [
        { form: "xj/3", rows: [{ row: "total", total: "250.00", basic: "70.00", project: "180.00" }] },
        { form: "said/expenditure", rows },
      ],
    });
  const entriesOf = (disclosure: typeof budget2025) =>
    buildAnnals({ model: makeSite([disclosure]), from: "yi" }, "yi")?.entries.filter(
      (entry) => entry.kind === "year",
    ) ?? [];
  const basic = { row: "basic", amount: "70.00", change: "增加 10.00" };
  const project = { row: "project", amount: "180.00", change: "减少 20.00" };

  it("is the sum of basic and project money where only their changes are stated", () => {
    expect(entriesOf(said([basic, project]))[0]?.figure).toMatchObject({ text: "260.00", derived: true });
  });

  it("is none where a part states no change, or compares with another base", () => {
    expect(entriesOf(said([basic]))).toHaveLength(1);
    expect(entriesOf(said([basic, { ...project, base: "initial-budget" }]))).toHaveLength(1);
  });
});
