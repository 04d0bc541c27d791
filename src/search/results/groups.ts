import type { SearchHit, SearchKind } from "../record.ts";

/** What results are shown under. */
export type GroupName = "project" | "body" | "code" | "indicator" | "page" | "text";

const groupOfKind: Readonly<Record<SearchKind, GroupName>> = {
  project: "project",
  body: "body",
  function: "code",
  economic: "code",
  indicator: "indicator",
  page: "page",
};

/** Groups in the order in which they are shown when none is named by the query. */
export const groupOrder: readonly GroupName[] = ["project", "body", "code", "indicator", "page", "text"];

/** The group a hit belongs to. */
export function groupOf({ kind, found_by: foundBy }: SearchHit): GroupName {
  return foundBy === "text" ? "text" : groupOfKind[kind];
}

/** Hits of one group. */
export interface Group {
  readonly name: GroupName;
  readonly hits: readonly SearchHit[];
}

/**
 * Sorts hits into groups, each in the order of the hits: groups with something that is called what the query says, or has it as its code, come
 * first, then projects, bodies, subjects, indicators, pages; text last.
 */
export function groupHits(hits: readonly SearchHit[], query: string): readonly Group[] {
  const groups = groupOrder.map((name) => ({ name, hits: hits.filter((hit) => groupOf(hit) === name) }));
  const named = ({ hits: own }: Group): number => Number(own[0] !== undefined && isNamed(own[0], query.trim()));
  return groups.filter((group) => group.hits.length > 0).sort((left, right) => named(right) - named(left));
}

function isNamed({ title, code, marks, found_by: foundBy }: SearchHit, query: string): boolean {
  if (foundBy === "text") return false;
  const [mark] = marks;
  return code === query || (mark?.start === 0 && mark.end === title.length);
}
