import { expect, test } from "vitest";
import { unfold } from "./unfold.ts";

const words = "管理全市民政事务，拟订规划并组织实施。".repeat(90);

test("a document on one line is parted at its parts, headings and items, and keeps the line as its place", () => {
  const text = `江湾市民政局 2031 年部门预算 目 录 第一部分 部门概况 第一部分 部门概况 一、主要职能 ${words} 二、关于 2031 年收支预算情况的总体说明 ${words}（一）规模 共 5.00 万元，其中一般公共预算拨款 5.00 万元。1、教育支出 3.00 万元；`;
  const { lines, places } = unfold([{ number: 1, text }]);
  expect(lines.map((line) => line.text.trim().slice(0, 24))).toEqual([
    "江湾市民政局 2031 年部门预算",
    "目 录",
    "第一部分 部门概况",
    "第一部分 部门概况",
    "一、主要职能",
    words.slice(0, 24),
    "二、关于 2031 年收支预算情况的总体说明".slice(0, 24),
    words.slice(0, 24),
    "（一）规模",
    "共 5.00 万元，其中一般公共预算拨款 5.00 万元。".slice(0, 24),
    "1、教育支出 3.00 万元；",
  ]);
  expect([...(places ?? [])].every(([, at]) => at === "1")).toBe(true);
});

test("lines of usual length stay as they are, with their own numbers", () => {
  const lines = [{ number: 1, text: "一、主要职能 管理。二、机构设置" }];
  expect(unfold(lines)).toEqual({ lines });
});
