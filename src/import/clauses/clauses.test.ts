import { describe, expect, test } from "vitest";
import { xinjiangBudget } from "../../forms/profiles.ts";
import type { ClauseContent, RowContent } from "../../schema/content.ts";
import { sectionsOf } from "../../testing/source-text.ts";
import type { Recognised } from "../context.ts";
import { recogniseClauses } from "./recognise.ts";

/** The clauses of an explanation; the first line given is line 3. */
function clauses(...lines: readonly string[]): Recognised<readonly ClauseContent[]> {
  const head = ["第三部分 部门预算情况说明", "七、关于云山市数据服务局 2031 年一般公共预算项目支出情况说明"];
  return recogniseClauses(sectionsOf([...head, ...lines]), { profile: xinjiangBudget });
}
const allocation = (text: string): Recognised<readonly RowContent[]> => {
  const { found, questions } = clauses("（一）项目名称：数据项目", "预算安排规模：9.00 万元", `资金分配情况：${text}`);
  return { found: (found[0]?.rows ?? []).slice(1), questions };
};
const items = (text: string): unknown[] => allocation(text).found.map((row) => [row.row, row.name, row["amount"]]);

describe("项目支出情况说明", () => {
  test("a clause has its scale, its words each with their line, and its allocation item by item", () => {
    const { found, questions } = clauses(
      "（一）项目名称：2031 年数据运维项目",
      "设立的政策依据：根据云政办〔2028〕18 号文件，购置 12 台设备。",
      "预算安排规模：396.45 万元",
      "项目承担单位：云山市数据服务局",
      "资金分配情况：维修（护）费 390 万元，办公费 6.45 万元。",
      "资金执行时间：2031年1月1日-2031年12月31日",
    );
    expect(questions).toEqual([]);
    expect(found).toEqual([
      {
        project: "",
        name: "2031年数据运维项目",
        at: "3",
        unit: "万元",
        rows: [
          {
            row: "scale",
            amount: "396.45",
            basis: { printed: "根据云政办〔2028〕18号文件，购置12台设备。", at: "4" },
            undertaker: { printed: "云山市数据服务局", at: "6" },
            allocation: { printed: "维修（护）费390万元，办公费6.45万元。", at: "7" },
            period: { printed: "2031年1月1日-2031年12月31日", at: "8" },
            at: "5",
            cites: [{ printed: "12", unit: "台", at: "4" }],
          },
          { row: "a1", name: "维修（护）费", amount: "390", at: "7" },
          { row: "a2", name: "办公费", amount: "6.45", at: "7" },
        ],
      },
    ]);
  });

  test("a withheld clause says so field by field, the subsidy fields too", () => {
    const { found } = clauses(
      "(一) 项目名称：特定目标 1010122U",
      "设立的政策依据：完全不予公开。",
      "预算安排规模：985.00 万元",
      "项目承担单位：云山市热线中心",
      "资金分配情况：完全不予公开。",
      "资金来源：完全不予公开。",
      "补贴人数：完全不予公开。",
      "受益人群和社会效益：完全不予公开。",
    );
    expect(found[0]?.name).toBe("特定目标1010122U");
    expect(found[0]?.rows).toHaveLength(1);
    expect(found[0]?.rows[0]).toMatchObject({
      amount: "985.00",
      basis: { printed: "完全不予公开", at: "4" },
      allocation: { printed: "完全不予公开", at: "7" },
      funding: { printed: "完全不予公开", at: "8" },
      recipients: { printed: "完全不予公开", at: "9" },
      benefit: { printed: "完全不予公开", at: "10" },
    });
  });

  test("a basis printed on the line of the name, and a paragraph without a label, are put where they belong", () => {
    const { found } = clauses(
      "（九）项目名称：“云山论坛”项目经费设立的政策依据：根据云财函【2030】20 号",
      "文件精神设立此项目。",
      "预算安排规模：预算 21.00 万元",
    );
    expect(found[0]).toMatchObject({ name: "“云山论坛”项目经费", at: "3" });
    expect(found[0]?.rows[0]).toMatchObject({
      amount: "21.00",
      basis: { printed: "根据云财函【2030】20号文件精神设立此项目。", at: "3" },
      at: "5",
    });
  });

  test("a scale that is no amount stays as printed", () => {
    const read = (text: string): ReturnType<typeof clauses> =>
      clauses("（一）项目名称：数据项目", `预算安排规模：${text}`);
    const scale = (text: string): unknown => read(text).found[0]?.rows[0]?.["amount"];
    expect(scale("完全不予公开。")).toBe("完全不予公开");
    expect(scale("待定")).toEqual({ printed: "待定", unreadable: "true" });
    expect(read("21.00").questions.map((question) => question.id)).toEqual(["clause/4/scale"]);
    expect(scale("")).toBeUndefined();
    expect(read("396.45万元，其中财政拨款300万元").found[0]?.rows[0]).toMatchObject({
      amount: "396.45",
      cites: [{ printed: "300", unit: "万元", at: "4" }],
    });
  });
});

describe("资金分配情况", () => {
  test("commas, 、 and brackets part items; a piece without a number belongs to the next name", () => {
    expect(
      items("购买办公用品 5.96 万元、EMS 邮寄费、电话费 40 万元；聘用人员工资（含社保、公积金）1,242.09 万元。"),
    ).toEqual([
      ["a1", "购买办公用品", "5.96"],
      ["a2", "EMS邮寄费、电话费", "40"],
      ["a3", "聘用人员工资（含社保、公积金）", "1,242.09"],
    ]);
  });

  test("a stated sum is a row of its own, a sum word inside an item's wording is not", () => {
    expect(items("办公费20万元、印刷费1万元，合计21.00万元")).toEqual([
      ["a1", "办公费", "20"],
      ["a2", "印刷费", "1"],
      ["allocation-total", "合计", "21.00"],
    ]);
    expect(items("办公费 2 万元，共计：2 万元")).toEqual([
      ["a1", "办公费", "2"],
      ["allocation-total", "共计", "2"],
    ]);
    expect(items("支付文印工作用办公经费共计174.9万元。")).toEqual([["a1", "支付文印工作用办公经费", "174.9"]]);
    expect(items("其中运营服务费700万元，平台服务费为148万元")).toEqual([
      ["a1", "运营服务费", "700"],
      ["a2", "平台服务费", "148"],
    ]);
  });

  test("an amount whose unit is missing or cut short is kept unreadable and asked about, never taken as 万元", () => {
    const { found, questions } = allocation("办公费8.48万元，邮电费 8，设备租赁117 万；");
    expect(found.map((row) => [row.row, row.name, row["amount"]])).toEqual([
      ["a1", "办公费", "8.48"],
      ["a2", "邮电费", { printed: "8", unreadable: "true" }],
      ["a3", "设备租赁", { printed: "117万", unreadable: "true" }],
    ]);
    expect(questions.map(({ id, candidates }) => [id, candidates])).toEqual([
      ["clause/5/a2", ["8"]],
      ["clause/5/a3", ["117万", "117"]],
    ]);
  });

  test("an item in another unit than the clause is not converted; one with two amounts is not cut", () => {
    expect(items("办公费5000元，培训费3万元（其中：教材1万元）")).toEqual([
      ["a1", "办公费", { printed: "5000元", unreadable: "true" }],
      ["a2", "培训费", { printed: "3万元（其中：教材1万元）", unreadable: "true" }],
    ]);
  });
});
