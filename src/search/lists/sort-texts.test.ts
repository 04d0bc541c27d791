import fc from "fast-check";
import { expect, test } from "vitest";
import { sortTexts } from "./sort-texts.ts";

test("texts are sorted as always, however many and however alike", () => {
  const text = fc.stringMatching(/^[甲乙a\0\ud83d\ude00]{0,9}$/);
  const texts = fc.array(text, { maxLength: 400, size: "max" });
  fc.assert(
    fc.property(texts, (own) => {
      expect(sortTexts(own)).toEqual(own.toSorted());
    }),
  );
  const many = Array.from({ length: 1000 }, (_none, index) => `甲乙丙${String((index * 7919) % 1000)}`);
  expect(sortTexts(many)).toEqual(many.toSorted());
});
