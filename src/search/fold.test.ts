import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtMatches, fold, foldText } from "./fold.ts";

test.each([
  ["（２０２４ 年）Ａ厅", "(2024年)a厅"],
  ["“三公”经费", "三公经费"],
  ["特定目标 1010122U", "特定目标1010122u"],
])("%s and %s are the same name", (printed, typed) => {
  expect(foldText(printed)).toBe(foldText(typed));
});

test("a match is shown in the original, with its own blanks and brackets", () => {
  expect(cutAtMatches("乌鲁木齐市 12345 热线（运行）", ["12345热线(运"])).toEqual([
    { text: "乌鲁木齐市 ", hit: false },
    { text: "12345 热线（运", hit: true },
    { text: "行）", hit: false },
  ]);
});

test("the pieces together are always the original", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 2 }), (text, term) => {
      expect(
        cutAtMatches(text, [term])
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      expect(fold(text).places).toHaveLength(fold(text).text.length + 1);
    }),
  );
});
