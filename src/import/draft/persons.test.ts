import { expect, test } from "vitest";
import { maskPersons } from "./persons.ts";

const draft = {
  sections: [{ form: "said/income", rows: [{ row: "gpb", amount: "4,184.34", reason: "由甲乙丙负责。" }] }],
  clauses: [],
  performance: [
    {
      form: "goal",
      key: "g1",
      person: "甲乙丙、丁戊",
      phone: "0000-1234567",
      goal: { printed: "丁戊修缮库房3间，电话0000-1234567。", at: "7" },
      rows: [{ row: "i1", name: "修缮库房（间）", target: "=3间", weight: "40", evidence: "办公室记录" }],
    },
    { form: "goal", key: "g2", rows: [] },
  ],
};

test("persons and phones are masked in their fields and in every text, and nothing else changes", () => {
  expect(maskPersons(draft)).toEqual({
    sections: [{ form: "said/income", rows: [{ row: "gpb", amount: "4,184.34", reason: "由（姓名略）负责。" }] }],
    clauses: [],
    performance: [
      {
        ...draft.performance[0],
        person: "（姓名略）",
        phone: "（电话略）",
        goal: { printed: "（姓名略）修缮库房3间，电话（电话略）。", at: "7" },
      },
      { form: "goal", key: "g2", rows: [] },
    ],
  });
});

test("a table that names nobody is not given a person", () => {
  expect(Object.keys(maskPersons(draft).performance[1]!)).toEqual(["form", "key", "rows"]);
});

test("a telephone number in the place of a figure is masked, and is no figure", () => {
  const rows = [{ row: "x1", name: "联系电话", total: "13900000000", basic: { printed: "13900000000", at: "3" } }];
  expect(maskPersons({ ...draft, sections: [{ form: "xj/3", rows }] }).sections[0]?.rows).toEqual([
    {
      ...{ row: "x1", name: "联系电话", total: { printed: "（电话略）", unreadable: "true" } },
      basic: { printed: "（电话略）", at: "3", unreadable: "true" },
    },
  ]);
});
