import { expect, test } from "vitest";
import { someFunctions } from "../../testing/explanation.ts";
import { findFunction, type FoundFunction } from "./functions.ts";

const found = (words: string): FoundFunction | undefined => findFunction(words, words, someFunctions);

test("a path of names leads to its code, a name alone only to a 类", () => {
  expect(found("一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）")?.code).toBe("2010301");
  expect(found("一般公共服务支出（类）财政事务（款）行政运行（项）")?.code).toBe("2010601");
  expect(found("一般公共服务支出（类）")?.code).toBe("201");
  expect(found("科学技术支出")?.code).toBe("206");
  expect(found("行政运行")).toBeUndefined();
  expect(found("基本支出")).toBeUndefined();
});

test("every name a code ever bore leads to it", () => {
  expect(found("科学技术支出（类）研究与开发（款）其他研究与开发支出（项）")).toEqual({
    code: "2060499",
    name: "科学技术支出（类）研究与开发（款）其他研究与开发支出（项）",
  });
  expect(found("科学技术支出（类）技术与开发（款）其他研究与开发支出（项）")?.code).toBe("2060499");
});

test("an outdated 款 is certain when only one code bears the name of the 项", () => {
  expect(found("社会保障和就业支出（类）行政事业单位离退休（款）事业单位离退休（项）")).toMatchObject({
    code: "2080502",
  });
  expect(found("社会保障和就业支出（类）行政事业单位离退休（款）事业单位离退休（项）")?.candidates).toBeUndefined();
});

test("a name that several codes bear, or none, is not decided", () => {
  const several = found("一般公共服务支出（类）审计事务（款）行政运行（项）");
  expect(several?.candidates).toEqual(expect.arrayContaining(["2010301", "2010601"]));
  const none = found("科学技术支出（类）研究与开发（款）其他研究和开发支出（项）");
  expect(none?.candidates?.[0]).toBe("2060499");
});

test("a printed code is the code, and no part of the name", () => {
  expect(found("2299901其他支出")).toEqual({ code: "2299901", name: "其他支出" });
  expect(found("12345热线支出")).toBeUndefined();
});
