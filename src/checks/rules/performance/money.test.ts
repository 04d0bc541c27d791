import { describe, expect, it } from "vitest";
import { budgetAfter, type Edit, finalWith, told } from "../../../testing/checks/edited.ts";
import { type EvaluationHead, type EvaluationRow, writeEvaluation } from "../../../testing/checks/evaluation.ts";
import type { RuleContext } from "../../rule.ts";
import { costResults } from "./cost-results.ts";
import { evaluatedSpending } from "./evaluated-spending.ts";
import { executionIndicator } from "./execution-indicator.ts";
import { overallEvaluation } from "./overall-evaluation.ts";
import { overallFunds } from "./overall-funds.ts";
import { performanceAmounts } from "./performance-amounts.ts";
import { performanceCounts } from "./performance-counts.ts";
import { procurementIndicator } from "./procurement-indicator.ts";

const accounts = (sections: string, rows?: readonly EvaluationRow[], head?: EvaluationHead): RuleContext =>
  finalWith({ sections, performance: writeEvaluation(rows, head) });
const spent = (total: string, project: string): string => `- form: said/final-expenditure
  unit: 万元
  rows:
    - { row: total, name: 本年支出, amount: "${total}", at: "20" }
    - { row: project, name: 项目支出, amount: "${project}", at: "21" }
`;

describe("accounts", () => {
  it("projects evaluated spent no more than all projects", () => {
    expect(told(evaluatedSpending, accounts(spent("280.00", "8.00")))).toEqual([]);
    expect(told(evaluatedSpending, accounts(spent("280.00", "2.40")))).toMatchObject([
      {
        severity: "error",
        expected: "≥8.00",
        actual: "2.40",
        figureIds: ["narrative#said-final-expenditure/project/amount", "performance#e1/funds.total/executed"],
      },
    ]);
  });

  it("the overall evaluation is about the expenditure of the accounts", () => {
    const overall = { form: "evaluation-overall", budget: "290.00", executed: "280.00", rate: "96.55" } as const;
    expect(told(overallEvaluation, accounts(spent("280.00", "8.00"), [{}], overall))).toEqual([]);
    const [finding] = told(overallEvaluation, accounts(spent("283.00", "8.00"), [{}], overall));
    expect(finding).toMatchObject({ actual: "280.00", expected: "283.00" });
  });

  it("an indicator of execution states what budget and execution make", () => {
    const row = (actual: string): EvaluationRow => ({ name: "专项资金使用率", target: "≥90%", actual });
    const half = { budget: "8.00", executed: "4.00", rate: "50.00", score: "5" };
    expect(told(executionIndicator, accounts("[]", [row("50%")], half))).toEqual([]);
    expect(told(executionIndicator, accounts("[]", [row("100%")], half))).toMatchObject([
      { expected: "50.00%", actual: "100%", message: { zh: expect.stringContaining("4.00万元÷全年预算数8.00万元") } },
    ]);
  });

  it("nothing procured is no procurement carried out in full", () => {
    const procured = (amount: string): string =>
      `- { form: procurement, unit: 万元, rows: [{ row: total, name: 政府采购支出总额, amount: "${amount}" }] }\n`;
    const row: EvaluationRow = { name: "政府采购执行率", target: "=100%", actual: "100%" };
    expect(told(procurementIndicator, accounts(procured("3.00"), [row]))).toEqual([]);
    expect(told(procurementIndicator, accounts(procured("0.00"), [row]))).toHaveLength(1);
  });

  it("costs, and pieces times their price, are no more than what was spent", () => {
    const rows = (price: string): EvaluationRow[] => [
      { name: "购置档案柜数量", target: "=2个", actual: "2个", weight: "45", score: "45" },
      { name: "档案柜单价", level2: "成本指标", target: "≤5万元", actual: price, weight: "45", score: "45" },
    ];
    expect(told(costResults, accounts("[]", rows("40000元")))).toEqual([]);
    expect(told(costResults, accounts("[]", rows("45000元")))).toMatchObject([
      { severity: "warning", actual: "8.00", message: { zh: expect.stringContaining("档案柜2个×45000元＝9.00万元") } },
    ]);
  });
});

describe("what a budget says of its goals", () => {
  const said = (row: string): Edit => [
    "sections",
    "- form: said/withheld",
    `- { form: said/performance, unit: 万元, rows: [${row}] }\n- form: said/withheld`,
  ];
  const amounts = (row: string, amount: string, count = "1"): RuleContext =>
    budgetAfter(said(`{ row: ${row}, name: 项目, count: "${count}", amount: "${amount}", at: "140" }`));

  it("the money of this year's projects is table 7, with or without what is withheld", () => {
    expect(told(performanceAmounts, amounts("fiscal-projects", "90.00"))).toEqual([]);
    expect(told(performanceAmounts, amounts("fiscal-projects", "60.00"))).toEqual([]);
    expect(told(performanceAmounts, amounts("fiscal-projects", "60.20"))).toMatchObject([
      { severity: "error", expected: "60.00", actual: "60.20", difference: "0.20" },
    ]);
  });

  it("the number of projects is one of the numbers that can be counted", () => {
    for (const count of ["1", "2"])
      expect(told(performanceCounts, amounts("fiscal-projects", "90.00", count))).toEqual([]);
    const [finding] = told(performanceCounts, amounts("fiscal-projects", "90.00", "3"));
    expect(finding).toMatchObject({ severity: "warning", actual: "3", expected: "1/2" });
    expect(told(performanceCounts, amounts("overall", "0.00", "1"))).toHaveLength(1);
  });

  it("the overall goal has the money of table 1, with or without what was carried over", () => {
    const overall = (fiscal: string, other: string): RuleContext =>
      budgetAfter([
        "performance",
        "- form: goal\n",
        `- form: goal-overall\n  key: g0\n  unit: 万元\n  funds: { superior: "0.00", fiscal: "${fiscal}", other: "${other}" }\n  rows: []\n- form: goal\n`,
      ]);
    expect(told(overallFunds, overall("300.00", "20.00"))).toEqual([]);
    expect(told(overallFunds, overall("310.00", "20.00"))).toEqual([]);
    const [finding, ...more] = told(overallFunds, overall("330.00", "0.00"));
    expect(more).toEqual([]);
    expect(finding?.message.zh).toContain(
      "财政资金印为0.00万元＋330.00万元，表1为300.00万元（含上年结转为310.00万元）",
    );
    expect(finding?.message.zh).toContain("其他资金印为0.00万元，表1为20.00万元");
  });
});
