import type { Mutation } from "./mutations.ts";

/** Of mutations that spoil more than one number, one in so many is tried. */
const everyOther = 6;

/**
 * A part of all mutations, always the same: every printed number is spoiled in one way, the ways taking turns, and every sixth swap and
 * dropped row is tried.
 */
export function sampleMutations(mutations: readonly Mutation[]): Mutation[] {
  const byPlace = Map.groupBy(mutations, ({ kind, figureIds }) =>
    kind === "row dropped" ? `${kind} ${figureIds.join(" ")}` : figureIds.join(" "),
  );
  return [...byPlace.values()].flatMap((ways, index) => {
    const [first] = ways;
    const isNumber = first?.figureIds.length === 1 && first.kind !== "row dropped";
    if (!isNumber && index % everyOther !== 0) return [];
    return ways.slice(index % ways.length).slice(0, 1);
  });
}
