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

/** The figure `x` prints a number, no other does. */
const numberOf =
  (printed: string) =>
  (figureId: string): string | undefined =>
    figureId === "x" ? printed : undefined;

/** Findings as if `x` were right once it prints `right`; the rest stays, and says what `x` prints unless it is about names. */
const rightIf =
  (all: readonly Finding[], right: string, gone: readonly string[]): Retry =>
  (rules, figureId, value) =>
    all
      .filter(({ rule }) => rules.has(rule) && !(figureId === "x" && value === right && gone.includes(rule)))
      .map((one) => (one.rule === "name" ? one : { ...one, message: { zh: `${value}。`, en: `${value}.` } }));

describe("findings of one cause", () => {
  const all = [
    finding("share", ["s", "x"]),
    finding("change", ["x", "c"], { expected: "12.50" }),
    finding("name", ["x"], { severity: "warning" }),
  ];
  const merge = (right: string, gone: readonly string[], printed = "125.00"): readonly (readonly string[])[] =>
    mergeCauses(all, numberOf(printed), rightIf(all, right, gone)).map(({ rule, figureIds }) => [rule, ...figureIds]);

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
    expect(mergeCauses(all, numberOf("125.00"), worse)).toEqual(all);
  });

  test("what says the same whatever the figure prints is asked no more", () => {
    const asked: string[][] = [];
    const retry = rightIf(all, "-125.00", ["share", "change"]);
    mergeCauses(all, numberOf("125.00"), (rules, figureId, value) => {
      asked.push([...rules]);
      return retry(rules, figureId, value);
    });
    expect(asked[0]).toEqual(["share", "change", "name"]);
    expect(asked.slice(1).flat()).not.toContain("name");
  });

  test("notes, and what only the publisher may know, stay apart", () => {
    const apart = [
      finding("share", ["x"]),
      finding("rounding", ["x"], { severity: "note" }),
      finding("withheld", ["x"], { audience: "publisher" }),
    ];
    expect(mergeCauses(apart, numberOf("1.00"), () => [])).toEqual(apart);
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
