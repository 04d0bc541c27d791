import { describe, expect, test } from "vitest";
import { tryAccounts, tryBudget } from "../../../testing/try-rule.ts";
import { changeBalance } from "./change-balance.ts";
import { changeDirection } from "./change-direction.ts";
import { changeExceeds } from "./change-exceeds.ts";
import { changePercent } from "./change-percent.ts";
import { changeSum } from "./change-sum.ts";
import { zeroBase } from "./zero-base.ts";

const gpb = (amount: string, change: string, percent: string): Parameters<typeof tryBudget>[1] => [
  { form: "said/income", rows: [{ row: "gpb", amount, change, percent, base: "last-budget" }] },
];

describe("change-percent", () => {
  test("a rate that follows from amount and change holds", () => {
    expect(tryBudget(changePercent, gpb("3,706.63", "增加 1,280.59", "增长 52.79"))).toMatchObject({
      outcomes: ["held"],
      found: [],
    });
  });

  test("another rate is an error that names rate, change and amount and says what it should be", () => {
    const { found, findings, said } = tryBudget(changePercent, gpb("353.71", "增加 50.20", "增长 23.66"));
    expect(found).toEqual(["error said-income/gpb/percent"]);
    expect(findings[0]?.figureIds.map((id) => id.split("/").at(-1))).toEqual(["percent", "change", "amount"]);
    expect(findings[0]).toMatchObject({ expected: "16.54", actual: "23.66" });
    expect(said[0]).toContain("增加50.20万元，上年就是303.51万元，应增长16.54%，印的是增长23.66%");
  });

  test("a rate is judged by what the printed digits can stand for: 0.16 less of 0.27 may be 58.22 %", () => {
    expect(tryBudget(changePercent, gpb("0.11", "减少 0.16", "降低 58.22"))).toMatchObject({
      outcomes: ["rounded"],
      found: ["note said-income/gpb/percent"],
    });
    expect(tryBudget(changePercent, gpb("0.11", "减少 0.16", "降低 54.22")).outcomes).toEqual(["failed"]);
  });

  test("without a number, or with nothing the year before, nothing is said", () => {
    expect(tryBudget(changePercent, gpb("未安排", "增加 1.00", "增长 5.00")).outcomes).toEqual(["unchecked"]);
    expect(tryBudget(changePercent, gpb("355.25", "增加 355.25", "增长 100.00")).outcomes).toEqual(["unchecked"]);
  });

  test("accounts that only compare are read with the total of their section", () => {
    const overall = { row: "overall", change: "减少 69.21", percent: "下降 27.19", base: "last-final" };
    const sections = (total: string): Parameters<typeof tryAccounts>[1] => [
      { form: "said/final-overall", rows: [{ row: "income-total", amount: total }, overall] },
    ];
    expect(tryAccounts(changePercent, sections("185.29")).outcomes).toEqual(["held"]);
    expect(tryAccounts(changePercent, sections("187.84")).outcomes).toEqual(["failed"]);
  });
});

describe("change-direction", () => {
  test("the word that does not fit the amounts is the one called wrong", () => {
    expect(tryBudget(changeDirection, gpb("353.71", "增加 50.20", "下降 16.54")).found).toEqual([
      "error said-income/gpb/percent",
    ]);
    expect(tryBudget(changeDirection, gpb("353.71", "减少 50.20", "增长 16.54")).found).toEqual([
      "error said-income/gpb/change",
    ]);
  });

  test("two words of one direction hold, whatever the words", () => {
    expect(tryBudget(changeDirection, gpb("9.80", "增加 1.25", "上升 14.61")).outcomes).toEqual(["held"]);
    expect(tryBudget(changeDirection, gpb("9.80", "减少 1.25", "降低 11.31")).outcomes).toEqual(["held"]);
  });

  test("a rate of 0 % has no direction", () => {
    expect(tryBudget(changeDirection, gpb("0.25", "增加 0.00", "下降 0.00")).outcomes).toEqual([]);
  });
});

describe("change-exceeds", () => {
  test("an increase larger than the amount it led to is an error", () => {
    const { found, said } = tryBudget(changeExceeds, gpb("12.24", "增加 68.00", "增长 5.26"));
    expect(found).toEqual(["error said-income/gpb/change"]);
    expect(said[0]).toContain("上年就成了−55.76万元");
  });

  test("an increase of everything, or beyond it by rounding, holds", () => {
    expect(tryBudget(changeExceeds, gpb("355.25", "增加 355.26", "增长 100.00")).outcomes).toEqual(["held"]);
    expect(tryBudget(changeExceeds, gpb("355.25", "增加 355.27", "增长 100.00")).outcomes).toEqual(["failed"]);
  });
});

describe("zero-base", () => {
  test("100 % from nothing is a convention and a note, 0 % of nothing is silent", () => {
    expect(tryBudget(zeroBase, gpb("355.25", "增加 355.25", "增长 100.00")).found).toEqual([
      "note said-income/gpb/percent",
    ]);
    expect(tryBudget(zeroBase, gpb("0.00", "增加 0.00", "增长 0.00"))).toMatchObject({ outcomes: ["held"], found: [] });
  });

  test("any other rate from nothing is an error", () => {
    expect(tryBudget(zeroBase, gpb("355.25", "增加 355.25", "增长 12.00")).found).toEqual([
      "error said-income/gpb/percent",
    ]);
    expect(tryBudget(zeroBase, gpb("0.00", "增加 0.00", "增长 100.00")).found).toEqual([
      "error said-income/gpb/percent",
    ]);
  });
});

describe("change-sum", () => {
  const parts = (basic: string, project: string): Parameters<typeof tryBudget>[1] => [
    { form: "said/income", rows: [{ row: "gpb", amount: "30.00", change: "增加 5.00" }] },
    {
      form: "said/gpb-scale",
      rows: [
        { row: "basic", amount: "10.00", change: basic },
        { row: "project", amount: "20.00", change: project },
      ],
    },
  ];

  test("changes of basic and project expenditure make up the change of the appropriations", () => {
    expect(tryBudget(changeSum, parts("减少 2.00", "增加 7.00")).outcomes).toEqual(["held"]);
    expect(tryBudget(changeSum, parts("减少 2.00", "增加 7.01")).outcomes).toEqual(["rounded"]);
    const { found, findings } = tryBudget(changeSum, parts("增加 2.00", "增加 7.00"));
    expect(found).toEqual(["error said-income/gpb/change"]);
    expect(findings[0]).toMatchObject({ expected: "9.00", actual: "5.00", difference: "-4.00" });
  });

  test("nothing is said where a part does not tell its change, or money from above is spent on the same things", () => {
    const [income, scale] = parts("减少 2.00", "增加 9.00");
    const silent = {
      form: "said/gpb-scale",
      rows: [
        { row: "basic", amount: "10.00", change: "增加 1.00" },
        { row: "project", amount: "20.00" },
      ],
    };
    expect(tryBudget(changeSum, [income!, silent]).outcomes).toEqual([]);
    const transfer = { row: "gpb-transfer", amount: "4.00", change: "增加 4.00" };
    expect(tryBudget(changeSum, [{ ...income!, rows: [...income!.rows!, transfer] }, scale!]).outcomes).toEqual([]);
  });
});

describe("change-balance", () => {
  const both = (own: string, project: string): Parameters<typeof tryBudget>[1] => [
    {
      form: "said/income",
      rows: [
        { row: "total", amount: "40.00" },
        { row: "gpb", amount: "30.00", change: "增加 5.00" },
        { row: "fund", amount: "未安排" },
        { row: "own", amount: "10.00", change: own },
      ],
    },
    {
      form: "said/expenditure",
      rows: [
        { row: "basic", amount: "15.00", change: "增加 1.00" },
        { row: "project", amount: "25.00", change: project },
      ],
    },
  ];

  test("what income gained expenditure gained too", () => {
    expect(tryBudget(changeBalance, both("增加 3.00", "增加 7.00")).outcomes).toEqual(["held"]);
    const { findings } = tryBudget(changeBalance, both("减少 3.00", "增加 7.00"));
    expect(findings[0]).toMatchObject({ severity: "error", difference: "6.00" });
  });

  test("nothing is said where a source does not tell its change", () => {
    const [income, expenditure] = both("增加 3.00", "增加 9.00");
    const rows = income!.rows!.map(({ change: _, ...row }) => row);
    expect(tryBudget(changeBalance, [{ ...income!, rows }, expenditure!]).outcomes).toEqual([]);
  });
});
