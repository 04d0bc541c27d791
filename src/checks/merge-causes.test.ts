import { describe, expect, test } from "vitest";
import type { Checked, Finding, RuleResult } from "./finding.ts";
import { mergeCauses } from "./merge-causes.ts";

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
const held = (rule: string, ...figureIds: string[]): Checked => ({ rule, outcome: "held", figureIds });
const merge = (findings: readonly Finding[], checked: readonly Checked[] = []): Finding[] =>
  mergeCauses([{ checked, findings }] satisfies RuleResult[]);

describe("findings of one cause", () => {
  test("a figure that stands in two findings and in nothing that holds is told once, named first, with both reasons", () => {
    const [one, ...more] = merge([
      finding("change-sum", ["d#total", "d#change"]),
      finding("change-percent", ["d#percent", "d#change"]),
    ]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ rule: "change-sum", figureIds: ["d#change", "d#total", "d#percent"] });
    expect(one?.message.zh).toBe("change-sum。同一个数还使别处不符：change-percent。");
  });

  test("a figure that stands in as many things that hold is not the cause", () => {
    const findings = [finding("share-a", ["d#a", "d#total"]), finding("share-b", ["d#b", "d#total"])];
    expect(merge(findings, [held("share-c", "d#c", "d#total"), held("sum", "d#total")])).toEqual(findings);
    expect(merge(findings, [held("share-c", "d#c", "d#total")])).toHaveLength(1);
  });

  test("what would hold for any number is no evidence", () => {
    const findings = [finding("share-a", ["d#a", "d#x"]), finding("share-b", ["d#b", "d#x"])];
    const weak: Checked[] = [1, 2, 3].map(() => ({ ...held("direction", "d#x"), weak: true }));
    expect(merge(findings, weak)).toHaveLength(1);
  });

  test("an error is shown before a warning, and the one that says what it should be before one that does not", () => {
    const warning = finding("word", ["d#x"], { severity: "warning" });
    expect(merge([warning, finding("sum", ["d#y", "d#x"])])[0]?.rule).toBe("sum");
    expect(merge([warning, finding("chain", ["d#x"], { severity: "warning", expected: "16" })])[0]?.rule).toBe("chain");
  });

  test("notes, and what only the publisher may know, stay apart", () => {
    const findings = [
      finding("sum", ["d#x"]),
      finding("rounding", ["d#x"], { severity: "note" }),
      finding("withheld", ["d#x"], { audience: "publisher" }),
    ];
    expect(merge(findings)).toEqual(findings);
  });
});
