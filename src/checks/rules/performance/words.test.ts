import { describe, expect, it } from "vitest";
import { budgetAfter, finalWith, told } from "../../../testing/checks/edited.ts";
import { type EvaluationRow, writeEvaluation } from "../../../testing/checks/evaluation.ts";
import type { Finding } from "../../finding.ts";
import type { Rule } from "../../rule.ts";
import { actualValue } from "./actual-value.ts";
import { indicatorBlanks } from "./indicator-blanks.ts";
import { indicatorTwice } from "./indicator-twice.ts";
import { levelNames } from "./level-names.ts";
import { noteWithoutDeviation } from "./note-without-deviation.ts";
import { outcomeReached } from "./outcome-reached.ts";
import { outcomeRepeatsGoal } from "./outcome-repeats-goal.ts";
import { percentOver } from "./percent-over.ts";
import { previousOperator } from "./previous-operator.ts";
import { rateAsQuantity } from "./rate-as-quantity.ts";
import { scoringRule } from "./scoring-rule.ts";
import { targetOperator } from "./target-operator.ts";
import { targetYear } from "./target-year.ts";
import { unitInName } from "./unit-in-name.ts";
import { unitOfKind } from "./unit-of-kind.ts";
import { valueUnits } from "./value-units.ts";

const first =
  '{ row: i1, level1: 产出指标, level2: 数量指标, name: 修缮库房（间）, target: =3间, basis: 计划标准, weight: "40", rule: 按照完成比例赋分, at: "206" }';

/** What a rule says when the first indicator of the goal prints other words. */
function said(rule: Rule, words: Readonly<Record<string, string>>): Finding[] {
  const row = {
    level1: "产出指标",
    level2: "数量指标",
    name: "修缮库房（间）",
    target: "=3间",
    basis: "计划标准",
    rule: "按照完成比例赋分",
  };
  const fields = Object.entries({ row: "i1", weight: "40", at: "206", ...row, ...words });
  const text = fields.flatMap(([key, value]) => (value === "" ? [] : [`${key}: ${JSON.stringify(value)}`])).join(", ");
  return told(rule, budgetAfter(["performance", first, `{ ${text} }`]));
}

const evaluated = (rule: Rule, ...rows: readonly EvaluationRow[]): Finding[] =>
  told(rule, finalWith({ performance: writeEvaluation(rows) }));

it("the sound goal and the sound evaluation give no finding", () => {
  const rules = [
    actualValue,
    indicatorTwice,
    levelNames,
    noteWithoutDeviation,
    outcomeRepeatsGoal,
    percentOver,
    previousOperator,
  ];
  const more = [rateAsQuantity, scoringRule, targetOperator, targetYear, unitInName, unitOfKind, valueUnits];
  expect([...rules, ...more].flatMap((rule) => [...said(rule, {}), ...evaluated(rule, {})])).toEqual([]);
});

describe("units", () => {
  it("of name and target are one", () => {
    expect(said(unitInName, { target: "≥3万间" })).toEqual([]);
    expect(said(unitInName, { target: "≥3个" })).toMatchObject([{ expected: "间", actual: "个" }]);
    expect(said(unitInName, { name: "修缮库房（同城）", target: "≥3个" })).toEqual([]);
  });

  it("suit what is measured", () => {
    expect(said(unitOfKind, { name: "维修时限", target: "≤1个" })[0]?.message.zh).toContain(
      "是时间指标，指标值却印为≤1个",
    );
    expect(said(unitOfKind, { name: "评估报告数量", target: "≥70%" })).toHaveLength(1);
    expect(said(unitOfKind, { name: "维修时限", target: "≤1个月" })).toEqual([]);
    expect(said(unitOfKind, { name: "完成时间", target: "≤10月底" })).toEqual([]);
  });

  it("are whole, and last year's is this year's; zero needs none", () => {
    expect(said(valueUnits, { target: "≤10万", name: "电话费" })[0]?.message.zh).toContain("“电话费”指标值≤10万");
    expect(said(valueUnits, { previous: "170" })).toHaveLength(1);
    expect(said(valueUnits, { previous: "0" })).toEqual([]);
    expect(said(valueUnits, { previous: "3套" })).toHaveLength(1);
    expect(said(valueUnits, { previous: "新增指标" })).toEqual([]);
  });
});

describe("targets", () => {
  it("“＝” does not suit a rate below 100 %, faults, or less than last year reached", () => {
    expect(said(targetOperator, { name: "验收合格率", target: "=95%" })).toMatchObject([{ actual: "=95%" }]);
    expect(said(targetOperator, { name: "验收合格率", target: "=100%" })).toEqual([]);
    expect(said(targetOperator, { name: "验收合格率", target: "≥95%" })).toEqual([]);
    expect(said(targetOperator, { name: "故障时长", target: "＝52.56分钟" })).toHaveLength(1);
    expect(said(targetOperator, { name: "安全事故", target: "=0次" })).toEqual([]);
    expect(said(targetOperator, { target: "=3间", previous: "4间" })[0]?.message.zh).toContain("上年已完成4间");
    expect(said(targetOperator, { target: "=3间", previous: "2间" })).toEqual([]);
  });

  it("shares are at most 100 %, growth is not bound", () => {
    expect(said(percentOver, { name: "办结率", target: "≥120%" })).toMatchObject([{ actual: "≥120%" }]);
    expect(said(percentOver, { name: "业务增长率", target: "≥120%" })).toEqual([]);
  });

  it("lie in the fiscal year", () => {
    expect(said(targetYear, { target: "2030年6月1日-2031年5月31日" })[0]?.message.zh).toContain(
      "不全在2031年度之内（2030年）",
    );
    expect(said(targetYear, { target: "≤2031年12月" })).toEqual([]);
    expect(said(targetYear, { target: "=15年" })).toEqual([]);
  });

  it("are scored by the share reached where they have a number, else by grades", () => {
    expect(said(scoringRule, { target: "有效提高" })).toMatchObject([{ expected: "按评判等级赋分" }]);
    expect(said(scoringRule, { rule: "按评判等级赋分" })).toMatchObject([{ expected: "按照完成比例赋分" }]);
    expect(said(scoringRule, { rule: "直接赋分" })).toEqual([]);
  });

  it("a rate is no quantity, last year's result bears no sign, level names are official: notes and warnings", () => {
    expect(said(rateAsQuantity, { name: "覆盖率", target: "=100%" })).toMatchObject([{ severity: "note" }]);
    expect(said(previousOperator, { previous: "＞=90%" })[0]?.message.zh).toContain("“修缮库房（间）”＞=90%");
    expect(said(previousOperator, { previous: "90%" })).toEqual([]);
    expect(said(levelNames, { level2: "可持续发展影响指标" })).toMatchObject([{ severity: "note" }]);
  });

  it("an indicator printed twice is told once", () => {
    expect(
      told(indicatorTwice, budgetAfter(["performance", first, `${first}\n    - ${first.replace("i1", "i9")}`])),
    ).toHaveLength(1);
  });

  it("a blank cell is told where most indicators fill the column", () => {
    expect(said(indicatorBlanks, { basis: "" })).toMatchObject([
      { severity: "note", message: { zh: expect.stringContaining("“指标值设置依据”") } },
    ]);
    expect(said(indicatorBlanks, {})).toEqual([]);
  });
});

describe("results", () => {
  it("of a number are a number; of words they may be words", () => {
    expect(evaluated(actualValue, { actual: "未达成年度指标" })).toMatchObject([{ actual: "未达成年度指标" }]);
    expect(evaluated(actualValue, { target: "有效改善", actual: "达成年度指标" })).toEqual([]);
    expect(evaluated(actualValue, { target: "≤10月底", actual: "未按时完成" })).toHaveLength(1);
  });

  it("that meet their target exactly need no reason for a deviation", () => {
    expect(evaluated(noteWithoutDeviation, { note: "提前撤回。" })).toHaveLength(1);
    expect(evaluated(noteWithoutDeviation, { note: "超额完成。", actual: "3次" })).toEqual([]);
    expect(evaluated(noteWithoutDeviation, { note: "没有完成。", score: "80" })).toEqual([]);
  });

  it("an outcome that repeats its goal word for word is told once for all tables", () => {
    const words = "完成库房修缮前的勘察与设计。";
    const repeated = finalWith({ performance: writeEvaluation([{}], { goal: words, outcome: words }) });
    expect(told(outcomeRepeatsGoal, repeated)[0]?.message.zh).toContain("1张自评表");
    const other = finalWith({ performance: writeEvaluation([{}], { goal: words, outcome: "勘察两次，设计待审。" }) });
    expect(told(outcomeRepeatsGoal, other)).toEqual([]);
  });

  it("that are all reached are not claimed where one is missed", () => {
    const claimed = (outcome: string, actual: string): Finding[] =>
      told(outcomeReached, finalWith({ performance: writeEvaluation([{ actual }], { outcome }) }));
    expect(claimed("预期目标已按时完成。", "1次")[0]?.message.zh).toContain(
      "1项指标没有达到（指标值→完成值）：“勘察次数”≥2次→1次",
    );
    expect(claimed("预期目标已按时完成。", "2次")).toEqual([]);
    expect(claimed("目标基本完成。", "1次")).toEqual([]);
  });
});
