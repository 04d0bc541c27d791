import { describe, expect, it } from "vitest";
import { budgetAfter, type Edit, told } from "../../../testing/checks/edited.ts";
import { costLimits } from "./cost-limits.ts";
import { goalAmount } from "./goal-amount.ts";
import { goalMissing } from "./goal-missing.ts";
import { goalWeights } from "./goal-weights.ts";
import { indicatorWeight } from "./indicator-weight.ts";

const goal = (piece: string, replacement: string): Edit => ["performance", piece, replacement];

it("the sound budget gives no finding", () => {
  const rules = [costLimits, goalAmount, goalMissing, goalWeights, indicatorWeight];
  expect(rules.flatMap((rule) => told(rule, budgetAfter()))).toEqual([]);
});

describe("weights of a goal", () => {
  it("add up to 90, or to 100 where the execution rate takes no points", () => {
    expect(told(goalWeights, budgetAfter(goal('weight: "40"', 'weight: "50"')))).toEqual([]);
    expect(told(goalWeights, budgetAfter(goal('weight: "40"', 'weight: "45"')))).toMatchObject([
      {
        severity: "error",
        expected: "90",
        actual: "95",
        difference: "5",
        message: { zh: expect.stringContaining("45＋30＋20") },
      },
    ]);
  });

  it("name first the one whose decimal point alone is wrong", () => {
    const [finding] = told(goalWeights, budgetAfter(goal('weight: "20"', 'weight: "2"')));
    expect(finding?.figureIds[0]).toBe("performance#g1/i3/weight");
  });

  it("are numbers: text or a blank is told, and nothing is added up", () => {
    const context = budgetAfter(
      goal('weight: "30"', "weight: { printed: 履职效能, unreadable: true }"),
      goal(', weight: "20"', ""),
    );
    expect(told(goalWeights, context)).toEqual([]);
    expect(told(indicatorWeight, context)[0]?.message.zh).toContain("2项指标的分值权重印成了“履职效能”");
  });
});

describe("money of a goal", () => {
  const funds = (amount: string): Edit =>
    goal('total: "60.00", fiscal: "60.00"', `total: "${amount}", fiscal: "${amount}"`);

  it("is that of its project in table 7, beyond rounding", () => {
    expect(told(goalAmount, budgetAfter(funds("60.20")))).toMatchObject([
      {
        severity: "error",
        expected: "60.00",
        actual: "60.20",
        difference: "0.20",
        figureIds: ["performance#g1/funds.fiscal/amount", "tables#xj-7/danganguan.2012604.p1/total"],
      },
    ]);
    expect(told(goalAmount, budgetAfter(funds("59.99")))).toMatchObject([{ severity: "note" }]);
  });

  it("may be more by just what was carried over for a project that the goal does not name: that one is named", () => {
    const [finding] = told(goalAmount, budgetAfter(funds("70.00")));
    expect(finding?.severity).toBe("warning");
    expect(finding?.message.zh).toContain("差额正好是表11·珍贵档案抢救经费·总计10.00万元");
    expect(finding?.figureIds).toContain("tables#xj-11/danganguan.p3/total");
  });

  it("that is more by a withheld amount does not give the withheld project away", () => {
    const [finding] = told(goalAmount, budgetAfter(funds("90.00")));
    expect(finding?.message.zh).not.toContain("特定目标");
    expect(finding?.figureIds).toHaveLength(2);
  });

  it("is not exceeded by the limits of its costs; prices of one piece are no part of them", () => {
    const cost = (target: string, name = "修缮费用"): Edit =>
      goal(
        "level2: 社会效益指标, name: 保管条件, target: 有效改善",
        `level2: 经济成本指标, name: ${name}, target: "${target}"`,
      );
    expect(told(costLimits, budgetAfter(cost("≤60万元")))).toEqual([]);
    expect(told(costLimits, budgetAfter(cost("≤600200元")))).toMatchObject([
      { severity: "warning", actual: "60.02", message: { zh: expect.stringContaining("60.00万元") } },
    ]);
    expect(told(costLimits, budgetAfter(cost("≤900万元", "修缮单价")))).toEqual([]);
    expect(told(costLimits, budgetAfter(cost(">=900万元")))).toEqual([]);
  });

  it("a project of table 7 without a goal is told, a withheld one never", () => {
    expect(told(goalMissing, budgetAfter(goal("projects: [p1]", "projects: [p3]")))).toMatchObject([
      {
        figureIds: ["tables#xj-7/danganguan.2012604.p1/total"],
        message: { zh: expect.stringContaining("60.00万元没有") },
      },
    ]);
  });

  it("may stand under another name: told as that, not as missing", () => {
    const context = budgetAfter(
      goal("projects: [p1]", "projects: [p9]"),
      ["performance", "project-name: 库房修缮项目", "project-name: 市档案馆库房修缮经费"],
      ["projects", "- { project: p1,", '- { project: p9, name: 市档案馆库房修缮经费, at: "200" }\n- { project: p1,'],
    );
    expect(told(goalMissing, context)).toMatchObject([
      {
        figureIds: ["tables#xj-7/danganguan.2012604.p1/total", "performance#g1/funds.fiscal/amount"],
        message: { zh: expect.stringContaining("多半是同一项目") },
      },
    ]);
  });
});
