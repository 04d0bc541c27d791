import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenToYuan, parseDecimal, toFen } from "./money.ts";

const fen = fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 });

function withSeparators(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

describe("a printed number", () => {
  it.each([
    ["1,943.84", "1943.84"],
    ["1943.84", "1943.84"],
    ["-12.87", "-12.87"],
    ["−12.87", "-12.87"],
    ["0.00", "0.00"],
    ["007", "7"],
    ["4,061", "4061"],
  ])("%s is %s", (printed, decimal) => {
    expect(parseDecimal(printed)).toBe(decimal);
  });

  it.each([
    "1,23.4",
    "1,2345",
    ",123",
    "1,234,5",
    "12.",
    ".5",
    "1.2.3",
    "",
    " 1",
    "1 ",
    "1e5",
    "１２",
    "0x1",
    "1,943.84万元",
    "--",
    "+5",
  ])("%j is none", (printed) => {
    expect(parseDecimal(printed)).toBeUndefined();
  });

  it("says the same with and without separators", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const plain = fenToYuan(amount);
        expect(parseDecimal(plain)).toBe(plain);
        expect(parseDecimal(withSeparators(plain))).toBe(plain);
      }),
    );
  });

  it("is refused when a separator is moved, dropped or doubled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 999_999_999 }), fc.nat(), (number, seed) => {
        const grouped = withSeparators(String(number));
        const commas = [...grouped.matchAll(/,/g)].map((match) => match.index);
        const at = commas[seed % commas.length] ?? 0;
        const moved = `${grouped.slice(0, at)}${grouped.charAt(at + 1)},${grouped.slice(at + 2)}`;
        expect(parseDecimal(moved)).toBeUndefined();
        expect(parseDecimal(grouped.slice(0, at) + grouped.slice(at + 1))).toBeUndefined();
        expect(parseDecimal(`${grouped.slice(0, at)},${grouped.slice(at)}`)).toBeUndefined();
      }),
    );
  });
});

describe("an amount", () => {
  it("goes from 分 to 元 and back without loss", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(toFen(fenToYuan(amount), "元")).toBe(amount);
      }),
    );
  });

  it("is the same in 元, 万元 and 亿元", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (yi) => {
        expect(toFen(`${yi}`, "亿元")).toBe(toFen(`${yi}0000`, "万元"));
        expect(toFen(`${yi}`, "万元")).toBe(toFen(`${yi}0000`, "元"));
      }),
    );
  });

  it("adds up like whole numbers, where floats would not", () => {
    expect((toFen("0.1", "元") ?? 0) + (toFen("0.2", "元") ?? 0)).toBe(toFen("0.3", "元"));
    expect(toFen("3706.63", "万元")).toBe(3_706_630_000);
  });

  it("is refused with parts of a 分, in an unknown unit, and beyond what can be counted exactly", () => {
    expect(toFen("0.001", "元")).toBeUndefined();
    expect(toFen("0.0000001", "万元")).toBeUndefined();
    expect(toFen("1", "千元")).toBeUndefined();
    expect(toFen("90071992547409.92", "元")).toBeUndefined();
    expect(toFen("90071992547409.91", "元")).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("has no negative zero", () => {
    expect(Object.is(toFen("-0.00", "元"), 0)).toBe(true);
    expect(fenToYuan(0)).toBe("0.00");
    expect(fenToYuan(-5)).toBe("-0.05");
  });
});
