import { describe, expect, test } from "vitest";
import { contextOf, sectionOf } from "../../testing/explanation.ts";
import type { RowContent } from "../../schema/content.ts";
import { recogniseStatements } from "./recognise-statements.ts";

const budget = contextOf("budget");
const rowsOf = (title: string, ...paragraphs: readonly (readonly string[])[]): readonly RowContent[] =>
  recogniseStatements([sectionOf(title, ...paragraphs)], budget).found[0]?.rows ?? [];

const income = "关于青山市园林局2024年收入预算情况说明";
const scale = "关于青山市园林局2024年一般公共预算当年拨款规模变化情况";

describe("nothing printed is dropped", () => {
  const questionsOf = (title: string, sentence: string): readonly (readonly [string, string])[] =>
    recogniseStatements([sectionOf(title, [sentence])], budget).questions.map(({ at, zh }) => [at, zh] as const);

  test("a subject no row bears is a question, also behind a reason", () => {
    expect(questionsOf(income, "彩票公益金收入5.00万元，占1.00%。")).toEqual([
      ["2", expect.stringContaining("5.00万元、1.00%")],
    ]);
    const sentence = "单位资金9.00万元，占2.00%，主要原因是门票增加。彩票公益金收入5.00万元，占1.00%。";
    expect(questionsOf(income, sentence)).toEqual([["2", expect.stringContaining("5.00万元、1.00%")]]);
    expect(rowsOf(income, [sentence])[0]).toMatchObject({ row: "own", reason: "门票增加" });
  });

  test("a change in a section that has no column for it is a question", () => {
    expect(questionsOf("收支预算情况总体说明", "收支总预算5.00万元，比上年增加1.00万元。")).toEqual([
      ["2", expect.stringContaining("1.00万元")],
    ]);
  });

  test("a section none of whose figures found a place is not called empty", () => {
    const read = recogniseStatements([sectionOf("收支预算情况总体说明", ["收支总预算比上年增加1.00万元。"])], budget);
    expect(read.found).toEqual([]);
    expect(read.questions).toHaveLength(1);
  });

  test("an amount printed twice has a row for each print", () => {
    const rows = rowsOf(scale, ["基本支出9.00万元。"], ["基本支出8.00万元。"]);
    expect(rows.map((row) => [row.row, row["amount"], row.at])).toEqual([
      ["basic", "9.00", "2"],
      ["basic~2", "8.00", "3"],
    ]);
  });

  test("an amount of another year is no second amount of the subject", () => {
    expect(rowsOf(scale, ["基本支出9.00万元，2023年8.00万元。"])).toHaveLength(1);
    expect(questionsOf(scale, "基本支出9.00万元，2023年8.00万元。")).toHaveLength(1);
  });

  test("wrongly grouped digits are kept and marked", () => {
    expect(rowsOf(scale, ["基本支出1,23.40万元。"])[0]?.["amount"]).toEqual({ printed: "1,23.40", unreadable: "true" });
  });

  test("a number with two points is one misprinted number", () => {
    expect(rowsOf(scale, ["基本支出12.3.4万元。"])[0]?.["amount"]).toEqual({ printed: "12.3.4", unreadable: "true" });
  });

  test("a misprinted number of an unknown subject is asked about too", () => {
    expect(questionsOf(income, "彩票公益金收入12.3.4万元。")).toEqual([["2", expect.stringContaining("12.3.4万元")]]);
  });

  test("words before a subject's name that are neither year nor body make another subject", () => {
    expect(questionsOf(scale, "离休人员基本支出9.00万元。")).toHaveLength(1);
    expect(rowsOf(scale, ["青山市园林局部门2024年基本支出9.00万元。"])).toHaveLength(1);
  });

  test("money in another unit than the section's is cited, not converted", () => {
    expect(rowsOf(scale, ["基本支出9.00万元，比上年增加500元。"])[0]).toEqual({
      ...{ row: "basic", name: "基本支出", amount: "9.00", base: "last-budget", at: "2" },
      cites: [{ printed: "500", unit: "元", at: "2" }],
    });
  });
});

describe("an answer", () => {
  const sentence = "彩票公益金收入5.00万元，占1.00%。";
  const read = (answer: string): ReturnType<typeof recogniseStatements> =>
    recogniseStatements([sectionOf(income, [sentence])], budget, new Map([["statement/2/5.00", [answer]]]));

  test("gives a sentence its row, and stands first among the candidates then", () => {
    const { found, questions } = read("said/income/own");
    expect(found[0]?.rows).toEqual([{ row: "own", name: "彩票公益金收入", amount: "5.00", share: "1.00", at: "2" }]);
    expect(questions.map(({ id, candidates }) => [id, candidates[0]])).toEqual([
      ["statement/2/5.00", "said/income/own"],
    ]);
  });

  test("may say that a sentence is words only", () => {
    const { found, questions } = read("words");
    expect(found).toEqual([]);
    expect(questions[0]?.candidates[0]).toBe("words");
  });

  test("that names no row of the section changes nothing", () => {
    expect(read("said/income/nothing").questions[0]?.candidates[0]).not.toBe("said/income/nothing");
  });

  test("decides which code a path of names means", () => {
    const title = "关于青山市园林局2024年一般公共预算当年拨款具体使用情况";
    const text = "1、科学技术支出（类）技术和开发（款）其他开发支出（项）：2024年预算数为5.00万元。";
    const rows = (answers: ReadonlyMap<string, readonly string[]>): readonly (string | undefined)[] =>
      recogniseStatements([sectionOf(title, [text])], budget, answers).found[0]?.rows?.map(({ row }) => row) ?? [];
    const [question] = recogniseStatements([sectionOf(title, [text])], budget).questions;
    expect(question?.id).toBe("function/said/gpb-items/2");
    const other = question?.candidates.at(-1) ?? "";
    expect(rows(new Map([["function/said/gpb-items/2", [other]]]))).toEqual([other]);
  });
});
