import { describe, expect, it } from "vitest";
import { budget2024, budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { disclosureContext } from "./context.ts";
import { buildProjectBars } from "./project-bars.ts";

const barsOf = (disclosure: typeof budget2025) =>
  buildProjectBars(disclosureContext(fixtureSite(), disclosure, disclosure.id));

describe("all projects as bars", () => {
  const bars = barsOf(budget2025);

  it("stand largest first, by the kind of their money", () => {
    expect(bars?.first.map((bar) => [bar.name, bar.tone, bar.figure?.text])).toEqual([
      ["公共平台运行", "now", "100.00"],
      ["上年平台建设", "carry", "70.00"],
      ["特定目标7", "hatch", "10.00"],
    ]);
  });

  it("keep a withheld one apart: hatched, said to be withheld, leading nowhere", () => {
    const withheld = bars?.first.at(-1);
    expect(withheld).toMatchObject({ withheld: true, about: "当年财政拨款" });
    expect(withheld?.href).toBeUndefined();
    expect(bars?.first[0]?.href).toBe("projects/p1/index.html");
  });

  it("say that the list is whole only where it adds up to the printed total", () => {
    expect(bars?.caption).toBe("3项合计180.00，等于项目支出总额。");
    const fewer = barsOf({ ...budget2025, projects: budget2025.projects.slice(0, 2) });
    expect(fewer?.caption).toBe("");
  });

  it("keep a project without a printed amount, without a bar", () => {
    const [first] = budget2025.projects;
    const bare = { key: "p9", id: "yi/2025-budget/projects/p9", name: "无数项目", withheld: false, rows: [] };
    const made = barsOf({ ...budget2025, projects: first ? [bare, first] : [] });
    expect(made?.first.at(-1)).toMatchObject({ name: "无数项目", about: "没有印出金额", fen: 0 });
    expect(made?.first.at(-1)?.figure).toBeUndefined();
  });

  it("are none where none is named", () => {
    expect(barsOf(budget2024)).toBeUndefined();
  });
});
