import { expect, test } from "vitest";
import { groupHits } from "./groups.ts";
import type { SearchHit, SearchKind } from "./record.ts";

const hit = (kind: SearchKind, title: string, code = ""): SearchHit => ({
  kind,
  id: title,
  title,
  url: "",
  context: [code],
});

test("projects come first and text last, subjects of both classifications together, text not loaded yet counted", () => {
  const hits = [
    hit("indicator", "热线接通率"),
    hit("page", "甲"),
    hit("function", "热线"),
    hit("project", "新热线"),
    hit("economic", "乙"),
  ];
  const groups = groupHits({ total: 30, text: "searched", hits }, "线");
  expect(groups.map(({ name, hits: own, total }) => [name, own.length, total])).toEqual([
    ["project", 1, 1],
    ["code", 2, 2],
    ["indicator", 1, 1],
    ["page", 1, 26],
  ]);
});

test("what the query names in full stands before everything else", () => {
  const hits = [hit("function", "行政运行", "2010301"), hit("project", "行政运行补助")];
  const names = (query: string) => groupHits({ total: 2, text: "searched", hits }, query).map(({ name }) => name);
  expect(names("行政 运行")).toEqual(["code", "project"]);
  expect(names("2010301")).toEqual(["code", "project"]);
  expect(names("行政")).toEqual(["project", "code"]);
});
