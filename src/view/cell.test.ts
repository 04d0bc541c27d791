import { expect, test } from "vitest";
import type { FigureEntry } from "../compile/entry.ts";
import { changeCell, homeCell } from "./cell.ts";

const figure = (more: Partial<FigureEntry>): FigureEntry => ({
  id: "a/2031-final/narrative#said/gpb/variance",
  column: "variance",
  printed: "12.87",
  state: "amount",
  unit: "%",
  value: "12.87",
  ...more,
});

test("a cell shows what is printed, its hyphen too, so that a copied number stays a number", () => {
  expect(homeCell(figure({ printed: "-12.87", value: "-12.87" })).text).toBe("-12.87");
  expect(changeCell(figure({ printed: "-12.87", value: "-12.87" }))).toMatchObject({ text: "-12.87" });
});

test("a change printed with a direction word gets the sign of the word, and the word", () => {
  const fallen = figure({ value: "-12.87", word: "减少" });
  expect(changeCell(fallen)).toMatchObject({ text: "−12.87", word: "减少", id: "said/gpb/variance" });
  expect(changeCell(figure({ word: "增加" }))).toMatchObject({ text: "+12.87", word: "增加" });
});

test("no change has no sign", () => {
  expect(changeCell(figure({ printed: "0.00", value: "0.00", state: "zero", word: "增加" })).text).toBe("0.00");
});
