import { describe, expect, it } from "vitest";
import { budgetAfter, finalWith, told } from "../../../testing/checks/edited.ts";
import { writeEvaluation } from "../../../testing/checks/evaluation.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { limitDeduction } from "./limit-deduction.ts";
import { noteCarry } from "./note-carry.ts";
import { previousCopied } from "./previous-copied.ts";
import { scoringRule } from "./scoring-rule.ts";
import { targetBelowPrevious } from "./target-below-previous.ts";
import { targetOperator } from "./target-operator.ts";

const first =
  '{ row: i1, level1: 产出指标, level2: 数量指标, name: 修缮库房（间）, target: =3间, basis: 计划标准, weight: "40", rule: 按照完成比例赋分, at: "206" }';

/** What a rule says when these indicators stand in place of the goal's first. */
function said(rule: Rule, ...rows: readonly Readonly<Record<string, string>>[]): Finding[] {
  const lines = rows.map((words, index) => {
    const fields = { level1: "产出指标", level2: "数量指标", weight: "5", ...words };
    const text = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `{ row: i${String(index + 11)}, ${text.join(", ")} }`;
  });
  return told(rule, budgetAfter(["performance", first, lines.join("\n    - ")]));
}

const carried = (amount: string, note: string): Finding[] => {
  const yaml = writeEvaluation([{ note, score: "80" }]).replace(
    '"funds":{',
    `"funds":{"carry":{"budget":"${amount}","executed":"${amount}"},`,
  );
  return told(noteCarry, finalWith({ performance: yaml }));
};

describe("notes that tell of money carried over", () => {
  it("contradict funds that print none", () => {
    expect(carried("0.00", "上半年劳务费支出均使用上年结转资金。")).toMatchObject([
      { severity: "warning", message: { zh: expect.stringContaining("印为0.00万元、0.00万元") } },
    ]);
    expect(carried("0.00", "本年度仍使用上年结余邮寄费支付。")).toHaveLength(1);
  });

  it("agree with funds that print some; other notes tell of none", () => {
    expect(carried("3.00", "使用上年结转资金。")).toEqual([]);
    expect(carried("0.00", "上年没有结转，本年推迟。")).toEqual([]);
  });
});

describe("costs within their limit", () => {
  const cost = { name: "勘察费用", level2: "成本指标", target: "≤15万元", weight: "90" };
  const scored = (more: Readonly<Record<string, string>>): Finding[] =>
    told(limitDeduction, finalWith({ performance: writeEvaluation([{ ...cost, ...more }]) }));

  it("lose no points for savings: a note", () => {
    expect(scored({ actual: "6.73万元", score: "50", note: "节约。" })).toMatchObject([
      { severity: "note", message: { zh: expect.stringContaining("“勘察费用”≤15万元→6.73万元，50/90") } },
    ]);
    expect(scored({ actual: "6.73万元", score: "90" })).toEqual([]);
  });

  it("may lose them where nothing was done, or where the limit was not kept", () => {
    expect(scored({ actual: "0万元", score: "0", note: "没有开展。" })).toEqual([]);
    expect(scored({ actual: "16万元", score: "80", note: "超支。" })).toEqual([]);
  });
});

describe("last year's results", () => {
  const same = ["10", "20", "30", "40", "50"].map((number) => ({
    name: `指标${number}`,
    target: `≥${number}个`,
    previous: `${number}个`,
  }));

  it("that are all this year's targets look copied, once for the disclosure", () => {
    expect(said(previousCopied, ...same)).toMatchObject([
      { severity: "note", message: { zh: expect.stringContaining("“库房修缮项目”5项") } },
    ]);
    expect(said(previousCopied, ...same.slice(1))).toEqual([]);
    expect(said(previousCopied, ...same, { name: "另一项", target: "≥9个", previous: "8个" })).toEqual([]);
  });

  it("are not above what this year asks for; costs may fall", () => {
    expect(said(targetBelowPrevious, { name: "办结率", target: "≥90%", previous: "99%" })).toMatchObject([
      { severity: "note", message: { zh: expect.stringContaining("“办结率”≥90%（99%）") } },
    ]);
    expect(said(targetBelowPrevious, { name: "故障率", target: "≤10%", previous: "3%" })).toHaveLength(1);
    expect(said(targetBelowPrevious, { name: "办结率", target: "≥99%", previous: "90%" })).toEqual([]);
    expect(said(targetBelowPrevious, { name: "费用", target: "≤9万元", previous: "8万元" })).toEqual([]);
  });
});

describe("rules of scoring and signs", () => {
  const satisfied = { name: "满意度", level1: "满意度指标", level2: "满意度指标", target: "≥90%" };

  it("satisfaction is scored alike in all tables: a note", () => {
    const odd = { ...satisfied, rule: "按照完成比例赋分" };
    expect(said(scoringRule, odd, { ...satisfied, name: "群众满意度", rule: "满意度赋分" })).toMatchObject([
      { severity: "note", expected: "满意度赋分" },
    ]);
    expect(said(scoringRule, odd)).toEqual([]);
  });

  it("a cost with “＝” is a note, a price of one piece is not", () => {
    const cost = { name: "公告费", level2: "成本指标", target: "=3.2万元" };
    expect(said(targetOperator, cost)).toMatchObject([{ severity: "note" }]);
    expect(said(targetOperator, { ...cost, name: "人均补助标准" })).toEqual([]);
  });
});
