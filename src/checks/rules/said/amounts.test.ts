import { describe, expect, test } from "vitest";
import { tryAccounts, tryBudget } from "../../../testing/try-rule.ts";
import { itemsSum } from "./items-sum.ts";
import { operatingCost } from "./operating-cost.ts";
import { operatingCostScope } from "./operating-cost-scope.ts";
import { partOfWhole } from "./part-of-whole.ts";
import { saidTwice } from "./said-twice.ts";
import { variancePercent } from "./variance-percent.ts";

describe("items-sum", () => {
  const explained = (item: string): Parameters<typeof tryAccounts>[1] => [
    { form: "said/final-gpb", rows: [{ row: "total", amount: "183.99" }] },
    {
      form: "said/final-gpb-structure",
      rows: [
        { row: "201", amount: "165.99" },
        { row: "208", amount: "18.00" },
      ],
    },
    {
      form: "said/final-gpb-items",
      rows: [
        { row: "2010301", amount: "163.59" },
        { row: "2010399", amount: item },
        { row: "2080505", amount: "18.00" },
      ],
    },
  ];

  test("类 and 项 that are explained add up to the total, and the 项 to their 类", () => {
    expect(tryAccounts(itemsSum, explained("2.40")).outcomes).toEqual(["held", "held", "held", "held"]);
  });

  test("a wrong 项 fails against the total and against its own 类", () => {
    expect(tryAccounts(itemsSum, explained("24.00")).found).toEqual([
      "error said-final-gpb/total/amount",
      "error said-final-gpb-structure/201/amount",
    ]);
  });
});

describe("said-twice", () => {
  const twice = (again: string): Parameters<typeof tryAccounts>[1] => [
    {
      form: "three-public",
      rows: [
        { row: "vehicles", amount: "9.8" },
        { row: "vehicles~2", amount: again },
      ],
    },
  ];

  test("an amount told again is the same, to the digits that both print", () => {
    expect(tryAccounts(saidTwice, twice("9.8")).outcomes).toEqual(["held"]);
    expect(tryAccounts(saidTwice, twice("9.83")).outcomes).toEqual(["rounded"]);
    const { said } = tryAccounts(saidTwice, twice("8.9"));
    expect(said).toEqual([
      "“三公”经费·公务用车购置及运行维护费在同一部分说了两次，先是9.8万元，后是8.9万元。请改成一致。",
    ]);
  });
});

describe("part-of-whole", () => {
  const scale = (basic: string): Parameters<typeof tryBudget>[1] => [
    { form: "said/gpb-scale", rows: [{ row: "basic", amount: basic }] },
    { form: "said/expenditure", rows: [{ row: "basic", amount: "2,184.25" }] },
  ];

  test("appropriations are no more than all money", () => {
    expect(tryBudget(partOfWhole, scale("1,709.08")).outcomes).toEqual(["held"]);
    expect(tryBudget(partOfWhole, scale("2,184.26")).outcomes).toEqual(["held"]);
    expect(tryBudget(partOfWhole, scale("2,184.27")).found).toEqual(["error said-gpb-scale/basic/amount"]);
  });
});

describe("operating-cost-sum", () => {
  const cost = (institutions: string): Parameters<typeof tryAccounts>[1] => [
    {
      form: "operating-cost",
      rows: [
        { row: "total", amount: "22.45" },
        { row: "institutions", amount: institutions },
      ],
    },
    { form: "said/final-gpb-basic", rows: [{ row: "public", amount: "93.56" }] },
  ];

  test("operating cost and the everyday cost of institutions make up public expenditure", () => {
    expect(tryAccounts(operatingCost, cost("71.11")).outcomes).toEqual(["held"]);
    expect(tryAccounts(operatingCost, cost("17.11")).found).toEqual(["error said-final-gpb-basic/public/amount"]);
  });
});

describe("operating-cost-scope", () => {
  const department = (cost: string, subordinates: string): Parameters<typeof tryBudget>[1] => [
    {
      form: "organisation",
      rows: [
        { row: "subordinates", count: subordinates },
        { row: "institutions", count: "3" },
      ],
    },
    { form: "operating-cost", rows: [{ row: "total", amount: cost }] },
    { form: "said/gpb-basic", rows: [{ row: "public", amount: "115.75" }] },
  ];

  test("the public expenditure of a department with institutions under it is more than its operating cost: a note", () => {
    expect(tryBudget(operatingCostScope, department("115.75", "3")).found).toEqual([
      "note operating-cost/total/amount",
    ]);
    expect(tryBudget(operatingCostScope, department("60.00", "3")).found).toEqual([]);
  });

  test("nothing is said of a department without institutions that keep budgets", () => {
    expect(tryBudget(operatingCostScope, department("115.75", "无")).outcomes).toEqual([]);
  });
});

describe("variance-percent", () => {
  const variance = (budget: string, final: string, printed: string): Parameters<typeof tryAccounts>[1] => [
    { form: "three-public", rows: [{ row: "total", budget, final, variance: printed }] },
  ];

  test("the rate follows from budget and accounts", () => {
    expect(tryAccounts(variancePercent, variance("10.22", "9.92", "-2.94")).outcomes).toEqual(["held"]);
    const { findings } = tryAccounts(variancePercent, variance("10.22", "9.92", "2.94"));
    expect(findings[0]).toMatchObject({ severity: "error", expected: "-2.94", actual: "2.94" });
  });

  test("nothing planned and nothing spent differ by 0 %; spending without a budget has no rate", () => {
    expect(tryAccounts(variancePercent, variance("0.00", "0.00", "0.00")).outcomes).toEqual(["held"]);
    expect(tryAccounts(variancePercent, variance("0.00", "9.92", "100.00")).found).toEqual([
      "error three-public/total/variance",
    ]);
  });
});
