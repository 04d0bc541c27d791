import { describe, expect, it } from "vitest";
import { buildDownloads } from "../downloads/downloads.ts";
import { fixtureSite } from "../testing/site-fixture-years.ts";
import { makeSite } from "../testing/site-fixture.ts";
import { buildHome } from "./home.ts";
import { plain } from "./sentence.ts";

describe("the home page", () => {
  const home = buildHome(fixtureSite());
  const block = (kind: string) => home.sections.find((section) => section.block.kind === kind)?.block;

  it("counts what is here and adds no amounts up", () => {
    expect(home.facts.map((fact) => fact.label)).toEqual(["3份公开", "2个部门和单位", "3个年度"]);
  });

  it("shows a renamed body once, under its newest name, with the years of both", () => {
    const ledger = block("ledger");
    const lines = ledger?.kind === "ledger" ? ledger.ledger.lines : [];
    expect(lines.map((line) => line.name)).toEqual(["乙事务局"]);
    expect(lines[0]?.about).toBe("2024年甲事务局改组为乙事务局");
    expect(lines[0]?.spark.map((year) => `${year.year} ${year.tone}`)).toEqual(["2020 final", "2024 last", "2025 now"]);
    expect(plain(lines[0]?.when ?? [])).toBe("2025年预算 · 上年100.00");
  });

  it("tells only changes that the body explains, each linked to the printed change", () => {
    const stories = block("stories");
    const told = stories?.kind === "stories" ? stories.stories : [];
    expect(told[0]?.head).toMatchObject({
      text: "乙事务局2025年项目支出增加140.00万元",
      figure: "yi/2025-budget/narrative#said-expenditure/project/change",
    });
    expect(plain(told[0]?.body ?? [])).toBe("从40.00到180.00。新增平台。");
    expect(told.every((story) => plain(story.body).length > "从到。".length)).toBe(true);
  });

  it("lists the newest disclosure first, by year where no date is printed", () => {
    const list = home.sections.find((section) => section.id === "latest")?.block;
    expect(list?.kind === "list" && list.lines.map((line) => line.label)).toEqual([
      "2025-02-21",
      "2024-02-20",
      "2020年度",
    ]);
  });

  it("links exactly the data files that are written", () => {
    const list = home.sections.find((section) => section.id === "downloads")?.block;
    const linked = list?.kind === "list" ? list.lines.flatMap((line) => line.links.map((link) => link.label)) : [];
    const written = buildDownloads(fixtureSite(), () => "").map((file) => file.path);
    expect(linked.sort()).toEqual([...written].sort());
  });

  it("stands on an empty site", () => {
    const empty = buildHome(makeSite([]));
    expect(empty.facts[0]?.label).toBe("0份公开");
    expect(empty.sections.map((section) => section.id)).not.toContain("stories");
  });
});
