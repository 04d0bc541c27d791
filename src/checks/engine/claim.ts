import { isImpossible, isSlip, swap } from "./correction.ts";
import { closing, correct, type Correction, type Effect, type Evidence, tryOut } from "./evidence.ts";
import type { Judged } from "./judge.ts";

import { spotsOf } from "./tie.ts";

/** Corrections that would explain failing ties, and what they would do. */
export interface Claim {
  readonly corrections: readonly Correction[];
  readonly effect: Effect;
}

/** Every correction of one cell that closes some failing tie, in the order of the ties, of each the whole first. */
export function singleClaims(failing: readonly Judged[], evidence: Evidence): Claim[] {
  const seen = new Set<string>();
  return failing.flatMap((judged) =>
    spotsOf(judged.tie).flatMap((spot) => {
      const correction = closing(judged, spot, evidence);
      const key = `${spot.id} ${String(correction.by.top)}/${String(correction.by.bottom)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [claimOf([correction], evidence)];
    }),
  );
}

/**
 * Corrections of two cells: where correcting one would break a tie that holds, the other restores it. So two figures of one row or one column
 * that were swapped, one that was moved, or one wrong figure printed in two places.
 */
export function pairClaims(singles: readonly Claim[], evidence: Evidence): Claim[] {
  return singles.flatMap(({ corrections: [first], effect: { broken } }) => {
    const [tie] = broken;
    if (!first || !tie) return [];
    const after = correct(evidence, [first]);
    return spotsOf(tie.tie)
      .filter((spot) => spot.id !== first.spot.id)
      .map((spot) => claimOf([first, closing(tie, spot, after)], evidence));
  });
}

/** Swaps of two figures of one row, or of one column in rows that follow each other; one of them may be blank. */
export function swapClaims(failing: readonly Judged[], evidence: Evidence): Claim[] {
  const spots = new Map(failing.flatMap(({ tie }) => spotsOf(tie)).map((spot) => [spot.id, spot]));
  return [...spots.values()].flatMap((spot) =>
    evidence.neighboursOf(spot).map((other) => claimOf(swap(spot, other), evidence)),
  );
}

/** The most convincing of claims that break nothing and ask for nothing impossible. */
export function bestFaultless(claims: readonly Claim[]): Claim | undefined {
  return claims
    .filter(({ corrections, effect }) => effect.broken.length === 0 && !corrections.some(isImpossible))
    .filter(({ effect }) => effect.closed.length > 0)
    .sort(byWeight)[0];
}

/** Whether a claim is only that something belongs into one blank cell of which nothing else speaks. */
export function isWeak({ corrections, effect }: Claim): boolean {
  return corrections.every(({ spot }) => !spot.figure) && effect.closed.length < 2 && effect.confirmed === 0;
}

/** The claim that closes most for what it breaks, if it closes several ties and more than it breaks. */
export function bestBiased(claims: readonly Claim[]): Claim | undefined {
  const balance = ({ effect: { closed, broken } }: Claim): number => closed.length - broken.length;
  return claims
    .filter((claim) => claim.effect.closed.length > 1 && balance(claim) > 0)
    .sort((a, b) => balance(b) - balance(a) || byWeight(a, b))[0];
}

function claimOf(corrections: readonly Correction[], evidence: Evidence): Claim {
  return { corrections, effect: tryOut(corrections, evidence) };
}

/** What closes most comes first, then what leaves least open, is confirmed most, is most like a slip of the pen, and is printed. */
function byWeight(a: Claim, b: Claim): number {
  const [left, right] = [weigh(a), weigh(b)];
  const index = left.findIndex((weight, place) => weight !== right[place]);
  return index < 0 ? 0 : (right[index] ?? 0) - (left[index] ?? 0);
}

function weigh({ corrections, effect }: Claim): readonly number[] {
  return [
    effect.closed.length,
    -effect.moved,
    effect.confirmed,
    corrections.filter(isSlip).length,
    corrections.filter(({ spot }) => spot.figure).length,
  ];
}
