import { describe, expect, test } from "vitest";
import { contextOf, sectionOf } from "../../testing/explanation.ts";
import type { RowContent } from "../../schema/content.ts";
import { recogniseStatements } from "./recognise-statements.ts";

const rowsOf = (title: string, ...paragraphs: readonly (readonly string[])[]): readonly RowContent[] =>
  recogniseStatements([sectionOf(title, ...paragraphs)], contextOf("final", 2023)).found[0]?.rows ?? [];

describe("two comparisons in one paragraph", () => {
  test("with last year and with the initial budget, each with its reason", () => {
    const [row] = rowsOf("一般公共预算财政拨款支出决算总体情况", [
      "2023年度一般公共预算财政拨款支出90.00万元，占本年支出合计的99.00%。与上年相比，减少10.00万元，下降10.00%,主要原因是：退休2人。与年初预算相比，年初预算数100.00万元，决算数90.00万元，预决算差异率-10.00%，主要原因是：压减3个项目。",
    ]);
    expect(row).toEqual({
      ...{ row: "total", name: "一般公共预算财政拨款支出", amount: "90.00", share: "99.00" },
      ...{ change: "减少 10.00", percent: "下降 10.00", base: "last-final", reason: "退休2人" },
      ...{ budget: "100.00", final: "90.00", variance: "-10.00", "budget-base": "initial-budget" },
      ...{ "variance-reason": "压减3个项目", at: "2" },
      cites: [
        { printed: "2", unit: "人", at: "2" },
        { printed: "3", unit: "个", at: "2" },
      ],
    });
  });

  test("the later comparison of a subject joins its row, a base named once holds for the paragraph", () => {
    const rows = rowsOf(
      "财政拨款收入支出决算总体情况说明",
      [
        "2023年度财政拨款收入80.00万元，与上年相比，增加5.00万元，增长6.67%。主要原因是：①调资；②新增1人。财政拨款支出70.00万元，与上年相比，降低4.00万元，降低5.41%。",
      ],
      [
        "与年初预算数相比情况：财政拨款收入预算数75.00万元，决算数80.00万元，预决算差异率6.67%，主要原因是：追加。财政拨款支出预算数75.00万元，决算数70.00万元，预决算差异率-6.67%。",
      ],
    );
    expect(
      rows.map((row) => [
        row.row,
        row["change"],
        row["reason"],
        row["final"],
        row["budget-base"],
        row["variance-reason"],
      ]),
    ).toEqual([
      [
        "income",
        "增加 5.00",
        "①调资；②新增1人",
        { printed: "80.00", at: "3" },
        "initial-budget",
        { printed: "追加", at: "3" },
      ],
      ["expenditure", "降低 4.00", undefined, { printed: "70.00", at: "3" }, "initial-budget", undefined],
    ]);
  });

  test("a 决算数 alone is the amount", () => {
    const name = "社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）";
    expect(
      rowsOf("一般公共预算财政拨款支出决算具体情况", [
        `1.${name}:支出决算数为4.00万元，比上年决算增加1.00万元，增长33.33%，主要原因是：调标。`,
      ]),
    ).toEqual([
      {
        ...{ row: "2080501", name, amount: "4.00", change: "增加 1.00", percent: "增长 33.33" },
        ...{ base: "last-final", reason: "调标", at: "2" },
      },
    ]);
  });
});

test("codes in a list lead to items, the total before them to its own form", () => {
  const section = sectionOf(
    "一般公共预算财政拨款支出决算情况说明",
    ["2023年度一般公共预算财政拨款支出9.50万元。按功能分类科目项级科目公开，其中："],
    ["2010301 行政运行 8.00 万元；"],
    ["2080502 事业单位离退休 1.50 万元；"],
  );
  expect(recogniseStatements([section], contextOf("final", 2023)).found).toEqual([
    {
      form: "said/final-gpb",
      unit: "万元",
      at: "1",
      rows: [{ row: "total", name: "一般公共预算财政拨款支出", amount: "9.50", at: "2" }],
    },
    {
      ...{ form: "said/final-gpb-items", unit: "万元", at: "3" },
      rows: [
        { row: "2010301", name: "行政运行", amount: "8.00", at: "3" },
        { row: "2080502", name: "事业单位离退休", amount: "1.50", at: "4" },
      ],
    },
  ]);
});

test("personnel and public costs with what they include, in one paragraph or several", () => {
  const rows = rowsOf(
    "一般公共预算财政拨款基本支出决算情况说明",
    ["2023年度一般公共预算财政拨款基本支出90.00万元，其中：人员经费80.00万元，包括：基本工资、津贴补贴、。"],
    ["公用经费10.00万元，包括：办公费、"],
  );
  expect(rows.map((row) => [row.row, row["amount"], row["items"]])).toEqual([
    ["total", "90.00", undefined],
    ["personnel", "80.00", "基本工资、津贴补贴、"],
    ["public", "10.00", "办公费、"],
  ]);
});

describe("“三公”经费 of final accounts", () => {
  const title = "财政拨款“三公”经费支出决算情况说明";
  const total =
    "2023年度财政拨款“三公”经费支出3.00万元，比上年增加1.00万元，增长50.00%,主要原因是：活动增加。其中，因公出国（境）费支出0.00万元，占0.00%，比上年增加0.00万元，增长0.00%，主要原因是：未安排；公务用车购置及运行维护费支出2.00万元，占66.67%，与上年持平。公务接待费支出1.00万元，占33.33%，比上年增加1.00万元，增长100.00%，主要原因是：新增接待。具体情况如下：";
  const details = [
    "因公出国（境）费支出0.00万元，开支内容包括：未安排。单位全年安排的因公出国（境）团组0个，因公出国（境）0人次。",
    "公务用车购置及运行维护费2.00万元，其中：公务用车购置费0.00万元，公务用车运行维护费2.00万元。公务用车运行维护费开支内容包括燃油费。公务用车购置数0辆，公务用车保有量1辆。国有资产占用情况中固定资产车辆2辆，与公务用车保有量差异原因是：1辆待报废。公务接待费1.00万元，开支内容包括接待3个考察组。单位全年安排的国内公务接待2批次，40人次。",
  ];
  const compared =
    "与全年预算相比,财政拨款“三公”经费支出全年预算数4.00万元，决算数3.00万元，预决算差异率-25.00%，主要原因是：节约。其中：公务接待费全年预算数2.00万元，决算数1.00万元，预决算差异率-50.00%，主要原因是：减少1次接待。";
  const read = recogniseStatements(
    [sectionOf(title, [total], ...details.map((text) => [text]), [compared])],
    contextOf("final", 2023),
  );
  const rows = new Map((read.found[0]?.rows ?? []).map((row) => [row.row, row]));

  test("no figure is left over", () => {
    expect(read.questions).toEqual([]);
    expect([...rows.keys()]).toEqual([
      ...["total", "abroad", "vehicles", "reception", "abroad~2", "abroad-groups", "abroad-people", "vehicles~2"],
      ...["vehicle-purchase", "vehicle-running", "vehicles-bought", "vehicles-held", "vehicles-asset", "reception~2"],
      ...["reception-batches", "reception-people"],
    ]);
  });

  test("a kind has its share, its change, what it was spent on and its variance in one row", () => {
    expect(rows.get("reception")).toEqual({
      ...{
        row: "reception",
        name: "公务接待费",
        amount: "1.00",
        share: "33.33",
        change: "增加 1.00",
        percent: "增长 100.00",
      },
      ...{ base: "last-final", reason: "新增接待", content: { printed: "接待3个考察组", at: "4" } },
      ...{
        budget: { printed: "2.00", at: "5" },
        final: { printed: "1.00", at: "5" },
        variance: { printed: "-50.00", at: "5" },
      },
      ...{ "budget-base": "full-year-budget", "variance-reason": { printed: "减少1次接待", at: "5" }, at: "2" },
      cites: [
        { printed: "3", unit: "个", at: "4" },
        { printed: "1", unit: "次", at: "5" },
      ],
    });
    expect(rows.get("vehicles")).toMatchObject({ change: "持平", base: "last-final" });
  });

  test("the amount printed again in the details keeps a row of its own", () => {
    expect(rows.get("reception~2")).toEqual({ row: "reception~2", name: "公务接待费", amount: "1.00", at: "4" });
  });

  test("counts go by their unit, also without words of their own", () => {
    const counts = ["abroad-groups", "abroad-people", "vehicles-held", "reception-batches", "reception-people"];
    expect(counts.map((row) => rows.get(row)?.["count"])).toEqual(["0", "0", "1", "2", "40"]);
    expect(rows.get("vehicles-asset")).toMatchObject({
      count: "2",
      reason: "1辆待报废",
      cites: [{ printed: "1", unit: "辆" }],
    });
  });
});

test("a fund that exists is stated by its income, expenditure and balance", () => {
  const rows = rowsOf("政府性基金预算财政拨款收入支出决算情况说明", [
    "2023年度政府性基金预算财政拨款本年收入5.00万元，本年支出4.00万元，年末结转和结余1.00万元。",
  ]);
  expect(rows.map((row) => [row.row, row["amount"]])).toEqual([
    ["income", "5.00"],
    ["expenditure", "4.00"],
    ["closing", "1.00"],
  ]);
});

test("operating cost of the administration and of the institutions", () => {
  const rows = rowsOf(
    "机关运行经费支出情况",
    ["2023年度青山市园林局本级（行政单位）机关运行经费支出9.00万元，比上年减少1.00万元，降低10.00%。"],
    [
      "2023单位青山市苗圃和青山市公园管理处（事业单位）日常公用经费30.00万元，比上年增加2.00万元，增长7.14%，主要原因是：①青山市苗圃扩建。②新增2人。",
    ],
  );
  expect(rows).toMatchObject([
    { row: "total", name: "青山市园林局本级（行政单位）机关运行经费支出", amount: "9.00", base: "last-final" },
    {
      ...{ row: "institutions", name: "2023单位青山市苗圃和青山市公园管理处（事业单位）日常公用经费", amount: "30.00" },
      reason: "①青山市苗圃扩建。②新增2人",
    },
  ]);
});

describe("both sides in one sentence", () => {
  const title = "收入支出决算总体情况说明";

  test.each([
    "2023年度收、支总计均为1,234.56万元。与上年相比，收、支总计各增加100.00万元，增长8.82%，主要原因是：新增项目。",
    "本年度收入总计和支出总计均为1,234.56万元，与上年相比各增加100.00万元，增长8.82%，主要原因是：新增项目。",
  ])("is one row: %s", (sentence) => {
    const { found, questions } = recogniseStatements([sectionOf(title, [sentence])], contextOf("final", 2023));
    expect(questions).toEqual([]);
    expect(found[0]?.rows).toHaveLength(1);
    expect(found[0]?.rows?.[0]).toMatchObject({
      row: "overall",
      amount: "1,234.56",
      change: "增加 100.00",
      percent: "增长 8.82",
      base: "last-final",
      reason: "新增项目",
    });
  });
});

describe("how much of the budget was carried out", () => {
  const read = (sentence: string): ReturnType<typeof recogniseStatements> =>
    recogniseStatements(
      [sectionOf(["一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出决算总体情况"], [sentence])],
      contextOf("final", 2023),
    );

  test.each([
    ["一般公共预算财政拨款支出95.00万元，完成年初预算的95.00%，主要原因是：节约。", { completion: "95.00" }],
    ["一般公共预算财政拨款支出95.00万元，完成预算95.00%，主要原因是：节约。", { completion: "95.00" }],
    [
      "一般公共预算财政拨款支出95.00万元，完成年初预算100.00万元的95.00%，主要原因是：节约。",
      { budget: "100.00", completion: "95.00" },
    ],
  ])("stands beside the amount: %s", (sentence, wanted) => {
    const { found, questions } = read(sentence);
    expect(questions).toEqual([]);
    expect(found[0]?.rows?.[0]).toMatchObject({ row: "total", amount: "95.00", "variance-reason": "节约", ...wanted });
  });
});
