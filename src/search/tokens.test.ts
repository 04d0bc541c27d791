import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAround } from "./excerpt.ts";
import { toPhrases, toTokens } from "./tokens.ts";

test("a phrase occurs in the words of a text exactly when it occurs in the text", () => {
  const text = fc.stringMatching(/^[甲乙a1]{0,12}$/);
  const phrase = fc.stringMatching(/^[甲乙a1]{2,4}$/);
  fc.assert(
    fc.property(text, phrase, (content, query) => {
      expect(` ${toTokens(content)} `.includes(` ${toTokens(query)} `)).toBe(content.includes(query));
    }),
  );
});

test("words of a query are phrases of their own unless one is a single character", () => {
  expect(toPhrases("热线 外包")).toEqual([`"${toTokens("热线")}"`, `"${toTokens("外包")}"`]);
  expect(toPhrases("第 3 季度")).toEqual([`"${toTokens("第3季度")}"`]);
  expect(toPhrases("热")).toEqual([]);
});

test("an excerpt holds the match as printed and says where it leaves something out", () => {
  const text = `${"前".repeat(60)}热线 （外包）${"后".repeat(60)}`;
  expect(cutAround(text, "热线(外包", 5)).toBe("…前前前前前热线 （外包）后后后后…");
  expect(cutAround("热线外包", "外包")).toBe("热线外包");
});
