import fc from "fast-check";
import { expect, test } from "vitest";
import { makeFolding } from "../folding/fold.ts";
import { cutAtSpans, findSpans } from "../folding/spans.ts";
import { cutAround } from "./excerpt.ts";
import { toPhrases, toTokens } from "./tokens.ts";

const { fold, foldText } = makeFolding(new Map([["熱", "热"]]));
const tokens = (text: string): string => toTokens(text, foldText);

test("a phrase occurs in the words of a text exactly when it occurs in the text", () => {
  const text = fc.stringMatching(/^[甲乙a1（]{0,12}$/);
  const phrase = fc.stringMatching(/^[甲乙a1]{2,4}$/);
  fc.assert(
    fc.property(text, phrase, (content, query) => {
      expect(` ${tokens(content)} `.includes(` ${tokens(query)} `)).toBe(foldText(content).includes(query));
    }),
  );
});

test("nothing is found across the end of a sentence or of a cell", () => {
  const text = ` ${tokens("建成热线。外包服务 / 运行、维护")} `;
  for (const query of ["线外", "热线外包", "服务运行"]) expect(text).not.toContain(` ${tokens(query)} `);
  for (const query of ["建成热线", "外包服务", "运行维护"]) expect(text).toContain(` ${tokens(query)} `);
});

test("words of a query are phrases of their own unless one is a single character", () => {
  const phrases = (query: string) => toPhrases(query, foldText);
  expect(phrases("熱线 外包")).toEqual([`"${tokens("热线")}"`, `"${tokens("外包")}"`]);
  expect(phrases("热线。外包")).toEqual([`"${tokens("热线")}"`, `"${tokens("外包")}"`]);
  expect(phrases("第 3 季度")).toEqual([`"${tokens("第3季度")}"`]);
  expect(phrases("热")).toEqual([]);
});

test("an excerpt holds the match as printed and says where it leaves something out", () => {
  const cut = (text: string, query: string, reach?: number): string => {
    const excerpt = cutAround(text, findSpans(fold(text), [foldText(query)]), reach);
    return cutAtSpans(excerpt.text, excerpt.marks)
      .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
      .join("");
  };
  const text = `${"前".repeat(60)}热线 （外包）${"后".repeat(60)}`;
  expect(cut(text, "热线(外包", 5)).toBe("…前前前前前[热线 （外包]）后后后后…");
  expect(cut("热线外包", "外包")).toBe("热线[外包]");
  expect(cut("热线外包", "没有")).toBe("热线外包");
});
