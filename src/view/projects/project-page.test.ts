import { describe, expect, it } from "vitest";
import type { PerformanceEntry, ProjectEntry, SiteModel } from "../../compile/entry.ts";
import { makeDisclosure, makeSite } from "../../testing/site-fixture.ts";
import { smallSite } from "../../testing/small-site.ts";
import { plain } from "../sentence.ts";
import { buildProjectList } from "./project-list.ts";
import { buildProjectPage, type ProjectBlock, type ProjectPageView } from "./project-page.ts";

const projects = [
  {
    key: "p1",
    name: "平台运行",
    body: "yi",
    from: "xj-7/yi.2010302.p1/total",
    functionCode: "2010302",
    track: "platform",
  },
  { key: "p2", name: "上年平台建设", body: "yi", from: "xj-11/yi.p2/total" },
  { key: "p3", name: "特定目标7", withheld: true, from: "xj-7/yi.2010399.p3/total", track: "platform" },
];
const sections = [
  {
    form: "xj/7",
    rows: [
      { row: "total", total: "110.00" },
      {
        body: "yi",
        row: "2010302",
        project: "p1",
        name: "一般行政管理事务",
        "project-name": "平台运行",
        total: "100.00",
      },
      { body: "yi", row: "2010399", project: "p3", name: "其他支出", "project-name": "特定目标7", total: "10.00" },
    ],
  },
  { form: "xj/11", rows: [{ body: "yi", project: "p2", name: "上年平台建设（结转）", total: "70.00" }] },
];
const base = makeDisclosure({ id: "yi/2025-budget", fiscalYear: 2025, projects, sections });

/** A goal sheet over some projects with this total. */
function sheet(keys: readonly string[], total: string): PerformanceEntry {
  const [entry] = smallSite.disclosures[0]!.performance;
  const [fund] = entry!.funds;
  const [figure] = fund!.figures;
  const fen = Math.round(Number(total) * 1_000_000);
  return {
    ...entry!,
    projects: keys,
    funds: [{ ...fund!, row: "funds.total", figures: [{ ...figure!, printed: total, value: total, fen }] }],
  };
}

function page(
  key: string,
  sheets: readonly PerformanceEntry[] = [],
  others: SiteModel["disclosures"] = [],
): ProjectPageView {
  const disclosure = { ...base, performance: sheets };
  const model = makeSite([disclosure, ...others]);
  return buildProjectPage(
    model,
    disclosure,
    disclosure.projects.find((project) => project.key === key)!,
  );
}

function block<Kind extends ProjectBlock["kind"]>(
  view: ProjectPageView,
  kind: Kind,
): Extract<ProjectBlock, { kind: Kind }> | undefined {
  return view.sections
    .map((section) => section.block)
    .find((each): each is Extract<ProjectBlock, { kind: Kind }> => each.kind === kind);
}

it("says the amount as printed and what share of its table it is, with the arithmetic", () => {
  const view = page("p1");
  expect(view.amount).toMatchObject({ text: "100.00", unit: "万元", yuan: "1000000.00" });
  expect(plain(view.lede)).toBe("它占当年财政拨款项目的90.91%，是其中最大的一项。");
  expect(view.notes[0]?.lines[0]).toEqual(["90.91% = 100.00 ÷ 110.00"]);
});

it("lists every place that prints the project, under the name it has there", () => {
  const { places } = block(page("p2", [sheet(["p2"], "70.00")]), "places")!;
  expect(places.map(({ where, name, amount }) => [where, name, amount?.text])).toEqual([
    ["表11", "上年平台建设（结转）", "70.00"],
    ["项目支出绩效目标表", "2031年馆藏数字化项目", "70.00"],
  ]);
});

describe("a goal sheet that covers several projects", () => {
  it("is explained, with the sum where it is the printed total", () => {
    const { together } = block(page("p1", [sheet(["p1", "p2"], "170.00")]), "together")!;
    expect(together.parts.map(({ name, width }) => [name, width])).toEqual([
      ["本项目（平台运行）", "58.82%"],
      ["上年平台建设", "41.18%"],
    ]);
    expect(together.notes[0]?.lines[0]).toEqual(["100.00 + 70.00 = 170.00"]);
  });

  it("draws no bar and states no sum where the parts are not the printed total", () => {
    const { together } = block(page("p1", [sheet(["p1", "p2"], "171.00")]), "together")!;
    expect(together.parts.every(({ width }) => width === undefined)).toBe(true);
    expect(together.notes).toEqual([]);
  });

  it("never shows a withheld project beside a named one, from either side", () => {
    const both = [sheet(["p1", "p3"], "110.00")];
    expect(JSON.stringify(block(page("p1", both), "together"))).not.toContain("特定目标");
    expect(JSON.stringify(page("p3", both))).not.toContain("平台运行");
  });
});

describe("a withheld project", () => {
  it("says that it is withheld and links to no other project", () => {
    const view = page("p3");
    expect(plain(view.lede)).toContain("不予公开");
    expect(JSON.stringify(view)).not.toMatch(/projects\/p[12]|\.\.\/p[12]\//);
  });

  it("is joined to no other year, even where a track is declared", () => {
    const before = makeDisclosure({
      id: "jia/2024-budget",
      fiscalYear: 2024,
      sections: [],
      projects: [{ key: "p9", name: "旧平台", track: "platform" }],
    });
    expect(block(page("p3", [], [before]), "years")).toBeUndefined();
    expect(block(page("p1", [], [before]), "years")?.years.map(({ name }) => name)).toEqual(["旧平台", "平台运行"]);
    expect(block(page("p2", [], [before]), "years")).toBeUndefined();
  });
});

it("groups the list by body, and takes the unit for the undertaker in a unit's own budget", () => {
  const strip = ({ body: _, ...project }: ProjectEntry): ProjectEntry => project;
  const unit = { ...base, scope: "unit" as const, projects: base.projects.map(strip) };
  expect(buildProjectList(makeSite([unit]), unit).groups.map(({ body }) => body)).toEqual(["明州市乙事务局"]);
  expect(buildProjectList(makeSite([base]), base).groups.map(({ body, lines }) => [body, lines.length])).toEqual([
    ["明州市乙事务局", 2],
    ["没有写明承担单位", 1],
  ]);
});
