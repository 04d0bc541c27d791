import { describe, expect, test } from "vitest";
import type { DisclosureEntry } from "../../../compile/entry.ts";
import { type FixtureSection, makeDisclosure } from "../../../testing/site-fixture.ts";
import { budgetOf, toTried, tryRule } from "../../../testing/try-rule.ts";
import { assetsChain } from "./assets-chain.ts";
import { unitMagnitude } from "./unit-magnitude.ts";
import { unitSlip } from "./unit-slip.ts";

const owned = (vehicles: string, furniture: string, count = "4"): FixtureSection => ({
  form: "assets",
  rows: [
    { row: "vehicles", count, value: vehicles },
    { row: "vehicles.general", count, value: vehicles },
    { row: "furniture", value: furniture },
  ],
});
const before = (section: FixtureSection): DisclosureEntry =>
  makeDisclosure({ id: "jia/2024-budget", fiscalYear: 2024, sections: [section] });
const now = (section: FixtureSection): DisclosureEntry => budgetOf([section]);

describe("unit-slip", () => {
  test("the same digits ten thousand times over, with as many vehicles, are 元 printed as 万元: one finding for all", () => {
    const { findings, said } = toTried(
      tryRule(unitSlip, [before(owned("95.42", "320.24")), now(owned("954,200.00", "3,202,400.00"))]),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ id: "yi/2025-budget:unit-slip:assets", severity: "warning" });
    expect(said[0]).toContain(
      "车辆954,200.00万元，上年95.42万元，是10,000倍；国有资产占用使用情况·办公家具3,202,400.00万元",
    );
    expect(findings[0]?.figureIds).toContain("jia/2024-budget/narrative#assets/furniture/value");
  });

  test("the year before is told of values that the year after gives another factor than the rest", () => {
    const [year, after] = [before(owned("95.42", "32,024.00")), now(owned("954,200.00", "3,202,400.00"))];
    const { found, said } = toTried(tryRule(unitSlip, [after, year]));
    expect(found).toEqual(["warning assets/furniture/value"]);
    expect(said[0]).toContain("办公家具印的是32,024.00万元，应是320.24万元");
  });

  test("other digits, other counts, or two digits alone are no slip", () => {
    const compare = (later: FixtureSection, earlier = owned("95.42", "320.24")): number =>
      tryRule(unitSlip, [before(earlier), now(later)]).findings.length;
    expect(compare(owned("954.30", "321.24"))).toBe(0);
    expect(compare(owned("954.20", "321.24", "40"))).toBe(0);
    expect(compare(owned("950.00", "321.24"), owned("95.00", "320.24"))).toBe(0);
    expect(compare(owned("95.42", "320.24"))).toBe(0);
  });
});

describe("unit-magnitude", () => {
  const staffed = (furniture: string): DisclosureEntry =>
    budgetOf([{ form: "staffing", rows: [{ row: "staff", count: "113" }] }, owned("95.42", furniture)]);

  test("vehicles and furniture dearer than any standard by far are in another unit", () => {
    expect(toTried(tryRule(unitMagnitude, [now(owned("954,200.00", "1.00"))])).found).toEqual([
      "warning assets/vehicles/value",
    ]);
    const { said } = toTried(tryRule(unitMagnitude, [staffed("32,023.82")]));
    expect(said[0]).toContain("按113人计算，每人283.40万元");
    expect(toTried(tryRule(unitMagnitude, [staffed("320.24")])).found).toEqual([]);
  });

  test("what another year already explains is not told twice", () => {
    expect(
      tryRule(unitMagnitude, [before(owned("95.42", "320.24")), now(owned("954,200.00", "320.24"))]).findings,
    ).toEqual([]);
  });
});

describe("assets-chain", () => {
  const machines = (count: string, planned: string): FixtureSection => ({
    form: "assets",
    rows: [
      { row: "equipment-100", count },
      { row: "planned-equipment-100", count: planned },
    ],
  });

  test("more machines than last year's and those planned are noted", () => {
    expect(toTried(tryRule(assetsChain, [before(machines("1", "1")), now(machines("2", "0"))])).outcomes).toEqual([
      "held",
    ]);
    expect(toTried(tryRule(assetsChain, [before(machines("1", "0")), now(machines("2", "0"))])).found).toEqual([
      "note assets/equipment-100/count",
    ]);
    expect(toTried(tryRule(assetsChain, [before(machines("1", "0")), now(machines("0", "0"))])).outcomes).toEqual([
      "held",
    ]);
  });
});
