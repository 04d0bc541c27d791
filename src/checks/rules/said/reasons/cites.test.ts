import { describe, expect, test } from "vitest";
import type { DisclosureEntry } from "../../../../compile/entry.ts";
import { accountsOf, budgetOf, toTried, tryRule, withCites } from "../../../../testing/try-rule.ts";
import { citedCarry } from "./cited-carry.ts";
import { citedChange } from "./cited-change.ts";
import { citedDifference } from "./cited-difference.ts";
import { citedProduct } from "./cited-product.ts";
import { citedYear } from "./cited-year.ts";

describe("cited-change", () => {
  const told = budgetOf([
    {
      form: "said/gpb-scale",
      rows: [{ row: "basic", name: "基本支出", amount: "1,943.84", change: "增加 223.57", percent: "增长 13.00" }],
    },
    {
      form: "operating-cost",
      rows: [{ row: "total", name: "机关运行经费", amount: "146.28", change: "增加 5.93", percent: "增长 4.23" }],
    },
  ]);
  const saying = (printed: string, of: string): DisclosureEntry =>
    withCites(told, "operating-cost", "total", [{ printed, unit: "%", of }]);

  test("what a reason says of another item is what the explanation says of it", () => {
    expect(toTried(tryRule(citedChange, [saying("增长 13.00", "基本支出预算")])).outcomes).toEqual(["held"]);
    const { found, said } = toTried(tryRule(citedChange, [saying("增长 4.23", "基本支出预算")]));
    expect(found).toEqual(["warning operating-cost/total/cite-1"]);
    expect(said[0]).toContain(
      "“基本支出预算比上年增长4.23%”，一般公共预算当年拨款规模变化情况·基本支出增长13.00%，本项增长4.23%",
    );
  });

  test("the other direction is another change", () => {
    expect(toTried(tryRule(citedChange, [saying("下降 13.00", "基本支出预算")])).outcomes).toEqual(["failed"]);
  });

  test("of what nothing else is told, a reason may say anything", () => {
    expect(toTried(tryRule(citedChange, [saying("增长 9.00", "社保缴费基数")])).outcomes).toEqual(["unchecked"]);
    expect(toTried(tryRule(citedChange, [saying("增长 4.23", "社保缴费基数")])).outcomes).toEqual(["held"]);
  });
});

describe("cited-year", () => {
  const told = budgetOf([
    { form: "said/gpb-items", rows: [{ row: "2010302", name: "一般行政管理事务", amount: "1.00" }] },
  ]);
  const drawnUp = (year: string): DisclosureEntry =>
    withCites(told, "said/gpb-items", "2010302", [{ printed: year, unit: "年", of: "编制预算" }]);

  test("the budget that was drawn up is this year's", () => {
    expect(toTried(tryRule(citedYear, [drawnUp("2025")])).outcomes).toEqual(["held"]);
    expect(tryRule(citedYear, [drawnUp("2024")]).findings[0]).toMatchObject({
      severity: "warning",
      expected: "2025",
      actual: "2024",
    });
  });
});

describe("cited-carry", () => {
  const told = (inTable7: boolean, withheld = false): DisclosureEntry =>
    withCites(
      budgetOf(
        [
          {
            form: "xj/7",
            rows: [
              { row: "total", total: "9.00" },
              ...(inTable7 ? [{ row: "2010302", project: "p1", total: "76.30" }] : []),
            ],
          },
          { form: "xj/11", rows: [{ project: "p1", total: "76.30" }] },
          { form: "said/income", rows: [{ row: "gpb", amount: "3,706.63", change: "增加 1,280.59" }] },
        ],
        { projects: [{ key: "p1", name: "2024年替代工作经费", withheld }] },
      ),
      "said/income",
      "gpb",
      [
        { printed: "396.45", unit: "万元" },
        { printed: "76.3", unit: "万元" },
      ],
    );

  test("money carried over explains no change of this year's appropriations", () => {
    const { found, said } = toTried(tryRule(citedCarry, [told(false)]));
    expect(found).toEqual(["warning said-income/gpb/cite-2"]);
    expect(said[0]).toContain("“2024年替代工作经费”76.3万元，它是上年结转（表11为76.30万元）");
  });

  test("a project that also has money of this year may be a reason", () => {
    expect(tryRule(citedCarry, [told(true)]).findings).toEqual([]);
  });

  test("a withheld project is never named as the one that is meant", () => {
    expect(tryRule(citedCarry, [told(false, true)])).toEqual({ checked: [], findings: [] });
  });
});

describe("cited-difference", () => {
  const told = accountsOf([{ form: "said/final-overall", rows: [{ row: "income", amount: "9.00" }] }]);
  const counted = (before: string, after: string, change: string): DisclosureEntry =>
    withCites(told, "said/final-overall", "income", [
      { printed: before, unit: "人" },
      { printed: after, unit: "人" },
      { printed: change, unit: "人", of: "实有人数" },
    ]);

  test("two counts and the change between them agree", () => {
    expect(toTried(tryRule(citedDifference, [counted("43", "41", "减少 2")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(citedDifference, [counted("43", "41", "增加 2")])).found).toEqual([
      "warning said-final-overall/income/cite-3",
    ]);
  });
});

describe("cited-product", () => {
  const evaluation = (executed: string): DisclosureEntry["performance"][number] => {
    const [section] = accountsOf([{ form: "said/performance", rows: [] }]).sections;
    const indicator = (key: string, actual: string) => ({
      key,
      name: key,
      depth: 0,
      total: false,
      leaf: true,
      group: "indicators",
      figures: [],
      words: { actual },
      cites: [],
    });
    const fen = Math.round(Number(executed) * 1_000_000);
    const paid = { state: "amount" as const, printed: executed, value: executed, fen, unit: "万元" };
    return {
      ...section!,
      form: "evaluation",
      part: "performance",
      anchor: "g1",
      page: "performance",
      key: "g1",
      projects: ["p1"],
      projectName: "工作队补助",
      rows: [indicator("i1", "=2人"), indicator("i2", "=1200元/月")],
      funds: [
        {
          ...indicator("funds.total", ""),
          figures: [{ ...paid, id: "yi/2025-final/performance#g1/funds.total/executed", column: "executed" }],
        },
      ],
      cites: [],
    };
  };
  const told = (months: string, executed: string): DisclosureEntry =>
    withCites(
      accountsOf([{ form: "said/performance", rows: [{ row: "evaluations", count: "1" }] }], {
        more: { performance: [evaluation(executed)] },
      }),
      "said/performance",
      "evaluations",
      [
        { printed: months, unit: "个月" },
        { printed: "2.4", unit: "万元" },
      ],
    );

  test("months, people and rate multiply to the money paid", () => {
    expect(toTried(tryRule(citedProduct, [told("10", "2.40")])).outcomes).toEqual(["held"]);
    const { findings, said } = toTried(tryRule(citedProduct, [told("8", "2.40")]));
    expect(findings[0]).toMatchObject({ severity: "warning", expected: "10", actual: "8" });
    expect(said[0]).toContain("2人、每人每月1200元，全年执行2.40万元，合10个月");
  });

  test("money of another project is none of these months", () => {
    expect(tryRule(citedProduct, [told("8", "3.60")]).checked).toEqual([]);
  });
});
