import { expect, it } from "vitest";
import { dateText } from "./date.ts";

it("a date is written as exactly as it is known", () => {
  expect(["2024", "2024-06", "2024-12", "2024-02-02"].map(dateText)).toEqual([
    "2024年",
    "2024年6月",
    "2024年12月",
    "2024年2月2日",
  ]);
});
