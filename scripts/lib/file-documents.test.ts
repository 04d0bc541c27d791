import { expect, test } from "vitest";
import { noAnswers, type Answers } from "../../src/import/answers/answers.ts";
import type { SourceText } from "../../src/import/text/source.ts";
import { writtenBudget } from "../../src/testing/written-disclosure.ts";
import { planImport, type ImportPlan } from "./import-plan.ts";
import { toSourceText } from "./read-sources.ts";
import { carryAnswers, findStale } from "./stale-files.ts";

const knowledge = {
  bodies: [
    { id: "park", names: ["青山市园林局"] },
    { id: "nursery", names: ["青山市苗圃"] },
  ],
  functional: [],
  economic: [],
};
const given: Answers = { ...noAnswers, answers: [{ question: "identity/body", value: "nursery" }] };
const [from, to] = ["park/2024-budget", "nursery/2024-budget"];

/** The written budget, with another body above one of its tables. */
function contradicting(): Promise<SourceText> {
  const lines = writtenBudget.flatMap((line) =>
    line === "第三部分 2024 年部门预算情况说明"
      ? ["表 8", "政府性基金预算支出情况表", "编制部门：青山市苗圃", "本表为空表。", line]
      : [line],
  );
  return toSourceText("a.txt", new TextEncoder().encode(lines.join("\n")));
}

const planWith = async (answers: Readonly<Record<string, Answers>>): Promise<ImportPlan> =>
  planImport([await contradicting()], knowledge, (id) => answers[id]);

test("a document that names two bodies is filed under the one that is answered, with its answers", async () => {
  const asked = await planWith({});
  expect(asked.documents.map(({ disclosure, questions }) => [disclosure, questions[0]?.candidates])).toEqual([
    [from, ["青山市园林局", "青山市苗圃"]],
  ]);
  const answered = await planWith({ [from]: given });
  expect(answered.documents[0]).toMatchObject({ disclosure: to, unusedAnswers: [] });
  expect(answered.documents[0]?.questions.map(({ id }) => id)).not.toContain("identity/body");
  expect(answered.moved).toEqual([{ from, to }]);
  const before = [...asked.files, { path: `disclosures/${from}/answers.yaml`, text: "answers: []\n" }];
  expect(carryAnswers(before, answered)).toEqual([{ path: `disclosures/${to}/answers.yaml`, text: "answers: []\n" }]);
  expect(findStale(before, answered).sort()).toEqual(
    before
      .map(({ path }) => path)
      .filter((path) => path.startsWith(`disclosures/${from}/`))
      .sort(),
  );
});

test("imported again it finds its answers where they were carried to, and gives the same bytes", async () => {
  const [first, second] = [await planWith({ [from]: given }), await planWith({ [to]: given })];
  expect(second.moved).toEqual([]);
  expect(second.files).toEqual(first.files);
});

test("an answer that is no candidate is found again by the file it was given for", async () => {
  const lines = [
    "项目支出绩效自评表",
    "项目名称|统计经费||",
    "主管部门|青山市园林局|实施单位|青山市园林局",
    "项目资金（万元）||年初预算数|得分",
    "年度总体目标|2023年做完。||",
  ];
  const source = await toSourceText("a.txt", new TextEncoder().encode(lines.join("\n").replaceAll("|", "\t")));
  const answers: Answers = { ...noAnswers, answers: [{ question: "identity/fiscal-year", value: "2021" }] };
  const id = "park/2021-final";
  const first = planImport([source], knowledge, (asked) => (asked === "park/2023-final" ? answers : undefined));
  expect(first.moved).toEqual([{ from: "park/2023-final", to: id }]);
  const again = planImport(
    [source],
    knowledge,
    (asked) => (asked === id ? answers : undefined),
    (sha256) => (sha256 === source.sha256 ? [id] : []),
  );
  expect(again.moved).toEqual([]);
  expect(again.files).toEqual(first.files);
});
