import { expect, test } from "vitest";
import { fileUnder } from "./letter.ts";
import { readingsOf } from "./readings.ts";
import { simplifiedForms } from "./simplified.ts";

test("traditional and variant characters have one simplified form, which has none itself", () => {
  const forms = simplifiedForms();
  const simplified = "政務服務專項經費裡裏爲".replaceAll(/./gu, (character) => forms.get(character) ?? character);
  expect(simplified).toBe("政务服务专项经费里里为");
  expect([...forms.values()].filter((form) => forms.has(form))).toEqual([]);
});

test("a character has all its readings, in plain letters", () => {
  expect(readingsOf("行")).toEqual(expect.arrayContaining(["xing", "hang"]));
  expect(readingsOf("绿")[0]).toBe("lv");
  expect(readingsOf("a")).toEqual([]);
});

test.each([
  ["2031年热线运行", "R"],
  ["2031—2033年度长期项目", "C"],
  ["“三公”经费", "S"],
  ["12345热线", "0"],
  ["重庆路改造", "C"],
  ["ABC系统", "A"],
  ["2031", "0"],
])("%s is filed under %s", (name, letter) => {
  expect(fileUnder(name).letter).toBe(letter);
});
