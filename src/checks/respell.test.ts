import { expect, test } from "vitest";
import type { FigureEntry } from "../compile/entry.ts";
import { budgetOf } from "../testing/try-rule.ts";
import { respell } from "./respell.ts";

const disclosure = budgetOf([
  { form: "said/income", rows: [{ row: "gpb", amount: "30.00", change: "增加 5.00", percent: "增长 20.00" }] },
]);
const figure = (column: string, value: string): FigureEntry | undefined =>
  respell(disclosure, `yi/2025-budget/narrative#said-income/gpb/${column}`, value).sections[0]?.rows[0]?.figures.find(
    (one) => one.column === column,
  );

test("another number takes the place of the printed one, its direction word with it", () => {
  expect(figure("amount", "3.00")).toMatchObject({ printed: "3.00", value: "3.00", fen: 3_000_000, state: "amount" });
  expect(figure("change", "-5.00")).toMatchObject({ printed: "5.00", value: "-5.00", fen: -5_000_000, word: "减少" });
  expect(figure("percent", "0.00")).toMatchObject({ printed: "0.00", value: "0.00", word: "增长", state: "zero" });
});

test("nothing else changes", () => {
  const other = respell(disclosure, "yi/2025-budget/narrative#said-income/gpb/amount", "3.00");
  expect(other.sections[0]?.rows[0]?.figures.slice(1)).toEqual(disclosure.sections[0]?.rows[0]?.figures.slice(1));
  expect(respell(disclosure, "yi/2025-budget/tables#none/a/b", "1").sections).toEqual(disclosure.sections);
});
