import { type Chance, pick } from "../wrapped-print.ts";

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number, chance: Chance): number {
  return low + Math.floor(chance() * (high - low + 1));
}

/** Whether something happens that does so in `share` (0 to 1) of all cases. */
export function happens(share: number, chance: Chance): boolean {
  return chance() < share;
}

/** Some of a list in its order, each with a chance of `share`; at least one when the list has any. */
export function some<T>(from: readonly T[], share: number, chance: Chance): T[] {
  const chosen = from.filter(() => chance() < share);
  return chosen.length > 0 || from.length === 0 ? chosen : [pick(from, chance)];
}

/** `count` different ones of a list, in its order; all when there are no more. */
export function several<T>(from: readonly T[], count: number, chance: Chance): T[] {
  const places = from.map((_, index) => index);
  while (places.length > count) places.splice(Math.floor(chance() * places.length), 1);
  return places.flatMap((place) => from.slice(place, place + 1));
}

/** Cuts a positive whole into `count` positive wholes that add up to it; fewer when it is too small. */
export function cut(total: number, count: number, chance: Chance): number[] {
  const parts: number[] = [];
  let rest = total;
  for (let left = Math.min(count, total); left > 1; left -= 1) {
    const most = rest - left + 1;
    const part = Math.min(most, Math.max(1, Math.floor((rest / left) * (0.2 + 1.6 * chance()))));
    parts.push(part);
    rest -= part;
  }
  return total > 0 ? [...parts, rest] : [];
}
