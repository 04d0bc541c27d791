import { describe, expect, it } from "vitest";
import { buildModel, leavesOf, sectionOf } from "../testing/content/model.ts";

const { budget, final } = buildModel();

describe("leaves", () => {
  it("of a table by code are the codes without codes below them", () => {
    expect(leavesOf(sectionOf(budget, "xj/3").rows)).toEqual(["2012601", "2012604", "2080505"]);
  });

  it("of 表1 are counted on each side, and a total over blank rows is one", () => {
    expect(leavesOf(sectionOf(budget, "xj/1").rows)).toEqual([
      "income.gpb.own",
      "income.own",
      "carry.fiscal",
      "201",
      "208",
    ]);
  });

  it("of a table by body are its projects", () => {
    expect(leavesOf(sectionOf(budget, "xj/7").rows)).toEqual(["danganguan.2012604.p1", "danganguan.2012604.p2"]);
    expect(leavesOf(sectionOf(budget, "xj/11").rows)).toEqual(["danganguan.p3"]);
  });

  it("of a clause are what is allocated; without that the clause itself", () => {
    expect(budget.clauses.map(({ rows }) => leavesOf(rows))).toEqual([["a1", "a2"], ["scale"]]);
  });

  it("of two lists side by side do not see each other", () => {
    const { rows } = sectionOf(final, "final/6");
    expect(rows.map(({ group }) => group)).toEqual(["personnel", "personnel", "personnel", "public", "public"]);
    expect(leavesOf(rows)).toEqual(["30101", "302"]);
  });

  it("sum to the printed total in every table of functions", () => {
    for (const form of ["xj/2", "xj/3", "xj/5", "xj/6"]) {
      const { rows } = sectionOf(budget, form);
      const sum = rows.filter(({ leaf }) => leaf).reduce((fen, row) => fen + (row.figures[0]?.fen ?? 0), 0);
      expect(sum).toBe(rows.find(({ key }) => key === "total")?.figures[0]?.fen);
    }
  });

  it("of a table that prints only the bodies' totals are those", () => {
    const rows = `{ row: total, total: "10.00" }, { body: danganguan, total: "10.00" }`;
    expect(leavesOfForm(`- { form: xj/11, rows: [${rows}] }`)).toEqual(["danganguan"]);
  });

  it("under a 项 that is printed with its own sum are its projects", () => {
    const rows = `{ body: danganguan, row: "2012604", total: "60.00" }, { body: danganguan, row: "2012604", project: p1, total: "60.00" }`;
    expect(leavesOfForm(`- { form: xj/7, rows: [${rows}] }`)).toEqual(["danganguan.2012604.p1"]);
  });

  it("hold a total whose own list prints nothing else, whatever the list beside it prints", () => {
    const rows = `{ row: "301", amount: "1.00" }, { row: personnel, amount: "1.00" }, { row: public, amount: "2.00" }`;
    expect(leavesOfForm(`- { form: final/6, rows: [${rows}] }`, "2030-final")).toEqual(["301", "public"]);
  });
});

function leavesOfForm(sections: string, folder: "2031-budget" | "2030-final" = "2031-budget"): string[] {
  const path = `disclosures/dangan/${folder}`;
  const others = { [`${path}/sections.json`]: undefined, [`${path}/narrative.md`]: undefined };
  const changed = buildModel({ ...others, [`${path}/sections.yaml`]: sections });
  const disclosure = folder === "2031-budget" ? changed.budget : changed.final;
  return leavesOf(disclosure.sections.flatMap((section) => section.rows));
}
