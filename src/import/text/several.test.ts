import { expect, test } from "vitest";
import { splitLines } from "./source.ts";
import { findFirstParts } from "./several.ts";

const long = "管理民政事务。".repeat(40);
const body = ["第一部分 部门概况", "一、主要职能", long, "第二部分 部门预算公开表", "表1"];

test("a contents list and a page with only the heading are no second document", () => {
  const lines = ["目录", "第一部分 部门概况", "第二部分 部门预算公开表", "第一部分 部门概况", ...body];
  expect(findFirstParts(splitLines(lines.join("\n"))).map((line) => line.number)).toEqual([5]);
});

test("a second document in the same file is found where its first part begins", () => {
  const lines = [...body, "另一个局", ...body];
  expect(findFirstParts(splitLines(lines.join("\n"))).map((line) => line.number)).toEqual([1, 7]);
});
