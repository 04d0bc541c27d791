import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Column } from "../forms/form.ts";
import { directionWords, noneWords, readCell, withheldWords } from "./cell.ts";
import { fenToYuan, parseDecimal } from "./money.ts";
import { printedPattern } from "./printed-pattern.ts";

const money: Column = { id: "amount", title: "金额", kind: "money" };
const percent: Column = { id: "percent", title: "增减率", kind: "percent", unit: "%" };
const pattern = new RegExp(printedPattern(), "u");
const printed = fc.integer({ min: 0, max: 9_000_000_000_000_000 }).map(fenToYuan);

describe("a cell", () => {
  it.each([
    ["1,280.59", { state: "amount", printed: "1,280.59", value: "1280.59", fen: 1_280_590_000, unit: "万元" }],
    ["0.00", { state: "zero", printed: "0.00", value: "0.00", fen: 0, unit: "万元" }],
    [
      "增加 1,280.59",
      { state: "amount", printed: "1,280.59", value: "1280.59", fen: 1_280_590_000, unit: "万元", word: "增加" },
    ],
    ["减少1.00", { state: "amount", printed: "1.00", value: "-1.00", fen: -1_000_000, unit: "万元", word: "减少" }],
    ["减少 0.00", { state: "zero", printed: "0.00", value: "0.00", fen: 0, unit: "万元", word: "减少" }],
    ["减少 -2.00", { state: "amount", printed: "-2.00", value: "2.00", fen: 2_000_000, unit: "万元", word: "减少" }],
    ["不予公开", { state: "withheld", printed: "不予公开", unit: "万元" }],
    ["未安排", { state: "none", printed: "未安排", unit: "万元" }],
    ["—", { state: "none", printed: "—", unit: "万元" }],
  ])("%s is read as it is meant", (text, cell) => {
    expect(readCell(text, money, "万元")).toEqual(cell);
  });

  it("loses its % sign to its unit", () => {
    expect(readCell("下降 58.22%", percent, "万元")).toEqual({
      state: "amount",
      printed: "58.22",
      value: "-58.22",
      unit: "%",
      word: "下降",
    });
  });

  it("that is misprinted is kept as words and never counted", () => {
    expect(readCell({ printed: "1,23.4", unreadable: "true", at: "p2.7" }, money, "元")).toEqual({
      state: "text",
      printed: "1,23.4",
      unit: "元",
      place: { page: 2, line: 7 },
    });
  });

  it.each([
    ["1,23.4", "grouping"],
    ["12,34", "grouping"],
    ["约12.00", "number"],
    ["", "number"],
    ["12.00万元", "number"],
    ["增加", "number"],
    ["0.00000000001", "fraction"],
    ["12.00%", "number"],
    ["90071992547409.92", "fraction"],
  ])("%j is refused as %s, never repaired", (text, fault) => {
    expect(readCell(text, money, "亿元")).toBe(fault);
  });

  it("with a place nobody can find is refused", () => {
    expect(readCell({ printed: "1.00", at: "第3行" }, money, "元")).toBe("place");
  });
});

describe("any cell", () => {
  it("keeps what was printed, and its value follows from that and the direction word alone", () => {
    fc.assert(
      fc.property(printed, fc.constantFrom("", ...Object.keys(directionWords)), (number, word) => {
        const cell = readCell(`${word}${number}`, money, "元");
        if (typeof cell === "string") throw new Error(cell);
        const isDown = directionWords[word] === -1 && /[1-9]/.test(number);
        expect(cell.printed).toBe(number);
        expect(cell.value).toBe(`${isDown ? "-" : ""}${number}`);
        expect(cell.state).toBe(/[1-9]/.test(number) ? "amount" : "zero");
      }),
    );
  });

  it("is an amount, a zero, a word we know, or refused: never anything between", () => {
    const words = [...withheldWords, ...noneWords];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: fc.constantFrom(...Array.from("0123456789,.-增加减少不予公开—无%万")) }),
          fc.string(),
        ),
        (text) => {
          const cell = readCell(text, money, "元");
          if (typeof cell === "string") return;
          if (cell.value === undefined) expect(words).toContain(cell.printed);
          else expect(parseDecimal(cell.printed)).toBeDefined();
        },
      ),
    );
  });

  it("that is read passes the pattern by which editors check, and nothing passes that is no number or word", () => {
    const texts = fc.oneof(
      printed,
      fc.string({ unit: fc.constantFrom(...Array.from("0123456789,.-增加减少持平 %")) }),
      fc.constantFrom(...withheldWords, ...noneWords),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(pattern.test(text)).toBe(typeof readCell(text, percent, "元") !== "string");
      }),
      { numRuns: 500 },
    );
  });
});
