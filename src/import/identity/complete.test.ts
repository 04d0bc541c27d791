import { describe, expect, test } from "vitest";
import { sourceOf } from "../../testing/source-text.ts";
import { cutRegions } from "../text/cut-regions.ts";
import { askComplete } from "./complete.ts";

const listed = [
  "云山市数据服务局",
  "2031年部门预算公开",
  "目 录",
  "第一部分 2031年部门概况",
  "第二部分 2031年部门预算公开表",
  "第三部分 2031年部门预算情况说明",
  "第四部分 名词解释",
  "第一部分 2031年部门概况",
  "一、主要职能",
  "负责数据服务。",
];
const rest = [
  "第二部分 2031年部门预算公开表",
  "表1",
  "第三部分 2031年部门预算情况说明",
  "一、收支情况",
  "收支总预算12.00万元。",
  "第四部分 名词解释",
  "一、财政拨款：指由一般公共预算安排的财政拨款数。",
];

function askedOf(...lines: readonly string[]): string[] {
  const source = sourceOf(lines);
  return askComplete(source, cutRegions(source)).map((question) => question.zh);
}

test("parts that the contents list announces and the text lacks are named", () => {
  expect(askedOf(...listed)[0]).toContain(
    "“第二部分2031年部门预算公开表、第三部分2031年部门预算情况说明、第四部分名词解释”",
  );
  expect(askedOf(...listed, ...rest)).toEqual([]);
});

describe("a document without a contents list that stops in a sentence is asked about:", () => {
  const budget = [...listed.slice(7), ...rest.slice(0, 5)];
  test.each([
    ["a long line", ["比上年增加12.00万元，主要原因是新增信息化运行维护和网络安全"], true],
    ["the rest of a long line", ["比上年增加12.00万元，主要原因是新增信息化运行维护和网络安", "全设备的"], true],
    ["a bracket that only opens", ["其中："], false],
    ["an open bracket", ["（"], true],
    ["a signature", ["云山市数据服务局"], false],
    ["a date", ["本部门预算已于规定时间内在本部门网站公开，公开时间为2031年3月5日"], false],
  ])("%s", (_name, end, isAsked) => {
    expect(askedOf(...budget, ...end)).toHaveLength(isAsked ? 1 : 0);
  });
});
