import { describe, expect, test } from "vitest";
import { xinjiangBudget, xinjiangFinal } from "../../forms/profiles.ts";
import type { Profile } from "../../forms/form.ts";
import type { SectionContent } from "../../schema/content.ts";
import { sectionsOf } from "../../testing/source-text.ts";
import type { Recognised } from "../context.ts";
import { recogniseMatters } from "./recognise.ts";

function carry(lines: readonly string[], profile: Profile = xinjiangBudget): Recognised<readonly SectionContent[]> {
  const head = ["第三部分 部门预算情况说明", "十一、关于云山市数据服务局 2031 年上年结转结余预算情况说明"];
  return recogniseMatters(sectionsOf([...head, ...lines]), { profile });
}

const totals =
  "云山市数据服务局 2031 年上年结转结余 90.00 万元，包括：财政拨款 80.00 万元，非财政拨款 10.00 万元，其中：";

describe("上年结转结余", () => {
  test("totals, then a row a project with the name as printed, no key, and what it is used for", () => {
    const { found, questions } = carry([
      totals,
      "1. 2030 年设备替代经费 76.30 万元，主要用于更换设备，需 2030 年设备替代经费 76.30 万元。",
      "（2）12345热线外包项目 3.70 万元，根据合同支付。",
      "3．平台服务项目 10.00 万元，主要用于：",
      "各科室共用一个平台。",
    ]);
    expect(questions).toEqual([]);
    expect(found).toEqual([
      {
        form: "said/carry",
        unit: "万元",
        at: "2",
        rows: [
          { row: "total", name: "上年结转结余", amount: "90.00", at: "3" },
          { row: "fiscal", name: "财政拨款", amount: "80.00", at: "3" },
          { row: "other", name: "非财政拨款", amount: "10.00", at: "3" },
          {
            name: "2030年设备替代经费",
            amount: "76.30",
            at: "4",
            use: "更换设备，需2030年设备替代经费76.30万元。",
            cites: [{ printed: "76.30", unit: "万元", at: "4" }],
          },
          { name: "12345热线外包项目", amount: "3.70", at: "5", use: "根据合同支付。" },
          {
            name: "平台服务项目",
            amount: "10.00",
            at: "6",
            use: { printed: "各科室共用一个平台。", at: "7" },
          },
        ],
      },
    ]);
  });

  test("the blank between the code of a withheld item and its amount is the boundary", () => {
    const { found } = carry([
      totals,
      "4. 特定目标 07103156 2.29 万元，完全不予公开。",
      "5．特定目标 8110039Y 526.23 万元，完全不予公开。",
    ]);
    expect(found[0]?.rows?.slice(3)).toEqual([
      { name: "特定目标07103156", amount: "2.29", at: "4", use: "完全不予公开" },
      { name: "特定目标8110039Y", amount: "526.23", at: "5", use: "完全不予公开" },
    ]);
  });

  test("an item without an amount is kept and asked about", () => {
    const { found, questions } = carry([totals, "1. 平台升级项目，主要用于升级。"]);
    expect(found[0]?.rows?.at(-1)).toEqual({ name: "平台升级项目，主要用于升级。", at: "4" });
    expect(questions).toEqual([expect.objectContaining({ id: "carry/4" })]);
  });

  test("nothing carried over is said in a sentence", () => {
    expect(carry(["云山市数据服务局 2031 年无上年结转结余。"]).found).toEqual([
      { form: "said/carry", at: "2", empty: "true" },
    ]);
  });

  test("a profile without this form gets no such section", () => {
    expect(carry([totals], xinjiangFinal).found).toEqual([]);
  });
});

describe("projects listed in a sentence", () => {
  const sentence =
    "云山市数据服务局 2031 年上年结转结余 90.00 万元，包括：财政拨款 90.00 万元，其中：2030 年设备替代经费 76.30 万元，主要用于更换设备；平台升级项目 13.70 万元。";

  test("are rows as if each stood on a line of its own", () => {
    const { found, questions } = carry([sentence]);
    expect(questions).toEqual([]);
    expect(found[0]?.rows?.map(({ row, name, ...cells }) => [row ?? name, cells["amount"], cells["use"]])).toEqual([
      ["total", "90.00", undefined],
      ["fiscal", "90.00", undefined],
      ["2030年设备替代经费", "76.30", "更换设备"],
      ["平台升级项目", "13.70", undefined],
    ]);
  });

  test("are none of them where only kinds of money are told apart: those are asked about", () => {
    const { found, questions } = carry([
      "云山市数据服务局 2031 年上年结转结余 90.00 万元，其中：基本支出结转 13.70 万元，项目支出结转 76.30 万元。",
    ]);
    expect(found[0]?.rows?.map((row) => row.row)).toEqual(["total"]);
    expect(questions.map(({ zh }) => zh)).toEqual([
      expect.stringContaining("13.70万元"),
      expect.stringContaining("76.30万元"),
    ]);
  });
});
