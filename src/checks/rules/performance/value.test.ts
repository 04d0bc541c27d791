import { expect, test } from "vitest";
import { reaches, readValue } from "./value.ts";

test.each([
  ["≥100万条", ">=", "万条", "条", 1_000_000n],
  ["＜=1.5万元", "<=", "万元", "元", 15_000n],
  ["=15年", "=", "年", "年", 15n],
  ["95%", undefined, "%", "%", 95n],
  ["1,300台", undefined, "台", "台", 1_300n],
  ["≤1万元/月", "<=", "万元/月", "元/月", 10_000n],
] as const)("%s is read with sign, unit and amount", (printed, operator, unit, base, amount) => {
  const value = readValue(printed);
  expect(value).toMatchObject({ operator, unit, base });
  expect((value?.amount.top ?? 0n) / (value?.amount.bottom ?? 1n)).toBe(amount);
});

test.each(["有效提升", "≤10月底", "2031年12月31日", "≤2031年12月", "2031年", "3-5个", "", undefined])(
  "%s is no quantity",
  (printed) => {
    expect(readValue(printed)).toBeUndefined();
  },
);

test.each([
  ["≥3间", "3间", "exactly"],
  ["≥3间", "4间", "yes"],
  ["≥3间", "2间", "no"],
  ["≤3间", "4间", "no"],
  [">3间", "3间", "no"],
  ["=3间", "4间", "no"],
  ["≥3间", "4套", undefined],
  ["≥3万间", "4间", "no"],
] as const)("of %s, %s reaches: %s", (target, actual, outcome) => {
  const [wanted, reached] = [readValue(target), readValue(actual)];
  expect(wanted && reached && reaches(wanted, reached)).toBe(outcome);
});
