import { expect, test } from "vitest";
import { findShorter } from "./shorter.ts";

const names = ["热线服务外包", "政务服务运行", "服务"];
const count = (text: string) => Promise.resolve(names.filter((name) => name.includes(text)).length);

test("of a query that finds nothing, the longest beginning and the longest end that do are offered", async () => {
  expect(await findShorter("热线服务项目", count)).toEqual([{ query: "热线服务", count: 1 }]);
  expect(await findShorter("政务某某服务外包", count)).toEqual([
    { query: "政务", count: 1 },
    { query: "服务外包", count: 1 },
  ]);
});

test("of several words, those that find something are offered", async () => {
  expect(await findShorter("热线 没有 服务", count)).toEqual([
    { query: "热线", count: 1 },
    { query: "服务", count: 3 },
  ]);
});

test("a single character is never offered", async () => {
  expect(await findShorter("热甲", count)).toEqual([]);
});
