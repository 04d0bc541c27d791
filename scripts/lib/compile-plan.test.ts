import { join } from "node:path";
import { expect, test } from "vitest";
import { PublishError } from "../../src/errors/publish-error.ts";
import { noAnswers } from "../../src/import/answers/answers.ts";
import { classificationFiles } from "../../src/testing/maker/classification.ts";
import { writtenBudget } from "../../src/testing/written-disclosure.ts";
import { compilePlan } from "./compile-plan.ts";
import { readContent } from "./content.ts";
import { planImport, type ImportPlan } from "./import-plan.ts";
import { readKnowledge } from "./knowledge.ts";
import { toSourceText } from "./read-sources.ts";
import { root } from "./run.ts";

const files = classificationFiles(readContent(join(root, "content")));

/** Plans the import of the written budget with one cell answered. */
async function planWith(value: string): Promise<ImportPlan> {
  const source = await toSourceText("预算.txt", new TextEncoder().encode(writtenBudget.join("\n")));
  const answers = { ...noAnswers, answers: [{ at: "narrative#said-income/gpb/amount", value }] };
  return planImport([source], readKnowledge(files), () => answers);
}

test("an answer that cannot stand in its cell stops the import with the document, the cell and where to correct it", async () => {
  await planWith("111.00").then((plan) => {
    compilePlan(files, plan, []);
  });
  const plan = await planWith("一百一十万元");
  const stopped = (): void => {
    compilePlan(files, plan, []);
  };
  expect(stopped).toThrow(PublishError);
  const [problem] = problemsOf(stopped);
  expect(problem?.code).toBe("import/unbuildable");
  expect(problem?.place).toEqual({ file: "预算.txt" });
  expect(problem?.found.zh).toContain("一百一十万元");
  expect(problem?.fix.zh).toContain("disclosures/body-1/2024-budget/answers.yaml");
});

test("a problem of a file that was there before stays one of that file", async () => {
  const plan = await planWith("110.00");
  const broken = { path: "bodies/other.yaml", text: "names: 1\n", size: 9 };
  const stopped = (): void => {
    compilePlan([...files, broken], plan, []);
  };
  expect(problemsOf(stopped).map(({ place }) => place.file)).toEqual(["bodies/other.yaml"]);
});

function problemsOf(run: () => void): PublishError["problems"] {
  try {
    run();
  } catch (error) {
    if (error instanceof PublishError) return error.problems;
  }
  return [];
}
