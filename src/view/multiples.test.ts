import { describe, expect, it } from "vitest";
import { budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { makeDisclosure, makeSite } from "../testing/site-fixture.ts";
import { disclosureContext } from "./context.ts";
import { buildMultiples } from "./multiples.ts";
import { plain } from "./sentence.ts";

const multiplesOf = (site: ReturnType<typeof fixtureSite>) =>
  buildMultiples(disclosureContext(site, budget2025, budget2025.id))?.multiples ?? [];
const find = (id: string, site = fixtureSite()) => multiplesOf(site).find((each) => each.id === id);

describe("the small multiples", () => {
  it("set this year against the last that was published", () => {
    const procurement = find("procurement");
    expect(plain(procurement?.last ?? [])).toBe("上年12.00");
    expect(procurement?.difference).toBe("+78.00");
    expect(procurement?.bars).toEqual([
      { label: "2025", tone: "now", size: 90 },
      { label: "2024", tone: "last", size: 12 },
    ]);
  });

  it("leave a blank part blank and a printed zero zero", () => {
    expect(find("procurement")?.parts.map((part) => [part.name, part.figure?.text])).toEqual([
      ["货物", undefined],
      ["工程", undefined],
      ["服务", "90.00"],
    ]);
    expect(find("buildings")?.parts[0]).toMatchObject({ figure: { text: "0.00" }, unit: "万元" });
  });

  it("count people exactly and keep quiet where the stated change fits", () => {
    expect(find("serving")).toMatchObject({ difference: "+7", unit: "人" });
    expect(find("serving")?.remark).toBeUndefined();
  });

  it("remark where the stated change does not fit what was published", () => {
    const before = makeDisclosure({
      id: "jia/2024-budget",
      fiscalYear: 2024,
      sections: [{ form: "staffing", rows: [{ row: "serving", count: "30" }] }],
    });
    const serving = find("serving", makeSite([before, budget2025]));
    expect(serving?.difference).toBe("+5");
    expect(plain(serving?.remark ?? [])).toBe("文中说“增加7”，与上年公布的30接不上。");
  });

  it("work last year back from the stated change where nothing was published", () => {
    const serving = find("serving", makeSite([budget2025]));
    expect(serving?.last?.[1]).toMatchObject({ text: "28", derived: true });
  });
});
