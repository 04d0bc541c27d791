import { expect, test } from "vitest";
import { findParts } from "./parts.ts";

const linesOf = (texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));

test("the heading of a part that a page's width broke is one heading, and its rest no text of the part", () => {
  const lines = linesOf([
    "第一部分 2031年江湾市高新技术产业开发区民政局部门概",
    "",
    "况",
    "一、主要职能",
    "第二部分 2031年部门预算公",
    "开表",
  ]);
  expect(findParts(lines)).toMatchObject([
    { role: "profile", index: 0, end: 3, text: "第一部分 2031年江湾市高新技术产业开发区民政局部门概况" },
    { role: "tables", index: 4, end: 6 },
  ]);
});

test("where lines are known to go on, a heading ends where they do, or where a heading below it begins", () => {
  const lines = linesOf(["第三部分 2031年部门预算情", "况说明", "一、收支总体情况说明"]).map((line, index) => ({
    ...line,
    opens: index === 0,
  }));
  expect(findParts(lines)).toMatchObject([{ role: "explanation", index: 0, end: 2 }]);
});
