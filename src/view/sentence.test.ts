import { expect, it } from "vitest";
import { ended, fill, plain } from "./sentence.ts";

it("puts linked figures into a sentence and leaves its words", () => {
  const figure = { text: "3.10亿元", href: "#x" };
  const pieces = fill("安排{total}，共{count}个项目。", { total: figure, count: "17" });
  expect(pieces).toEqual(["安排", figure, "，共", "17", "个项目。"]);
  expect(plain(pieces)).toBe("安排3.10亿元，共17个项目。");
});

it("refuses a sentence with a place that is not filled", () => {
  expect(() => fill("安排{total}。", {})).toThrow("total");
});

it("ends a sentence once", () => {
  expect([ended("机构改革"), ended("机构改革。"), ended("")]).toEqual(["机构改革。", "机构改革。", ""]);
});
