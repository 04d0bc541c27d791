import { describe, expect, test } from "vitest";
import {
  accountsOf,
  budgetOf,
  toTried,
  tryAccounts,
  tryBudget,
  tryRule,
  withCites,
} from "../../../../testing/try-rule.ts";
import { reasonBase } from "./reason-base.ts";
import { reasonEveryday } from "./reason-everyday.ts";
import { reasonHeads } from "./reason-heads.ts";

describe("reason-everyday", () => {
  const sections = (reason: string, change: string, cost = "273.45"): Parameters<typeof tryBudget>[1] => [
    { form: "said/gpb-scale", rows: [{ row: "basic", amount: "2,295.15", change: "增加 59.42", reason }] },
    { form: "said/gpb-basic", rows: [{ row: "public", amount: "273.45" }] },
    { form: "operating-cost", rows: [{ row: "total", amount: cost, change }] },
  ];

  test("everyday costs do not grow in one sentence and shrink in another", () => {
    const { found, said } = tryBudget(reasonEveryday, sections("工资调整使人员与日常经费增加。", "减少 9.79"));
    expect(found).toEqual(["warning operating-cost/total/change"]);
    expect(said[0]).toContain(
      "基本支出增加59.42万元，原因里说公用支出增加；而机关运行经费·机关运行经费273.45万元（等于公用经费）减少9.79万元",
    );
    expect(tryBudget(reasonEveryday, sections("工资调整使人员与日常经费增加。", "增加 9.79")).outcomes).toEqual([
      "held",
    ]);
  });

  test("operating costs of another scope, and reasons that speak of no everyday cost, are not judged", () => {
    expect(tryBudget(reasonEveryday, sections("日常公用支出增加。", "减少 9.79", "22.45")).outcomes).toEqual([]);
    expect(tryBudget(reasonEveryday, sections("人员工资增加。", "减少 9.79")).outcomes).toEqual([]);
  });
});

describe("reason-base", () => {
  const pension = (
    percent: string,
    reason: string,
    name = "机关事业单位基本养老保险缴费支出",
  ): Parameters<typeof tryBudget>[1] => [
    {
      form: "said/gpb-items",
      rows: [{ row: "2080505", name, amount: "18.00", change: "增加 16.01", percent, reason }],
    },
  ];

  test("a new base alone does not make contributions nine times as much", () => {
    const { found, findings } = tryBudget(reasonBase, pension("增长 804.52", "年度基数调整，相应支出增加。"));
    expect(found).toEqual(["warning said-gpb-items/2080505/percent"]);
    expect(findings[0]).toMatchObject({ actual: "804.52", expected: "≤400" });
  });

  test("it may make them five times as much, and other causes more", () => {
    expect(tryBudget(reasonBase, pension("增长 400.00", "缴费基数调整。")).outcomes).toEqual(["held"]);
    expect(tryBudget(reasonBase, pension("增长 804.52", "缴费基数调整，人员增加。")).outcomes).toEqual([]);
    expect(tryBudget(reasonBase, pension("增长 804.52", "工资晋升，缴费基数上调。")).outcomes).toEqual([]);
    expect(tryBudget(reasonBase, pension("增长 804.52", "基数调整。", "行政单位离退休")).outcomes).toEqual([]);
  });
});

describe("reason-heads", () => {
  const run = (change: string, heads: string, reason = "在职人员增加。") =>
    toTried(
      tryRule(reasonHeads, [
        withCites(
          budgetOf([
            { form: "staffing", rows: [{ row: "serving", count: "99" }] },
            { form: "said/gpb-basic", rows: [{ row: "total", amount: "1,943.84" }] },
            {
              form: "said/gpb-items",
              rows: [{ row: "2010350", name: "事业运行", amount: "1,338.41", change, reason }],
            },
          ]),
          "said/gpb-items",
          "2010350",
          [{ printed: heads, unit: "名" }],
        ),
      ]),
    );

  test("one more person does not cost thirty times the average", () => {
    const { found, said } = run("增加 576.02", "1");
    expect(found).toEqual(["warning said-gpb-items/2010350/change"]);
    expect(said[0]).toContain(
      "原因只说到1人，合每人576.02万元；而一般公共预算基本支出情况·一般公共预算基本支出1,943.84万元÷在职99人，人均只有19.63万元",
    );
  });

  test("ten times the average may be, and other causes may add to it", () => {
    expect(run("增加 196.34", "1").outcomes).toEqual(["held"]);
    expect(run("增加 576.02", "30").outcomes).toEqual(["held"]);
    expect(run("增加 576.02", "1", "在职人员增加，工资标准提高。").outcomes).toEqual([]);
  });

  test("operating costs are measured by everyday costs", () => {
    const accounts = withCites(
      accountsOf([
        { form: "staffing", rows: [{ row: "serving", count: "64" }] },
        {
          form: "said/final-gpb-basic",
          rows: [
            { row: "total", amount: "1123.28" },
            { row: "public", amount: "93.56" },
          ],
        },
        {
          form: "operating-cost",
          rows: [{ row: "total", amount: "22.45", change: "减少 36.67", reason: "人员减少。" }],
        },
      ]),
      "operating-cost",
      "total",
      [{ printed: "减少 2", unit: "人", of: "实有人数" }],
    );
    expect(toTried(tryRule(reasonHeads, [accounts])).said[0]).toContain("合每人18.34万元");
    expect(tryAccounts(reasonHeads, [{ form: "operating-cost", rows: [] }]).outcomes).toEqual([]);
  });
});
