import { describe, expect, test } from "vitest";
import type { DisclosureEntry } from "../../../compile/entry.ts";
import { type FixtureSection, makeDisclosure } from "../../../testing/site-fixture.ts";
import { accountsOf, budgetOf, toTried, tryRule } from "../../../testing/try-rule.ts";
import { budgetOfFinal } from "./budget-of-final.ts";
import { carryChain } from "./carry-chain.ts";
import { carryImplied } from "./carry-implied.ts";
import { lastYear } from "./last-year.ts";
import { publishedYear } from "./published-year.ts";
import { staffChain } from "./staff-chain.ts";
import { titleYear } from "./title-year.ts";

/** The predecessor's budget of the year before. */
const before = (sections: readonly FixtureSection[]): DisclosureEntry =>
  makeDisclosure({ id: "jia/2024-budget", fiscalYear: 2024, sections });

describe("last-year", () => {
  const told = (change: string): DisclosureEntry =>
    budgetOf([{ form: "said/income", rows: [{ row: "own", amount: "1,807.43", change, base: "last-budget" }] }]);
  const published = before([{ form: "said/income", rows: [{ row: "own", amount: "355.25" }] }]);

  test("this year less the change is what the predecessor published, across the renaming of the body", () => {
    expect(toTried(tryRule(lastYear, [published, told("增加 1,452.18")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(lastYear, [published, told("增加 1,452.19")])).outcomes).toEqual(["rounded"]);
  });

  test("another base is an error that names both disclosures", () => {
    const { findings, said } = toTried(tryRule(lastYear, [published, told("增加 1,425.18")]));
    expect(findings[0]).toMatchObject({
      severity: "error",
      expected: "1452.18",
      actual: "1425.18",
      difference: "-27.00",
    });
    expect(findings[0]?.figureIds).toContain("jia/2024-budget/narrative#said-income/own/amount");
    expect(said[0]).toContain("上年应是382.25万元；明州市甲事务局2024年部门预算公开的是355.25万元");
  });

  test("what last year's explanation leaves out is looked up in its table; what the table has not is nothing", () => {
    const item = (change: string): DisclosureEntry =>
      budgetOf([{ form: "said/gpb-items", rows: [{ row: "2060499", amount: "9.00", change, base: "last-budget" }] }]);
    const table = (row: string): DisclosureEntry =>
      before([{ form: "xj/5", rows: [{ row, name: "科目", total: "7.00" }] }]);
    expect(toTried(tryRule(lastYear, [table("2060499"), item("增加 2.00")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(lastYear, [table("2060402"), item("增加 9.00")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(lastYear, [table("2060402"), item("增加 2.00")])).found).toEqual([
      "warning said-gpb-items/2060499/change",
    ]);
  });

  test("without last year, or against another kind of base, nothing is said", () => {
    expect(tryRule(lastYear, [told("增加 1.00")]).checked).toEqual([]);
    const final = budgetOf([
      { form: "said/income", rows: [{ row: "own", amount: "9.00", change: "增加 1.00", base: "last-final" }] },
    ]);
    expect(tryRule(lastYear, [published, final]).checked).toEqual([]);
  });
});

describe("staff-chain", () => {
  const staff = (count: string, change?: string): FixtureSection => ({
    form: "staffing",
    rows: [{ row: "serving", count, ...(change === undefined ? {} : { change }) }],
  });

  test("last year's staff and the change make this year's", () => {
    expect(toTried(tryRule(staffChain, [before([staff("99")]), budgetOf([staff("115", "增加 16")])])).outcomes).toEqual(
      ["held"],
    );
    const { findings, said } = toTried(
      tryRule(staffChain, [before([staff("99")]), budgetOf([staff("115", "减少 3")])]),
    );
    expect(findings[0]).toMatchObject({ severity: "warning", expected: "16", actual: "-3" });
    expect(said[0]).toContain("上年就是118");
  });
});

describe("carry-chain", () => {
  const accounts = (id: string, fiscalYear: number, row: string, amount: string): DisclosureEntry =>
    makeDisclosure({
      id,
      fiscalYear,
      kind: "final",
      sections: [{ form: "said/final-overall", rows: [{ row, amount }] }],
    });

  test("a year opens with what the year before closed with", () => {
    const last = accounts("yi/2024-final", 2024, "closing", "18.62");
    expect(toTried(tryRule(carryChain, [last, accounts("yi/2025-final", 2025, "opening", "18.62")])).outcomes).toEqual([
      "held",
    ]);
    const { findings } = toTried(tryRule(carryChain, [last, accounts("yi/2025-final", 2025, "opening", "0.00")]));
    expect(findings[0]).toMatchObject({ severity: "error", expected: "18.62", actual: "0.00", difference: "-18.62" });
  });
});

describe("carry-implied", () => {
  const accounts = (opening: string): DisclosureEntry =>
    accountsOf([
      {
        form: "said/final-fiscal",
        rows: [
          { row: "income-total", amount: "185.29" },
          { row: "opening", amount: opening },
          { row: "expenditure", amount: "183.99" },
          { row: "overall", change: "减少 69.21", base: "last-final" },
        ],
      },
      { form: "said/final-gpb", rows: [{ row: "total", amount: "183.99", change: "减少 51.89", base: "last-final" }] },
    ]);

  test("what last year left, by the changes, is what this year opens with: else a note", () => {
    expect(toTried(tryRule(carryImplied, [accounts("18.62")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(carryImplied, [accounts("0.00")])).found).toEqual(["note said-final-fiscal/opening/amount"]);
  });
});

describe("budget-of-final", () => {
  const planned = budgetOf([{ form: "three-public", rows: [{ row: "reception", amount: "0.34" }] }]);
  const cited = (budget: string, base = "initial-budget"): DisclosureEntry =>
    accountsOf([{ form: "three-public", rows: [{ row: "reception", budget, "budget-base": base }] }]);

  test("accounts cite the budget that was published for the year", () => {
    expect(toTried(tryRule(budgetOfFinal, [planned, cited("0.34")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(budgetOfFinal, [planned, cited("0.43")])).found).toEqual([
      "error three-public/reception/budget",
    ]);
  });

  test("the adjusted budget may be another", () => {
    expect(tryRule(budgetOfFinal, [planned, cited("0.43", "full-year-budget")]).checked).toEqual([]);
  });
});

describe("title-year", () => {
  const titled = (title: string): DisclosureEntry => budgetOf([], { more: { title } });

  test("the title says the fiscal year, or no year", () => {
    expect(toTried(tryRule(titleYear, [titled("某局2025年部门预算公开")])).outcomes).toEqual(["held"]);
    expect(toTried(tryRule(titleYear, [titled("某局部门预算公开")])).outcomes).toEqual(["unchecked"]);
    expect(tryRule(titleYear, [titled("某局2024年部门预算公开")]).findings[0]).toMatchObject({
      id: "yi/2025-budget:title-year:title",
      severity: "warning",
      expected: "2025",
      actual: "2024",
    });
  });
});

describe("published-year", () => {
  test("a budget is published in its year or just before, accounts after the year's end", () => {
    const budget = (publishedOn: string): DisclosureEntry => budgetOf([], { more: { publishedOn } });
    const accounts = (publishedOn: string): DisclosureEntry => accountsOf([], { more: { publishedOn } });
    const outcomes = (entry: DisclosureEntry): readonly string[] => toTried(tryRule(publishedYear, [entry])).outcomes;
    expect([budget("2025-02-21"), budget("2024-12-30"), accounts("2026-09-01")].flatMap(outcomes)).toEqual([
      "held",
      "held",
      "held",
    ]);
    expect([budget("2026-02-21"), accounts("2025-09-01")].flatMap(outcomes)).toEqual(["failed", "failed"]);
    expect(outcomes(budgetOf([]))).toEqual([]);
  });
});
