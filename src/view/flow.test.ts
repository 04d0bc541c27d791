import { describe, expect, it } from "vitest";
import { final2020 } from "../testing/site-fixture-final.ts";
import { budget2024, budget2025, fixtureSite } from "../testing/site-fixture-years.ts";
import { disclosureContext } from "./context.ts";
import { buildFlow } from "./flow.ts";
import { plain } from "./sentence.ts";

const flowOf = (disclosure: typeof budget2025) =>
  buildFlow(disclosureContext(fixtureSite(), disclosure, disclosure.id));

describe("the way of a budget's money", () => {
  const flow = flowOf(budget2025);

  it("goes from sources over classes to basic and project money, largest first", () => {
    expect(flow?.nodes.map((node) => `${node.column} ${node.name} ${node.printed}`)).toEqual([
      "0 一般公共预算拨款 170.00",
      "0 财政拨款结转 70.00",
      "0 单位资金 10.00",
      "1 201 一般公共服务 230.00",
      "1 208 社会保障和就业 20.00",
      "2 项目支出 180.00",
      "2 基本支出 70.00",
    ]);
  });

  it("leaves out columns that are sums of others, so that no money flows twice", () => {
    expect(flow?.nodes.some((node) => node.id === "fiscal" || node.id === "total")).toBe(false);
    const into = (to: string): number =>
      (flow?.links ?? []).filter((link) => link.to === to).reduce((fen, link) => fen + link.fen, 0);
    expect(into("201")).toBe(230_000_000);
    expect(into("project")).toBe(180_000_000);
  });

  it("says its finding in words and names its tables", () => {
    expect(flow?.finding).toBe("68.00%来自一般公共预算拨款，72.00%是项目支出");
    expect(plain(flow?.caption ?? [])).toBe("出处：表2、表3。");
  });

  it("has the same numbers in its table, blank where the tables are blank", () => {
    expect(flow?.columns).toEqual(["功能分类", "一般公共预算拨款", "财政拨款结转", "单位资金", "项目支出", "基本支出"]);
    expect(flow?.rows.map((row) => [row.name, ...row.figures.map((figure) => figure?.text)])).toEqual([
      ["201 一般公共服务", "150.00", "70.00", "10.00", "180.00", "50.00"],
      ["208 社会保障和就业", "20.00", undefined, undefined, undefined, "20.00"],
      ["总计", "170.00", "70.00", "10.00", "180.00", "70.00"],
    ]);
  });

  it("is not drawn from half the tables", () => {
    expect(flowOf(budget2024)).toBeUndefined();
  });
});

describe("the way of a final account's money", () => {
  it("goes through the grand total, with what was carried in and out", () => {
    const flow = flowOf(final2020);
    expect(flow?.nodes.map((node) => `${node.column} ${node.name}`)).toEqual([
      "0 财政拨款收入",
      "0 年初结转和结余",
      "0 其他收入",
      "1 总计",
      "2 基本支出",
      "2 项目支出",
      "2 年末结转和结余",
    ]);
    expect(flow?.links).toHaveLength(6);
  });

  it("draws no bands where no grand total is printed", () => {
    const sections = final2020.sections.filter((section) => section.form !== "said/final-overall");
    const flow = flowOf({ ...final2020, sections });
    expect(flow?.links).toEqual([]);
    expect(flow?.nodes.some((node) => node.column === 1)).toBe(false);
  });
});
