import { describe, expect, it } from "vitest";
import { final2020 } from "../testing/site-fixture-final.ts";
import { budget2024, budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { makeDisclosure, makeSite } from "../testing/site-fixture.ts";
import { disclosureContext } from "./context.ts";
import { buildOpening } from "./opening.ts";
import { plain } from "./sentence.ts";

const open = (site: ReturnType<typeof fixtureSite>, disclosure: typeof budget2025) =>
  buildOpening(disclosureContext(site, disclosure, disclosure.id));

describe("the opening of a budget", () => {
  const opening = open(fixtureSite(), budget2025);

  it("says the total, how it compares across the renaming, and the largest project", () => {
    expect(plain(opening.lede)).toBe(
      "2025年安排收支250.00万元，是上年的2.5倍。最大的一个项目是公共平台运行，100.00万元。",
    );
  });

  it("shows the arithmetic of what we worked out, and whose figure it was divided by", () => {
    expect(opening.notes.map(({ lines }) => lines.map(plain))).toEqual([
      ["2.50 = 250.00 ÷ 100.00", "分母是甲事务局2024年部门预算"],
    ]);
  });

  it("takes shares from the paper where it prints them, and marks those we worked out", () => {
    const piece = (text: string) => opening.paragraph.find((each) => typeof each !== "string" && each.text === text);
    expect(piece("72.00%")).toMatchObject({ figure: "yi/2025-budget/narrative#said-expenditure/project/share" });
    expect(piece("28.00%")).toMatchObject({ derived: true });
  });

  it("counts what is withheld without naming it", () => {
    const words = plain([...opening.lede, ...opening.paragraph]);
    expect(words).toContain("有1个项目不予公开，合计10.00万元。");
    expect(words).not.toContain("特定目标");
  });

  it("does not name the largest project when that is withheld", () => {
    const secret = makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      projects: [{ key: "p1", name: "特定目标7", withheld: true, from: "xj-7/yi.2010399.p1/total" }],
      sections: [
        { form: "xj/3", rows: [{ row: "total", total: "10.00", basic: "0.00", project: "10.00" }] },
        { form: "xj/7", rows: [{ body: "yi", row: "2010399", project: "p1", total: "10.00" }] },
      ],
    });
    expect(plain(open(makeSite([secret]), secret).lede)).toBe("2025年安排收支10.00万元。");
  });

  it("does not call a project part of project money that is larger than all of it", () => {
    const odd = makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      projects: [{ key: "p1", name: "雇员", from: "xj-7/yi.2010399.p1/total" }],
      sections: [
        { form: "xj/3", rows: [{ row: "total", total: "90.00", basic: "88.00", project: "2.00" }] },
        { form: "xj/7", rows: [{ body: "yi", row: "2010399", project: "p1", total: "66.00" }] },
      ],
    });
    expect(plain(open(makeSite([odd]), odd).lede)).toBe("2025年安排收支90.00万元。");
  });

  it("works last year back from the stated change only where the row states just this total", () => {
    expect(plain(open(makeSite([budget2025]), budget2025).lede)).toContain("是上年的2.5倍");
    const other = makeDisclosure({
      id: "yi/2025-budget",
      fiscalYear: 2025,
      sections: [
        { form: "xj/3", rows: [{ row: "total", total: "300.00" }] },
        { form: "said/income", rows: [{ row: "total", amount: "250.00", change: "增加 150.00" }] },
      ],
    });
    expect(plain(open(makeSite([other]), other).lede)).toBe("2025年安排收支300.00万元。");
  });
});

describe("the opening of a final account", () => {
  it("takes the percentage as the body states it", () => {
    const { lede } = open(fixtureSite(), final2020);
    expect(plain(lede)).toBe("2020年收入总计90.00万元，比上年减少10.00%；实际支出85.00万元。");
    expect(lede).toContainEqual(
      expect.objectContaining({ figure: "jia/2020-final/narrative#said-final-overall/income-total/percent" }),
    );
  });
});

describe("the opening of a disclosure that prints nothing", () => {
  it("is empty rather than zero", () => {
    const empty = makeDisclosure({ id: "yi/2025-budget", fiscalYear: 2025, sections: [] });
    const opening = open(makeSite([empty, budget2024]), empty);
    expect(plain([...opening.lede])).toBe("");
  });
});
