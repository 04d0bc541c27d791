import { expect, test } from "vitest";
import type { SearchHit, SearchKind } from "../record.ts";
import { groupHits } from "./groups.ts";

const hit = (kind: SearchKind, title: string, more: Partial<SearchHit> = {}): SearchHit => ({
  kind,
  id: title,
  title,
  url: "",
  context: [],
  found_by: "name",
  marks: [],
  ...more,
});

test("projects come first and text last, subjects of both classifications together", () => {
  const hits = [
    hit("indicator", "热线接通率"),
    hit("page", "甲", { found_by: "text" }),
    hit("function", "热线"),
    hit("project", "新热线"),
    hit("economic", "乙"),
    hit("page", "丙"),
  ];
  const groups = groupHits(hits, "线").map(({ name, hits: own }) => [name, own.length]);
  expect(groups).toEqual([
    ["project", 1],
    ["code", 2],
    ["indicator", 1],
    ["page", 1],
    ["text", 1],
  ]);
});

test("what the query names in full, or by its code, stands before everything else", () => {
  const marks = (end: number) => ({ marks: [{ start: 0, end }] });
  const names = (query: string, end: number) =>
    groupHits(
      [hit("function", "行政运行", { code: "2010301", ...marks(end) }), hit("project", "行政运行补助", marks(end))],
      query,
    ).map(({ name }) => name);
  expect(names("行政 运行", 4)).toEqual(["code", "project"]);
  expect(names("2010301", 0)).toEqual(["code", "project"]);
  expect(names("行政", 2)).toEqual(["project", "code"]);
});
