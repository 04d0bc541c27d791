import type { SearchAnswer, SearchHit, SearchKind } from "./record.ts";

/** What results are shown under. */
export type GroupName = "project" | "body" | "code" | "indicator" | "page";

const groupOfKind: Readonly<Record<SearchKind, GroupName>> = {
  project: "project",
  body: "body",
  function: "code",
  economic: "code",
  indicator: "indicator",
  page: "page",
};

/** Answers of one group. */
export interface Group {
  readonly name: GroupName;
  /** All there are; more than `hits` where not all text was loaded. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Sorts an answer into groups: the group of the best hit first, text last, each in the order of the answer. */
export function groupHits({ total, hits }: SearchAnswer): readonly Group[] {
  const groups = new Map<GroupName, SearchHit[]>();
  for (const hit of hits) {
    const name = groupOfKind[hit.kind];
    groups.set(name, [...(groups.get(name) ?? []), hit]);
  }
  const unloaded = total - hits.length;
  const sorted = [...groups].sort(([left], [right]) => Number(left === "page") - Number(right === "page"));
  return sorted.map(([name, own]) => ({ name, hits: own, total: own.length + (name === "page" ? unloaded : 0) }));
}
