import fc from "fast-check";
import { expect, test } from "vitest";
import { simplifiedForms } from "../../text/chinese/simplified.ts";
import { makeFolding } from "./fold.ts";
import { packForms, unpackForms } from "./letters.ts";
import { cutAtSpans, findSpans } from "./spans.ts";

const { fold, foldText } = makeFolding(simplifiedForms());

test.each([
  ["（２０２４ 年）Ａ厅", "2024年a厅"],
  ["“三公”经费", "三公經費"],
  ["特定目标 1010122U", "特定目标1010122u"],
  ["政府办公厅（室）及相关机构事务", "政府办公厅室及相关机构事务"],
  ["上级 — 下级／本级", "上级下级本级"],
  ["運行、維護", "运行维护"],
])("%s and %s are the same name", (printed, typed) => {
  expect(foldText(printed)).toBe(foldText(typed));
});

test("signs that mean something stay", () => {
  expect(foldText("≥90%")).toBe("≥90");
  expect(foldText("A+B")).not.toBe(foldText("AB"));
});

function cutAt(original: string, terms: readonly string[]) {
  return cutAtSpans(original, findSpans(fold(original), terms.map(foldText)));
}

test("a match is shown in the original, with its own blanks and brackets inside and none outside", () => {
  expect(cutAt("乌鲁木齐市 12345 热线（运行）", ["12345热线(运"])).toEqual([
    { text: "乌鲁木齐市 ", hit: false },
    { text: "12345 热线（运", hit: true },
    { text: "行）", hit: false },
  ]);
  expect(cutAt("热线（运行）", ["热线"])).toEqual([
    { text: "热线", hit: true },
    { text: "（运行）", hit: false },
  ]);
});

test("the pieces together are always the original, and each unit of the folded text has its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 2 }), (text, term) => {
      expect(
        cutAt(text, [term, text.slice(0, 2)])
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      expect(fold(text).starts).toHaveLength(fold(text).text.length);
    }),
  );
});

test("the table a browser gets folds every query that can match as the whole table does", () => {
  const names = ["数字化运维经费", "里程", "公务接待费"];
  const occurring = new Set(names.flatMap((name) => [...foldText(name)]));
  const packed = packForms(simplifiedForms(), occurring);
  const small = makeFolding(unpackForms(packed));
  expect(packed.from.length).toBeLessThan(40);
  for (const query of ["數字化運維經費", "裏程", "裡程", "公務接待費"]) {
    expect(small.foldText(query)).toBe(foldText(query));
  }
});
