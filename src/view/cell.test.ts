import { expect, it } from "vitest";
import { makeDisclosure } from "../testing/site-fixture.ts";
import { changeCell, homeCell } from "./cell.ts";
import { findFigure } from "./lookup.ts";

const disclosure = makeDisclosure({
  id: "yi/2025-budget",
  fiscalYear: 2025,
  sections: [
    {
      form: "said/income",
      rows: [
        { row: "gpb", amount: "未安排", change: "减少 12.87", percent: "增长 5.00" },
        { row: "own", amount: "0.00", change: "增加 0.00" },
        { row: "fund", amount: "-3.20", change: "持平" },
      ],
    },
  ],
});
const figure = (row: string, column: string) => findFigure(disclosure, ["said/income", row, column]);

it("keeps blank, zero and words apart", () => {
  expect(homeCell(undefined)).toEqual({ text: "", state: "blank" });
  expect(homeCell(figure("own", "amount"))).toMatchObject({ text: "0.00", state: "zero", yuan: "0.00" });
  expect(homeCell(figure("gpb", "amount"))).toMatchObject({ text: "未安排", state: "none" });
  expect(homeCell(figure("gpb", "amount"))).not.toHaveProperty("yuan");
});

it("shows a number exactly as it is printed, its sign included", () => {
  expect(homeCell(figure("fund", "amount"))).toMatchObject({ text: "-3.20", yuan: "-32000.00" });
});

it("gives a change the sign of its direction word, and shows the word", () => {
  expect(changeCell(figure("gpb", "change"))).toMatchObject({ text: "−12.87", word: "减少", yuan: "-128700.00" });
  expect(changeCell(figure("gpb", "percent"))).toMatchObject({ text: "+5.00", word: "增长" });
});

it("gives no sign to nothing", () => {
  expect(changeCell(figure("own", "change"))).toMatchObject({ text: "0.00", word: "增加" });
  expect(changeCell(figure("fund", "change"))).toMatchObject({ text: "持平", state: "none" });
});
