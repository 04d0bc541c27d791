import { describe, expect, test } from "vitest";
import { tryAccounts, tryBudget } from "../../../testing/try-rule.ts";
import { shareOfTotal } from "./share-of-total.ts";
import { shareSum } from "./share-sum.ts";

const income = (...shares: readonly [string, string, string]): Parameters<typeof tryBudget>[1] => [
  {
    form: "said/income",
    rows: [
      { row: "total", amount: "4,151.88" },
      { row: "gpb", amount: "3,706.63", share: shares[0] },
      { row: "own", amount: "355.25", share: shares[1] },
      { row: "carry-fiscal", amount: "90.00", share: shares[2] },
    ],
  },
];

const vehicles = (vehicle: string, reception: string): Parameters<typeof tryAccounts>[1] => [
  {
    form: "three-public",
    rows: [
      { row: "total", amount: "9.92" },
      { row: "abroad", amount: "0", share: "0" },
      { row: "vehicles", amount: "9.8", share: vehicle },
      { row: "reception", amount: "0.11", share: reception },
    ],
  },
];

describe("share-of-total", () => {
  test("a share rounded up or down from the amounts holds", () => {
    expect(tryBudget(shareOfTotal, income("89.28", "8.56", "2.17")).outcomes).toEqual(["held", "held", "held"]);
  });

  test("a share that no amount printed so allows is an error", () => {
    const { found, findings } = tryBudget(shareOfTotal, income("89.27", "8.56", "2.16"));
    expect(found.slice(0, 1)).toEqual(["error said-income/gpb/share"]);
    expect(findings[0]).toMatchObject({ expected: "89.28", actual: "89.27" });
    expect(findings[0]?.figureIds.at(-1)).toContain("said-income/total/amount");
  });

  test("a last digit moved so that the shares make exactly 100 is a warning that says so", () => {
    const { found, said } = tryBudget(shareOfTotal, income("89.27", "8.56", "2.17"));
    expect(found).toEqual(["warning said-income/gpb/share"]);
    expect(said[0]).toContain("为了让各项占比相加恰好是100%");
    expect(tryBudget(shareOfTotal, income("89.17", "8.66", "2.17")).found[0]).toBe("error said-income/gpb/share");
  });

  test("an amount with few decimals leaves its share more room", () => {
    expect(tryAccounts(shareOfTotal, vehicles("98.50", "1.11")).outcomes).toEqual(["held", "rounded", "held"]);
  });

  test("nothing is said of shares of nothing", () => {
    const nothing = { row: "total", amount: "0.00" };
    const part = { row: "reception", amount: "0.00", share: "0.00" };
    expect(tryAccounts(shareOfTotal, [{ form: "three-public", rows: [nothing, part] }]).outcomes).toEqual([
      "unchecked",
    ]);
  });
});

describe("share-sum", () => {
  test("shares that add up to 99.90 are an error, for rounding explains 0.015 at most", () => {
    const { findings, said } = tryAccounts(shareSum, vehicles("98.79", "1.11"));
    expect(findings[0]).toMatchObject({ severity: "error", expected: "100", actual: "99.90", difference: "-0.10" });
    expect(said[0]).toContain("（0%＋98.79%＋1.11%）");
  });

  test("shares that miss 100 by rounding hold, as many as there are", () => {
    expect(tryBudget(shareSum, income("89.28", "8.56", "2.17")).outcomes).toEqual(["rounded"]);
    const two = [
      { row: "basic", amount: "64.53", share: "64.53" },
      { row: "project", amount: "35.47", share: "35.47" },
    ];
    expect(
      tryBudget(shareSum, [{ form: "said/expenditure", rows: [{ row: "total", amount: "100.00" }, ...two] }]).outcomes,
    ).toEqual(["held"]);
  });

  test("a share that is wrong in itself is not told twice", () => {
    expect(tryBudget(shareSum, income("98.28", "8.56", "2.17")).outcomes).toEqual(["unchecked"]);
  });

  test("nothing is said where a part has no share, or the parts do not make up the whole", () => {
    const [section] = income("89.28", "8.56", "2.17");
    const rows = section!.rows!;
    expect(
      tryBudget(shareSum, [
        {
          ...section!,
          rows: rows.map(({ share, ...row }) => (row["row"] === "own" || !share ? row : { ...row, share })),
        },
      ]).outcomes,
    ).toEqual(["unchecked"]);
    expect(tryBudget(shareSum, [{ ...section!, rows: rows.slice(0, 3) }]).outcomes).toEqual(["unchecked"]);
  });
});
