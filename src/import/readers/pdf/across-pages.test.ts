import { expect, test } from "vitest";
import { continuesRow } from "./across-pages.ts";
import type { PageCell } from "./grid-cells.ts";

/** A row of three columns whose middle cell is so full that nothing more had room on its line. */
const row = (text: string): readonly PageCell[] =>
  ["", text, ""].map((own, column) => ({
    column,
    runs: own === "" ? [] : [[{ text: own, left: 154, right: 248, middle: 700, size: 10 }]],
  }));
const xs = [50, 150, 250, 350];

test("words go on below a cell that had no room for them", () => {
  expect(continuesRow(row("232 债务付息等支出"), row("和手续费"), xs)).toBe(true);
});

test("a label with a code of its own is a row of its own, however full the cell above is", () => {
  expect(continuesRow(row("232 债务付息等支出"), row("233 债务发行费用支出"), xs)).toBe(false);
  expect(continuesRow(row("23203付息等支出"), row("233债务发行费用支出"), xs)).toBe(false);
});
