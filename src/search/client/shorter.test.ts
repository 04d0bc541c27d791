import { expect, test } from "vitest";
import { findShorter } from "./shorter.ts";

const names = ["热线服务外包", "政务服务运行"];
const find = (text: string) => {
  const total = names.filter((name) => name.includes(text)).length;
  return Promise.resolve({ total, hits: [], text: "not-asked" as const });
};

test("of a query that finds nothing, the longest piece that does is offered", async () => {
  expect(await findShorter("热线服务项目", find)).toEqual({ query: "热线服务", count: 1 });
  expect(await findShorter("某某服务外包", find)).toEqual({ query: "服务外包", count: 1 });
});

test("a single character is never offered", async () => {
  expect(await findShorter("热甲", find)).toBeUndefined();
});
