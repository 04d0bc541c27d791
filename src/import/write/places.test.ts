import { expect, test } from "vitest";
import { withPlaces } from "./places.ts";

const places = new Map([
  [1, "p2.1"],
  [2, "p2.1"],
  [3, "p2.2"],
]);
const placeAt = (number: number): string => places.get(number) ?? String(number);

test("a value on its row's line is written plainly, one on another line keeps its place", () => {
  const rows = [{ row: "201", total: { printed: "1.00", at: "2" }, goods: { printed: "2.00", at: "3" }, at: "1" }];
  expect(withPlaces([{ form: "xj/3", at: "1", rows }], placeAt)).toEqual([
    {
      form: "xj/3",
      at: "p2.1",
      rows: [{ row: "201", total: "1.00", goods: { printed: "2.00", at: "p2.2" } }],
    },
  ]);
});

test("what is said of a value besides its place stays", () => {
  const row = { row: "x", total: { printed: "1,2.0", unreadable: "true", at: "2" }, at: "1" };
  expect(withPlaces(row, placeAt)).toEqual({
    row: "x",
    total: { printed: "1,2.0", unreadable: "true" },
    at: "p2.1",
  });
});
