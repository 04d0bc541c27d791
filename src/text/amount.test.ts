import { describe, expect, it } from "vitest";
import { formatChange, formatFen, groupDigits, headline, percentOf, quotient } from "./amount.ts";

describe("an amount", () => {
  it("is written exactly, never rounded, with at least two decimals", () => {
    expect(formatFen(20_947_000_000, "万元")).toBe("20,947.00");
    expect(formatFen(123_456, "万元")).toBe("0.123456");
    expect(formatFen(5, "元")).toBe("0.05");
    expect(formatFen(-3_780_000, "万元")).toBe("−3.78");
    expect(formatFen(0, "万元")).toBe("0.00");
  });

  it("keeps the sign of a change in view", () => {
    expect(formatChange(26_571_490_000, "万元")).toBe("+26,571.49");
    expect(formatChange(-1_000_000, "万元")).toBe("−1.00");
    expect(formatChange(0, "万元")).toBe("0.00");
  });

  it("in a headline says whether it was rounded", () => {
    expect(headline(30_963_770_000)).toEqual({ text: "3.10亿元", exact: false });
    expect(headline(185_290_000)).toEqual({ text: "185.29万元", exact: true });
    expect(headline(99_999)).toEqual({ text: "999.99元", exact: true });
    expect(headline(9_999_999_999)).toEqual({ text: "10,000.00万元", exact: false });
  });
});

describe("a ratio", () => {
  it("is computed from whole numbers and rounded half up once", () => {
    expect(quotient(3_096_377, 415_188, 1)).toBe("7.5");
    expect(quotient(3_096_377, 415_188, 2)).toBe("7.46");
    expect(percentOf(2_877_953, 3_096_377)).toBe("92.95%");
    expect(percentOf(1, 8)).toBe("12.50%");
    expect(percentOf(5, 0)).toBeUndefined();
  });

  it("groups its digits like any number", () => {
    expect(groupDigits("1234567.5")).toBe("1,234,567.5");
    expect(groupDigits("-100")).toBe("−100");
  });
});
