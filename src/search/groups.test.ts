import { expect, test } from "vitest";
import { groupHits } from "./groups.ts";
import type { SearchHit, SearchKind } from "./record.ts";

const hit = (kind: SearchKind): SearchHit => ({ kind, id: kind, title: kind, url: "", context: [] });

test("the group of the best hit comes first and text last, subjects of both classifications together", () => {
  const groups = groupHits({
    total: 30,
    text: "searched",
    hits: [hit("page"), hit("function"), hit("project"), hit("economic"), hit("page")],
  });
  expect(groups.map(({ name, hits, total }) => [name, hits.length, total])).toEqual([
    ["code", 2, 2],
    ["project", 1, 1],
    ["page", 2, 27],
  ]);
});
