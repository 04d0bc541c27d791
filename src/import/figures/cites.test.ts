import { describe, expect, test } from "vitest";
import { findCites } from "./cites.ts";
import { tidyPieces } from "../text/tidy.ts";

const citesOf = (...lines: readonly string[]): string[] =>
  findCites(tidyPieces(lines.map((text, index) => ({ number: index + 1, text })))).map(
    (cite) => `${cite.printed} ${cite.unit} @${String(cite.at)}`,
  );

describe("figures in running text", () => {
  test("a number with a unit word is cited as printed, on the line the number stands on", () => {
    expect(
      citesOf("新增信息化项目 396.45 万元，比上年增加 1,280.59", "万元，购置 12 台（套），新增 2 名人员、8 个月补助。"),
    ).toEqual(["396.45 万元 @1", "1,280.59 万元 @1", "12 台 @2", "2 名 @2", "8 个月 @2"]);
  });

  test("a change against last year says what changed, with its direction word", () => {
    const changes = (text: string): string[] =>
      findCites(tidyPieces([{ number: 1, text }])).map(({ printed, unit, of }) => `${String(of)}: ${printed}${unit}`);
    expect(changes("新调入 2 名人员，所以 2031 年基本支出预算比上年增长 23.66%。")).toEqual([
      "undefined: 2名",
      "基本支出预算: 增长 23.66%",
    ]);
    expect(changes("①基本支出减少原因是我单位实有人数较上年减少 2 人；车辆运行费 2031 年比上年下降了 5.26%")).toEqual([
      "实有人数: 减少 2人",
      "车辆运行费: 下降 5.26%",
    ]);
    expect(changes("所以比上年预算增加 3.5 万元，增长 100.00%")).toEqual(["undefined: 3.5万元", "undefined: 100.00%"]);
  });

  test("the year whose budget is said to be drawn up is cited, other years are not", () => {
    expect(citesOf("根据编制 2030 年部门预算要求，2031 年压缩支出。")).toEqual(["2030 年 @1"]);
  });

  test("a percentage keeps its minus, a dash between numbers is none", () => {
    expect(citesOf("预决算差异率-12.87%，满意度90%-95%，执行率 100%。")).toEqual([
      "-12.87 % @1",
      "90 % @1",
      "95 % @1",
      "100 % @1",
    ]);
  });

  test("years, dates, ordinals and numbers of documents are no figures", () => {
    expect(
      citesOf(
        "根据某政办〔2018〕18号、2016年第134号令、第2次会议，2024年1月1日-2024年12月31日，于2021年11月26日前完成。",
      ),
    ).toEqual([]);
    expect(citesOf("使用年限 5 年，2 日内办结。")).toEqual(["5 年 @1", "2 日 @1"]);
  });

  test("what stands in a title is no figure, and a stray mark hides nothing behind it", () => {
    expect(citesOf("依据《关于拨付200万元的通知》新增3.5万元。")).toEqual(["3.5 万元 @1"]);
    expect(citesOf("依据《关于拨付的通知，新增3.5万元。")).toEqual(["3.5 万元 @1"]);
    expect(citesOf("依据印发《关于《方案》拨付200万元的通知》办理。")).toEqual([]);
  });

  test("the number of a hotline is a name", () => {
    expect(citesOf("12345 热线受理工单，12345 台账完整，新设 3 台设备。")).toEqual(["3 台 @1"]);
  });

  test("a code before a blank is no part of the amount after it", () => {
    expect(citesOf("4.特定目标 07103156 2.29 万元")).toEqual(["2.29 万元 @1"]);
    expect(citesOf("4．特定目标 8110039Y 526.23 万元")).toEqual(["526.23 万元 @1"]);
    expect(citesOf("合计 30.5 0 万元")).toEqual(["30.50 万元 @1"]);
    expect(citesOf("1. 50 台设备")).toEqual(["50 台 @1"]);
  });

  test("a magnitude without 元 is cited as it stands", () => {
    expect(citesOf("租赁 117 万；印刷100万 张，贷款3亿元，捐款3百万元，7×24小时服务。")).toEqual([
      "117 万 @1",
      "100 万张 @1",
      "3 亿元 @1",
      "3 百万 @1",
      "24 小时 @1",
    ]);
  });

  test("a word that only begins like a unit makes no figure", () => {
    expect(citesOf("涉及 2 部门，占 3 分之 1，详见表 2 名单。")).toEqual([]);
  });
});
