import { describe, expect, test } from "vitest";
import { contextOf, sectionOf } from "../../testing/explanation.ts";
import type { RowContent } from "../../schema/content.ts";
import { recogniseStatements } from "./recognise-statements.ts";

const budget = contextOf("budget");
const rowsOf = (title: string, ...paragraphs: readonly (readonly string[])[]): readonly RowContent[] =>
  recogniseStatements([sectionOf(title, ...paragraphs)], budget).found[0]?.rows ?? [];

const income = "关于青山市园林局2024年收入预算情况说明";
const scale = "关于青山市园林局2024年一般公共预算当年拨款规模变化情况";

describe("a sentence is a row", () => {
  test("amount, share, change, percent, base and reason stand in their columns as printed", () => {
    const read = recogniseStatements(
      [
        sectionOf(
          income,
          ["青山市园林局部门收入预算 1,200.00 万元，其中："],
          [
            "一般公共预算 1,080.55 万元，占 90.05%，比上年预算增加 80.55",
            "万元，增长 8.06%，主要原因是新增 3 个公园，需 60 万元。",
          ],
        ),
      ],
      budget,
    );
    expect(read).toEqual({
      found: [
        {
          form: "said/income",
          unit: "万元",
          at: "1",
          rows: [
            { row: "total", name: "收入预算", amount: "1,200.00", at: "2" },
            {
              row: "gpb",
              name: "一般公共预算",
              amount: "1,080.55",
              share: "90.05",
              change: "增加 80.55",
              percent: { printed: "增长 8.06", at: "4" },
              base: "last-budget",
              reason: { printed: "新增3个公园，需60万元", at: "4" },
              cites: [
                { printed: "3", unit: "个", at: "4" },
                { printed: "60", unit: "万元", at: "4" },
              ],
              at: "3",
            },
          ],
        },
      ],
      questions: [],
    });
  });

  test.each([
    ["half-width punctuation", "基本支出100.00万元,比上年预算减少5.00万元,下降4.76%,主要原因是:退休2人."],
    ["a full stop before the reason", "基本支出100.00万元，比上年预算减少5.00万元，下降4.76%。主要原因是：退休2人。"],
    ["与上年相比", "基本支出100.00万元，与上年相比，减少5.00万元，下降4.76%，主要原因是退休2人。"],
    ["较上年", "基本支出为100.00万元，较上年减少5.00万元，下降4.76%。主要原因：退休2人。"],
    ["the year before by its number", "基本支出100.00万元，比2023年预算减少5.00万元，下降4.76%，主要原因是退休2人。"],
  ])("%s reads the same", (_, sentence) => {
    const [row] = rowsOf(scale, [sentence]);
    expect(row).toMatchObject({
      row: "basic",
      amount: "100.00",
      change: "减少 5.00",
      percent: "下降 4.76",
      base: "last-budget",
      cites: [{ printed: "2", unit: "人" }],
    });
    expect(row?.["reason"]).toMatch(/^退休2人\.?$/);
  });

  test("a base that is not the year before stays as printed", () => {
    expect(rowsOf(scale, ["基本支出100万元，比2019年预算增加5万元，增长5%。"])[0]).toMatchObject({
      base: "2019年预算",
    });
  });

  test("a second comparison is not mixed into the first", () => {
    const rows = rowsOf(scale, ["基本支出9万元，比上年增加1万元，2024年与2019年预算相比，增长5%。"]);
    expect(rows).toEqual([
      { row: "basic", name: "基本支出", amount: "9", change: "增加 1", base: "last-budget", at: "2" },
      { row: "basic~2", name: "基本支出", percent: "增长 5", base: "2019年预算", at: "2" },
    ]);
  });

  test("an unchanged figure is said in a word", () => {
    expect(rowsOf(scale, ["项目支出20万元，与上年持平。"])[0]).toMatchObject({ change: "持平", base: "last-budget" });
  });

  test("未安排 and 无 are none, not zero", () => {
    const fund = [{ row: "fund", name: "政府性基金预算", amount: "未安排", at: "2" }];
    expect(rowsOf(income, ["政府性基金预算未安排。"])).toEqual(fund);
    expect(
      rowsOf("财政拨款收支预算情况的总体说明", [
        "收入全部为一般公共预算拨款，无政府性基金预算拨款和国有资本经营预算。",
      ]),
    ).toEqual([
      { row: "income.fund", name: "政府性基金预算拨款", amount: "无", at: "2" },
      { row: "income.capital", name: "国有资本经营预算", amount: "无", at: "2" },
    ]);
  });

  test("a name inside a longer name is not taken for it", () => {
    const rows = rowsOf(income, ["财政拨款结转 8.00 万元，占1.00%。"], ["非财政拨款结转结余 9.00 万元，占1.10%。"]);
    expect(rows.map((row) => [row.row, row["amount"]])).toEqual([
      ["carry-fiscal", "8.00"],
      ["carry-other", "9.00"],
    ]);
  });
});

describe("a reason ends where the next statement begins", () => {
  test("not at a semicolon, and not at a full stop inside it", () => {
    const [row] = rowsOf(scale, [
      "基本支出9万元，比上年预算增加1万元，增长12.50%，主要原因是①新增2人；②调整工资。因此，基本支出增加。",
    ]);
    expect(row?.["reason"]).toBe("①新增2人；②调整工资。因此，基本支出增加");
  });

  test("at the next subject of “三公”经费, which inherits what it is compared with", () => {
    const rows = rowsOf(
      "关于青山市园林局2024年财政拨款“三公”经费预算情况说明",
      [
        "青山市园林局2024年财政拨款“三公”经费预算数为 6.00 万元，其中：因公出国（境）费 0.00 万元，公务接待费 6.00 万元。",
      ],
      [
        "2024年财政拨款“三公”经费预算比上年预算减少1.00万元，下降14.29%，其中：因公出国（境）费增加0.00万元，增长0.00%，主要原因是未安排。根据要求，不再安排；公务接待费减少1.00万元，下降14.29%，主要原因是厉行节约。",
      ],
    );
    expect(rows).toEqual([
      {
        ...{ row: "total", name: "“三公”经费", amount: "6.00", base: "last-budget", at: "2" },
        ...{ change: { printed: "减少 1.00", at: "3" }, percent: { printed: "下降 14.29", at: "3" } },
      },
      {
        ...{ row: "abroad", name: "因公出国（境）费", amount: "0.00", base: "last-budget", at: "2" },
        ...{ change: { printed: "增加 0.00", at: "3" }, percent: { printed: "增长 0.00", at: "3" } },
        reason: { printed: "未安排。根据要求，不再安排", at: "3" },
      },
      {
        ...{ row: "reception", name: "公务接待费", amount: "6.00", base: "last-budget", at: "2" },
        ...{ change: { printed: "减少 1.00", at: "3" }, percent: { printed: "下降 14.29", at: "3" } },
        reason: { printed: "厉行节约", at: "3" },
      },
    ]);
  });
});

describe("rows by function", () => {
  test("a 类 with its use, each up to the next", () => {
    const rows = rowsOf("财政拨款收支预算情况的总体说明", [
      "一般公共预算支出包括：一般公共服务支出80.00万元，主要用于工资、公园养护；科学技术支出3.00万元，主要用于2个苗圃。",
    ]);
    expect(rows).toEqual([
      { row: "201", name: "一般公共服务支出", amount: "80.00", use: "工资、公园养护", at: "2" },
      {
        ...{ row: "206", name: "科学技术支出", amount: "3.00", use: "2个苗圃", at: "2" },
        cites: [{ printed: "2", unit: "个", at: "2" }],
      },
    ]);
  });

  test("a path keeps its printed name, its 预算数 is the amount", () => {
    const name = "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）一般行政管理事务（项）";
    const [row] = rowsOf(["关于2024年一般公共预算当年拨款具体使用情况"].join(""), [
      `2、${name}：2024年预算数为 5.00 万元，比上年预算增加 1.00 万元，增长25.00%。主要原因是扩建。`,
    ]);
    expect(row).toEqual({
      ...{ row: "2010302", name, amount: "5.00", change: "增加 1.00", percent: "增长 25.00" },
      ...{ base: "last-budget", reason: "扩建", at: "2" },
    });
  });

  test("a path that means no certain code is a question, its figures stand under the likeliest", () => {
    const read = recogniseStatements(
      [
        sectionOf("一般公共预算当年拨款具体使用情况", [
          "1、科学技术支出（类）研究与开发（款）其他研究和开发支出（项）：2024年预算数为5.00万元。",
        ]),
      ],
      budget,
    );
    expect(read.found[0]?.rows?.[0]).toMatchObject({ row: "2060499", amount: "5.00" });
    expect(read.questions).toMatchObject([{ at: "2", candidates: ["2060499"] }]);
  });
});

test("an empty table is said, not filled", () => {
  const section = sectionOf("政府性基金预算拨款情况说明", [
    "青山市园林局2024年没有使用政府性基金预算拨款安排的支出，政府性基金预算支出情况表为空表。",
  ]);
  expect(recogniseStatements([section], budget).found).toEqual([{ form: "said/fund", empty: "true", at: "2" }]);
});

test("the body stays in the name of its operating cost", () => {
  const [row] = rowsOf("单位运行经费情况", [
    "2024年青山市园林局（行政单位）的机关运行经费财政拨款预算9.00万元，比上年减少1.00万元，下降10.00%。",
  ]);
  expect(row).toMatchObject({
    row: "total",
    name: "青山市园林局（行政单位）的机关运行经费财政拨款预算",
    amount: "9.00",
  });
});
