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
    ]);
    expect(bars?.title).toBe("2个项目，另有1个不予公开");
  });

  it("keep withheld ones in a list of their own, hatched, without their body", () => {
    expect(bars?.withheld).toEqual([
      expect.objectContaining({ name: "特定目标7", withheld: true, tone: "hatch", about: "当年财政拨款" }),
    ]);
  });

  it("never put a withheld item beside the named project that has its amount", () => {
    const [named, , withheld] = budget2025.projects;
    const twin = named?.amount ? [named, { ...withheld!, amount: named.amount, name: "特定目标1" }, withheld!] : [];
    const made = barsOf({ ...budget2025, projects: twin });
    expect(made?.first.map((bar) => bar.name)).toEqual(["公共平台运行"]);
    expect(made?.withheld.map((bar) => bar.name)).toEqual(["特定目标1", "特定目标7"]);
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
