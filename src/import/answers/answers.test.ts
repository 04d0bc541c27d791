import { expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import { noAnswers, settleQuestions, type Answers } from "./answers.ts";
import { applyAnswers } from "./apply-answers.ts";
import { cellAnswers } from "./cell-of-question.ts";
import type { Question } from "../context.ts";
import type { Draft } from "../draft/mentions.ts";

const draft: Draft = {
  sections: [
    { form: "said/income", rows: [{ row: "gpb", amount: "3.00", reason: "原文的话" }] },
    { form: "xj/3", rows: [{ row: "201", total: "3.00", project: "3.00" }] },
  ],
  clauses: [{ project: "p1", name: "甲", rows: [{ row: "scale", amount: "3.00" }] }],
  performance: [
    {
      form: "evaluation",
      key: "g1",
      funds: { total: { initial: "3.00", rate: "100.00" }, other: { initial: "0" } },
      rows: [{ row: "i1", name: "份数", weight: "10" }],
    },
    { form: "goal", key: "g2", funds: { total: "3.00" }, rows: [] },
  ],
};

const question = (id: string, ...candidates: string[]): Question => ({ id, at: "1", zh: "", en: "", candidates });
const answers = (...list: Answers["answers"]): Answers => ({ ...noAnswers, answers: list });

test("an answer by address replaces exactly that cell, in every kind of file", () => {
  const values = new Map([
    ["narrative#said-income/gpb/reason", "自己的话"],
    ["tables#xj-3/201/project", "3.01"],
    ["projects/p1#clause/scale/amount", "4.00"],
    ["performance#g1/i1/weight", "12"],
    ["performance#g1/funds.other/budget", "0"],
    ["performance#g2/funds.total/amount", "5.00"],
    ["performance#g2/goal", "简短的目标"],
  ]);
  const { draft: answered, unused } = applyAnswers(draft, values, xinjiangBudget);
  expect(unused).toEqual([]);
  expect(answered.sections[0]?.rows).toEqual([{ row: "gpb", amount: "3.00", reason: "自己的话" }]);
  expect(answered.sections[1]?.rows).toEqual([{ row: "201", total: "3.00", project: "3.01" }]);
  expect(answered.clauses[0]?.rows[0]?.["amount"]).toBe("4.00");
  expect(answered.performance[0]?.rows[0]?.["weight"]).toBe("12");
  expect(answered.performance[0]?.funds).toEqual({
    total: { initial: "3.00", rate: "100.00" },
    other: { initial: "0", budget: "0" },
  });
  expect(answered.performance[1]).toMatchObject({ goal: "简短的目标", funds: { total: "5.00" } });
});

test("an answer for a cell that is not there is reported, not dropped", () => {
  expect(applyAnswers(draft, new Map([["narrative#said-income/fund/amount", "1.00"]]), xinjiangBudget).unused).toEqual([
    "narrative#said-income/fund/amount",
  ]);
});

test("without answers nothing changes", () => {
  expect(applyAnswers(draft, new Map(), xinjiangBudget).draft).toEqual(draft);
});

test("a question is settled by confirming its first candidate; another value must be given by address", () => {
  const asked = [question("clause/9/a1", "8"), question("clause/12/a2", "117万", "117")];
  const settled = settleQuestions(
    asked,
    answers({ question: "clause/9/a1", value: "8" }, { question: "clause/12/a2", value: "117" }),
  );
  expect(settled.open.map(({ id }) => id)).toEqual(["clause/12/a2"]);
  expect(settled.unused).toEqual(["clause/12/a2"]);
});

test("an answer gives a level with the one above it, or the first one alone", () => {
  const asked = [question("performance#g1/i1/level2", "履职效能/社会效益", "社会效益")];
  const given = (value: string): unknown => [
    ...cellAnswers(asked, draft, answers({ question: "performance#g1/i1/level2", value })),
  ];
  expect(given("履职效能/社会效益")).toEqual([]);
  expect(given("社会效益")).toEqual([
    ["performance#g1/i1/level1", "社会效益"],
    ["performance#g1/i1/level2", "blank"],
  ]);
  expect(given("管理效率/投入管理")).toEqual([
    ["performance#g1/i1/level1", "管理效率"],
    ["performance#g1/i1/level2", "投入管理"],
  ]);
});
