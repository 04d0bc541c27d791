import { describe, expect, test } from "vitest";
import { budgetOf, toTried, tryBudget, tryRule } from "../../../testing/try-rule.ts";
import { listedCounts } from "./listed-counts.ts";
import { noSubordinates } from "./no-subordinates.ts";
import { unitWording } from "./unit-wording.ts";

const organised = (...rows: readonly (readonly [string, string])[]): Parameters<typeof tryBudget>[1] => [
  { form: "organisation", rows: rows.map(([row, count]) => ({ row, count })) },
];

describe("no-subordinates", () => {
  test("no subordinate bodies, and yet an institution: a note", () => {
    const { found, said } = tryBudget(noSubordinates, organised(["subordinates", "无"], ["institutions", "1"]));
    expect(found).toEqual(["note organisation/subordinates/count"]);
    expect(said[0]).toContain("没有下属预算单位（无），又说下设事业单位1家");
    expect(tryBudget(noSubordinates, organised(["subordinates", "无"], ["institutions", "0"])).outcomes).toEqual([
      "held",
    ]);
    expect(tryBudget(noSubordinates, organised(["subordinates", "2"], ["institutions", "2"])).outcomes).toEqual([
      "held",
    ]);
  });
});

describe("unit-wording", () => {
  const named = (name: string): Parameters<typeof tryBudget>[1] => [
    { form: "assets", rows: [{ row: "equipment-50", name, count: "0" }] },
  ];

  test("the value of one piece is no value of a department", () => {
    expect(tryBudget(unitWording, named("部门价值50万元以上大型设备")).found).toEqual([
      "note assets/equipment-50/count",
    ]);
    expect(tryBudget(unitWording, named("单位价值50万元以上大型设备")).outcomes).toEqual(["held"]);
  });
});

describe("listed-counts", () => {
  const listed = (count: string, institutions: string) => {
    const units = ["甲中心", "乙中心", "丙中心"].map((name) => ({ name, nature: "全额事业单位" }));
    const rows = organised(["subordinates", count], ["institutions", institutions]);
    return toTried(tryRule(listedCounts, [budgetOf(rows, { more: { units } })]));
  };

  test("two counts that contradict one list are told together", () => {
    const { found, said } = listed("2", "2");
    expect(found).toEqual(["warning organisation/subordinates/count"]);
    expect(said[0]).toContain("文字说下属预算单位2家、事业单位2家，名单却列出3个：甲中心、乙中心、丙中心");
    expect(listed("2", "3").outcomes).toEqual(["held", "failed"]);
    expect(listed("3", "3").found).toEqual([]);
  });
});
