import fc from "fast-check";
import { expect, test } from "vitest";
import { guardCell, unguardCell } from "./safe-cell.ts";

test.each([
  ["=2次", "'=2次"],
  ["=100%", "'=100%"],
  ["+cmd", "'+cmd"],
  ["-1+2", "'-1+2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["＝2次", "'＝2次"],
  ["'=2次", "''=2次"],
])("%j, which a spreadsheet would run, is written as %j", (text, cell) => {
  expect(guardCell(text)).toBe(cell);
});

test.each([
  [">=6000张"],
  ["≥90%"],
  ["-12.87"],
  ["-1,943.84"],
  ["-5%"],
  ["—"],
  ["-"],
  ["--"],
  ["'引号'"],
  ["2031年=1次"],
  [""],
])("%j is written as it is printed", (text) => {
  expect(guardCell(text)).toBe(text);
});

test("taking the apostrophe away gives back what was printed, whatever it was", () => {
  const anyText = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@＝]{0,2}[0-9,.%a]{0,4}$/));
  fc.assert(fc.property(anyText, (text) => unguardCell(guardCell(text)) === text));
});
