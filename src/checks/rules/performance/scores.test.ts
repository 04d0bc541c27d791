import { describe, expect, it } from "vitest";
import { finalWith, told } from "../../../testing/checks/edited.ts";
import { type EvaluationHead, type EvaluationRow, writeEvaluation } from "../../../testing/checks/evaluation.ts";
import type { RuleContext } from "../../rule.ts";
import { deductionReason } from "./deduction-reason.ts";
import { evaluationScores } from "./evaluation-scores.ts";
import { evaluationTotal } from "./evaluation-total.ts";
import { evaluationWeights } from "./evaluation-weights.ts";
import { executionRate } from "./execution-rate.ts";
import { executionScore } from "./execution-score.ts";
import { scoreAgainstTarget } from "./score-against-target.ts";
import { scoreGrade } from "./score-grade.ts";
import { scoreShare } from "./score-share.ts";
import { scoreWithinWeight } from "./score-within-weight.ts";

const evaluated = (rows?: readonly EvaluationRow[], head?: EvaluationHead): RuleContext =>
  finalWith({ performance: writeEvaluation(rows, head) });

const all = [
  deductionReason,
  evaluationScores,
  evaluationTotal,
  evaluationWeights,
  executionRate,
  executionScore,
  scoreAgainstTarget,
  scoreGrade,
  scoreShare,
  scoreWithinWeight,
];

it("a sound evaluation gives no finding", () => {
  expect(all.flatMap((rule) => told(rule, evaluated()))).toEqual([]);
});

describe("the sums of an evaluation", () => {
  it("weights that do not make 100 are told with the addends; one with its point out of place comes first", () => {
    const [finding] = told(evaluationWeights, evaluated([{ weight: "50" }, { weight: "400", score: "40" }]));
    expect(finding).toMatchObject({ severity: "error", expected: "100", actual: "460" });
    expect(finding?.figureIds[0]).toBe("performance#e1/i2/weight");
    expect(finding?.message.zh).toContain("（10＋50＋400）");
  });

  it("weights with two decimals may miss 100 by what rounding takes", () => {
    const thirds = ["33.33", "33.33", "23.33"].map((weight) => ({ weight, score: weight }));
    expect(told(evaluationWeights, evaluated(thirds))).toEqual([]);
    expect(told(evaluationWeights, evaluated([...thirds.slice(1), { weight: "23.43" }]))).toHaveLength(1);
  });

  it("a total that is not the sum of the scores is told with both", () => {
    const [finding, ...more] = told(evaluationScores, evaluated([{ score: "85" }], { total: "98" }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ expected: "95", actual: "98", difference: "3" });
    expect(finding?.figureIds).toEqual([
      "performance#e1/total/score",
      "performance#e1/funds.total/score",
      "performance#e1/i1/score",
    ]);
  });

  it("an evaluation without total is told, with what it would be", () => {
    expect(told(evaluationTotal, evaluated([{ score: "80" }], { total: undefined }))).toMatchObject([
      { severity: "warning", expected: "90", message: { zh: expect.stringContaining("各项得分相加为90") } },
    ]);
  });

  it("a score above its weight or below zero is told once: not again where it spoils the total by its point alone", () => {
    expect(told(scoreWithinWeight, evaluated([{ score: "95" }]))).toMatchObject([
      { actual: "95", expected: "0–90", figureIds: ["performance#e1/i1/score", "performance#e1/i1/weight"] },
    ]);
    expect(told(scoreWithinWeight, evaluated([{ score: "-5" }]))).toHaveLength(1);
    expect(told(scoreWithinWeight, evaluated([{ score: "900" }]))).toEqual([]);
    expect(told(evaluationScores, evaluated([{ score: "900" }]))).toHaveLength(1);
  });
});

describe("the execution rate", () => {
  it("is judged by the precision of budget and execution", () => {
    expect(told(executionRate, evaluated([{}], { budget: "66.09", executed: "2.40", rate: "3.63" }))).toEqual([]);
    const [finding] = told(executionRate, evaluated([{}], { budget: "66.09", executed: "2.40", rate: "36.30" }));
    expect(finding).toMatchObject({ severity: "error", expected: "3.63", actual: "36.30" });
    expect(finding?.message.zh).toContain("2.40万元÷全年预算数66.09万元＝3.63%");
  });

  it("has no rate to compare with on a budget of nothing", () => {
    const context = evaluated([{}], { budget: "0.00", executed: "0.00", rate: "0.00", score: "0" });
    expect(told(executionRate, context)).toEqual([]);
  });

  it("earns its share of the points; digits cut off are a note, more is an error", () => {
    const spent = { budget: "51.00", executed: "36.57", rate: "71.71" };
    expect(told(executionScore, evaluated([{}], { ...spent, score: "7.2" }))).toEqual([]);
    expect(told(executionScore, evaluated([{}], { ...spent, score: "7.1" }))).toMatchObject([
      { severity: "note", expected: "7.17" },
    ]);
    expect(told(executionScore, evaluated([{}], { ...spent, score: "7.5" }))).toMatchObject([{ severity: "error" }]);
    expect(told(executionScore, evaluated([{}], { executed: "12.00", rate: "150.00" }))).toEqual([]);
  });
});

describe("scores and targets", () => {
  it("full score for a missed target, and points taken for one that was reached, are told", () => {
    expect(told(scoreAgainstTarget, evaluated([{ actual: "1次" }]))[0]?.message.zh).toContain(
      "没有达到目标，却得满分90",
    );
    expect(told(scoreAgainstTarget, evaluated([{ score: "60" }]))[0]?.message.zh).toContain("却只得60（分值90）");
    expect(told(scoreAgainstTarget, evaluated([{ score: "60", note: "迟了一季。" }]))).toEqual([]);
    expect(told(scoreAgainstTarget, evaluated([{ target: "≤2次", actual: "3次" }]))).toHaveLength(1);
    expect(told(scoreAgainstTarget, evaluated([{ target: "≥2万次", actual: "20000次" }]))).toEqual([]);
    expect(told(scoreAgainstTarget, evaluated([{ target: "≥2次", actual: "1个" }]))).toEqual([]);
  });

  it("a missed target scores the share reached and no more; “＝” says nothing", () => {
    expect(told(scoreShare, evaluated([{ target: "≥4次", actual: "1次", score: "22.5" }]))).toEqual([]);
    const [finding] = told(scoreShare, evaluated([{ target: "≥4次", actual: "1次", score: "30.0" }]));
    expect(finding?.message.zh).toContain("90×25.00%＝22.50，30.0");
    expect(told(scoreShare, evaluated([{ target: "≤4小时", actual: "8小时", score: "45.0" }]))).toEqual([]);
    expect(told(scoreShare, evaluated([{ target: "=4次", actual: "8次", score: "80" }]))).toEqual([]);
  });

  it("a grade earns its band of the points", () => {
    const graded = (actual: string, score: string): RuleContext => evaluated([{ target: "有效改善", actual, score }]);
    expect(told(scoreGrade, graded("部分达成年度指标并具有一定效果", "63"))).toEqual([]);
    expect(told(scoreGrade, graded("部分达成年度指标并具有一定效果", "80"))).toHaveLength(1);
    expect(told(scoreGrade, graded("达成年度指标", "60"))).toMatchObject([{ actual: "60" }]);
    expect(told(scoreGrade, graded("未达成年度指标且效果较差", "70"))).toHaveLength(1);
  });

  it("points taken without a reason are told where the table gives reasons at all", () => {
    const rows = [
      { weight: "45", score: "45", note: "超额完成。", target: "≥2次", actual: "3次" },
      { weight: "45", score: "40", target: "有效改善", actual: "达成年度指标" },
    ];
    expect(told(deductionReason, evaluated(rows))[0]?.message.zh).toContain("“勘察次数”40/45");
    expect(told(deductionReason, evaluated(rows.slice(1)))).toEqual([]);
  });
});
