import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../../scripts/lib/content.ts";
import { classificationFiles } from "../../testing/maker/classification.ts";
import { tryImport } from "../../testing/maker/mutate/try-import.ts";
import { importLines, writtenBudget } from "../../testing/written-disclosure.ts";

const files = classificationFiles(readContent(join(import.meta.dirname, "..", "..", "..", "content")));
const nines = "9".repeat(60);

/** The written budget with one piece replaced everywhere it stands. */
function replaced(piece: string, by: string): readonly string[] {
  const lines = writtenBudget.map((line) => line.replaceAll(piece, by));
  expect(lines).not.toEqual(writtenBudget);
  return lines;
}

test("an amount too large to be counted is kept as printed, is no figure, and is asked about by its address", () => {
  const imported = importLines(replaced("一般公共预算 110.00 万元", `一般公共预算 ${nines} 万元`));
  const said = imported.files.sections.find(({ form }) => form === "said/income");
  expect(said?.rows?.find(({ row }) => row === "gpb")?.["amount"]).toEqual({ printed: nines, unreadable: "true" });
  expect(imported.questions.filter(({ id }) => id === "narrative#said-income/gpb/amount")).toEqual([
    expect.objectContaining({ candidates: [nines], cell: "narrative#said-income/gpb/amount" }),
  ]);
  const answers = [{ at: "narrative#said-income/gpb/amount", value: "110.00" }];
  expect(
    importLines(replaced("一般公共预算 110.00 万元", `一般公共预算 ${nines} 万元`), { answers }).questions,
  ).toEqual(imported.questions.filter(({ id }) => id !== "narrative#said-income/gpb/amount"));
});

test("a fund that is no number is kept as printed and asked about", () => {
  const { files: found, questions } = importLines(replaced("年度预算总额\t40.00", "年度预算总额\t约{40.00"));
  expect(found.performance[0]?.funds?.["total"]).toEqual({ printed: "约{40.00", at: "84", unreadable: "true" });
  expect(questions.map(({ id }) => id)).toContain("performance#g1/funds.total/amount");
});

test("a number in a reason that is too large to be counted stays in its sentence alone", () => {
  const { files: found, narrative } = importLines(replaced("拟购树苗 20 万元", `拟购树苗 ${nines} 万元`));
  const said = found.sections.find(({ form }) => form === "said/income");
  expect(said?.rows?.find(({ row }) => row === "gpb")?.cites?.map(({ printed }) => printed)).toEqual(["3"]);
  expect(narrative).toContain(`拟购树苗${nines}万元`);
});

test("a clause whose project has no name is one of its own, and which it is is asked", () => {
  const { files: found, questions } = importLines(replaced("项目名称：2024 年树苗购置项目", "项目名称："));
  expect(found.clauses.map(({ name, project }) => [name, project])).toEqual([["（未印名称）", "n60"]]);
  expect(questions.filter(({ id }) => id === "project/60")).toHaveLength(1);
});

test.each([
  ["an amount too large", "一般公共预算 110.00 万元", `一般公共预算 ${nines} 万元`],
  ["a change too large", "比上年预算增加 10.00 万元", `比上年预算增加 ${nines} 万元`],
  ["a cited amount too large", "拟购树苗 20 万元", `拟购树苗 ${nines} 万元`],
  ["a part of a 分", "一般公共预算 110.00 万元", "一般公共预算 110.0000001 万元"],
  ["a fund of words", "年度预算总额\t40.00", "年度预算总额\t约{40.00"],
  ["a fund without an amount", "年度预算总额\t40.00", "年度预算总额\t\u200b"],
  ["a code of another classification", "201\t03\t02", "301\t03\t0"],
  ["a withheld code inside a longer name", "2024 年树苗购置项目", "特定目标1010122U一般行政管理事务"],
  ["a name that only says that it is withheld", "2024 年树苗购置项目", "完全不予公开"],
  ["a project without a name", "2024 年树苗购置项目", ""],
  ["a change without a reason", "主要原因是新建 3 个公园", ""],
])("what was read of a document with %s builds", async (_, piece, by) => {
  const text = new TextEncoder().encode(replaced(piece, by).join("\n"));
  expect(await tryImport("a.txt", text, files)).toMatchObject({ outcome: "imported" });
});
