import type { Identity } from "../../../forms/form.ts";
import { blank, isRounding, type Amount } from "./amounts.ts";
import type { Placement } from "./puzzle.ts";

/** Above this many ways to place a row's numbers nothing is enumerated. */
const tooMany = 5000;

/** All ascending choices of `count` columns out of `width`; undefined when there are too many or none. */
export function placementsOf(count: number, width: number): Placement[] | undefined {
  if (count > width || countWays(count, width) > tooMany) return undefined;
  let partial: number[][] = [[]];
  for (let index = 0; index < count; index += 1) {
    partial = partial.flatMap((sofar) => {
      const first = (sofar.at(-1) ?? -1) + 1;
      const last = width - (count - index);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => [...sofar, first + step]);
    });
  }
  return partial;
}

function countWays(count: number, width: number): number {
  let ways = 1;
  for (let index = 1; index <= count; index += 1) ways = (ways * (width - count + index)) / index;
  return ways;
}

/** The amount that stands in a column under a placement: blank when none does, undefined when it cannot be read. */
export function amountAt(
  amounts: readonly (Amount | undefined)[],
  placement: Placement,
  column: number,
): Amount | undefined {
  const index = placement.indexOf(column);
  return index < 0 ? blank : amounts[index];
}

/** Keeps the placements under which every declared sum over columns holds within rounding; `columns` are the ids the indices stand for. */
export function keepSums(
  placements: readonly Placement[],
  amounts: readonly (Amount | undefined)[],
  columns: readonly string[],
  identities: readonly Identity[],
): Placement[] {
  return placements.filter((placement) =>
    identities.every((identity) => {
      if (identity.kind !== "sum" || identity.over !== "columns") return true;
      const at = (id: string): Amount | undefined => amountAt(amounts, placement, columns.indexOf(id));
      const whole = at(identity.whole);
      const parts = identity.parts.map(at);
      if (whole === undefined || parts.includes(undefined)) return true;
      const sum = parts.reduce((total, part) => total + (part?.fen ?? 0), 0);
      const ulps = parts.reduce((total, part) => total + (part?.ulp ?? 0), whole.ulp);
      return isRounding(whole.fen - sum, ulps);
    }),
  );
}
