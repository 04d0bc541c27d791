import { foldText } from "./fold.ts";
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

const order: readonly GroupName[] = ["project", "body", "code", "indicator", "page"];

/**
 * Sorts an answer into groups, each in the order of the answer: groups whose first hit is what the query names in full come first, then
 * projects, bodies, subjects, indicators; text last.
 */
export function groupHits({ total, hits }: SearchAnswer, query: string): readonly Group[] {
  const whole = foldText(query);
  const unloaded = total - hits.length;
  const groups = order.map((name) => {
    const own = hits.filter((hit) => groupOfKind[hit.kind] === name);
    return { name, hits: own, total: own.length + (name === "page" ? unloaded : 0) };
  });
  const named = (group: Group): number =>
    Number(group.name !== "page" && group.hits[0] !== undefined && isNamed(group.hits[0], whole));
  return groups.filter((group) => group.total > 0).sort((left, right) => named(right) - named(left));
}

/** Whether the query is all of a hit's name, or of a subject's code, which stands first below its name. */
function isNamed({ kind, title, context }: SearchHit, whole: string): boolean {
  const code = groupOfKind[kind] === "code" ? context[0] : undefined;
  return foldText(title) === whole || code === whole;
}
