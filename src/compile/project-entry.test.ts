import { describe, expect, it } from "vitest";
import { buildContentFiles, editedText } from "../testing/content/build.ts";
import { buildModel } from "../testing/content/model.ts";
import { compile } from "./compile.ts";

const { budget, final } = buildModel();

describe("a project", () => {
  it("costs what its row in 表7 says, else 表11", () => {
    expect(budget.projects.map(({ amount }) => amount?.id.split("/tables#")[1])).toEqual([
      "xj-7/danganguan.2012604.p1/total",
      "xj-7/danganguan.2012604.p2/total",
      "xj-11/danganguan.p3/total",
    ]);
  });

  it("in final accounts costs what was spent", () => {
    expect(final.projects[0]?.amount?.printed).toBe("7.50");
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
    const withheld = budget.projects.find(({ key }) => key === "p2");
    expect(withheld).toMatchObject({ withheld: true, code: "1234567A", name: "特定目标1234567A" });
    expect(withheld?.track).toBeUndefined();
    expect(withheld?.rows).toEqual([
      "dangan/2031-budget/tables#xj-7/danganguan.2012604.p2",
      "dangan/2031-budget/projects/p2#clause/scale",
    ]);
  });

  it("is named by its rows, the sentences that cite it, its clause and its goal", () => {
    expect(budget.projects[0]?.rows.map((address) => address.replace("dangan/2031-budget/", ""))).toEqual([
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
