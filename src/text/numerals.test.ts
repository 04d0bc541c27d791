import { expect, it } from "vitest";
import { chineseOrdinal, chineseYear } from "./numerals.ts";

it("writes years digit by digit", () => {
  expect(chineseYear(2025)).toBe("二〇二五");
  expect(chineseYear(2010)).toBe("二〇一〇");
});

it("counts sections as a book does", () => {
  expect([1, 9, 10, 11, 20, 21].map(chineseOrdinal)).toEqual(["一", "九", "十", "十一", "二十", "二十一"]);
});
