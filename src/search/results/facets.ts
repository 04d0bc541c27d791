import type { SearchHit } from "../record.ts";
import { groupOf } from "./groups.ts";

/** By what answers can be narrowed, in the order in which it is offered. */
export const facetNames = ["kind", "document", "year", "body", "amount", "withheld"] as const;

/** One of them. */
export type FacetName = (typeof facetNames)[number];

/** Values chosen, by facet; none means all. */
export type Choices = Readonly<Record<FacetName, ReadonlySet<string>>>;

/** Nothing chosen: everything is shown. */
export const noChoices: Choices = {
  kind: new Set(),
  document: new Set(),
  year: new Set(),
  body: new Set(),
  amount: new Set(),
  withheld: new Set(),
};

/** Ranges of amounts in 元, each from its lower end to below the next, named as in addresses, in 万元. */
export const amountRanges = [
  { name: "0-10", from: -Infinity },
  { name: "10-100", from: 100_000 },
  { name: "100-1000", from: 1_000_000 },
  { name: "1000-", from: 10_000_000 },
] as const;

/** A value that hits have, and how many do. */
export interface FacetValue {
  readonly value: string;
  /** In words, where the value is an id. */
  readonly label: string;
  readonly count: number;
}

/** Value of a hit; undefined where it has none. A withheld project has no amount here: it would stand beside the named one of the same. */
export function valueOf(facet: FacetName, hit: SearchHit): string | undefined {
  switch (facet) {
    case "kind":
      return groupOf(hit);
    case "document":
      return hit.document;
    case "year":
      return hit.year === undefined ? undefined : String(hit.year);
    case "body":
      return hit.body?.id;
    case "amount":
      return hit.withheld || hit.amount_yuan === undefined ? undefined : rangeOf(Number(hit.amount_yuan));
    case "withheld":
      if (hit.kind !== "project") return undefined;
      return hit.withheld ? "withheld" : "named";
  }
}

function rangeOf(yuan: number): string {
  return amountRanges.findLast(({ from }) => yuan >= from)?.name ?? amountRanges[0].name;
}

/** The hits that have a chosen value of every facet of which one is chosen. `but`: a facet that does not count. */
export function narrow(hits: readonly SearchHit[], choices: Choices, but?: FacetName): readonly SearchHit[] {
  const active = facetNames.filter((facet) => facet !== but && choices[facet].size > 0);
  return hits.filter((hit) =>
    active.every((facet) => {
      const value = valueOf(facet, hit);
      return value !== undefined && choices[facet].has(value);
    }),
  );
}

/**
 * The values of a facet, each with how many hits would be shown if it alone were chosen beside the other facets' choices; a chosen value is
 * listed even where no hit has it. Years from the latest, bodies from the most frequent, others in their order.
 */
export function countValues(facet: FacetName, hits: readonly SearchHit[], choices: Choices): readonly FacetValue[] {
  const counted = new Map<string, { label: string; count: number }>();
  for (const hit of hits) {
    const value = valueOf(facet, hit);
    if (value === undefined || counted.has(value)) continue;
    counted.set(value, { label: facet === "body" ? (hit.body?.name ?? value) : value, count: 0 });
  }
  for (const value of choices[facet]) if (!counted.has(value)) counted.set(value, { label: value, count: 0 });
  for (const hit of narrow(hits, choices, facet)) {
    const own = counted.get(valueOf(facet, hit) ?? "");
    if (own) own.count += 1;
  }
  return [...counted]
    .map(([value, rest]) => ({ value, ...rest }))
    .sort((left, right) => compareValues(facet, left, right));
}

const fixedOrder: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  kind: ["project", "body", "code", "indicator", "page", "text"],
  document: ["budget", "final", "three-public", "other"],
  amount: amountRanges.map(({ name }) => name),
  withheld: ["named", "withheld"],
};

function compareValues(facet: FacetName, left: FacetValue, right: FacetValue): number {
  const order = fixedOrder[facet];
  if (order) return order.indexOf(left.value) - order.indexOf(right.value);
  if (facet === "year") return Number(right.value) - Number(left.value);
  return right.count - left.count || (left.value < right.value ? -1 : 1);
}
