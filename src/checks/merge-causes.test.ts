import { describe, expect, test } from "vitest";
import { budgetOf, findAll } from "../testing/try-rule.ts";
import type { FixtureSection } from "../testing/site-fixture.ts";
import type { Finding } from "./finding.ts";
import { mergeCauses, type Retry } from "./merge-causes.ts";

const finding = (rule: string, figureIds: readonly string[], more: Partial<Finding> = {}): Finding => ({
  id: `d:${rule}`,
  rule,
  severity: "error",
  audience: "public",
  disclosureId: "d",
  figureIds,
  message: { zh: `${rule}。`, en: `${rule}.` },
  ...more,
});

/** Findings as if `x` were right once it prints `right`; the rest stays. */
const rightIf =
  (all: readonly Finding[], right: string, gone: readonly string[]): Retry =>
  (rules, figureId, value) =>
    all.filter(({ rule }) => rules.has(rule) && !(figureId === "x" && value === right && gone.includes(rule)));

describe("findings of one cause", () => {
  const all = [
    finding("share", ["s", "x"]),
    finding("change", ["x", "c"], { expected: "12.50" }),
    finding("name", ["x"], { severity: "warning" }),
  ];
  const merge = (right: string, gone: readonly string[], printed = "125.00"): readonly (readonly string[])[] =>
    mergeCauses(all, new Map([["x", printed]]), rightIf(all, right, gone)).map(({ rule, figureIds }) => [
      rule,
      ...figureIds,
    ]);

  test("what one other number in one place closes is told once, with the figure first", () => {
    expect(merge("12.50", ["share", "change"])).toEqual([
      ["change", "x", "c", "s"],
      ["name", "x"],
    ]);
  });

  test("the number tried is what a finding expects, or the printed one with another point or sign", () => {
    expect(merge("1250.00", ["share", "change"])).toHaveLength(2);
    expect(merge("0.0125", ["share", "change"])).toHaveLength(2);
    expect(merge("-125.00", ["share", "change"])).toHaveLength(2);
    expect(merge("126.00", ["share", "change"])).toHaveLength(3);
  });

  test("findings that go each for another number, or only one of them, are several causes", () => {
    expect(merge("12.50", ["share"])).toHaveLength(3);
  });

  test("a number that brings a new finding is no better", () => {
    const worse: Retry = () => [finding("sum", ["y"])];
    expect(mergeCauses(all, new Map([["x", "125.00"]]), worse)).toEqual(all);
  });

  test("notes, and what only the publisher may know, stay apart", () => {
    const apart = [
      finding("share", ["x"]),
      finding("rounding", ["x"], { severity: "note" }),
      finding("withheld", ["x"], { audience: "publisher" }),
    ];
    expect(mergeCauses(apart, new Map([["x", "1.00"]]), () => [])).toEqual(apart);
  });
});

describe("a wrong number in a whole disclosure", () => {
  const sections = (change: string): FixtureSection[] => [
    { form: "said/income", rows: [{ row: "gpb", amount: "30.00", change: "增加 5.00", percent: "增长 20.00" }] },
    {
      form: "said/gpb-scale",
      rows: [
        { row: "total", amount: "30.00" },
        { row: "basic", amount: "10.00", change: "减少 2.00", percent: "下降 16.67" },
        { row: "project", amount: "20.00", change, percent: "增长 53.85" },
      ],
    },
  ];
  const told = (change: string): Finding[] =>
    findAll([budgetOf(sections(change))]).filter(({ rule }) => rule.startsWith("change-"));

  test("a change ten times too large is one finding, though its rate, its sum and its limit all fail", () => {
    expect(told("增加 7.00")).toEqual([]);
    const [one, ...more] = told("增加 70.00");
    expect(more).toEqual([]);
    expect(one?.figureIds[0]).toBe("yi/2025-budget/narrative#said-gpb-scale/project/change");
  });
});
