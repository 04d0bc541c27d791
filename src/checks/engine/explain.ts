import { bestBiased, bestFaultless, type Claim, isWeak, pairClaims, singleClaims, swapClaims } from "./claim.ts";
import { closing, correct, type Correction, type Evidence, isFailing, readEvidence } from "./evidence.ts";
import type { Judged } from "./judge.ts";
import type { Judgement } from "./judgements.ts";
import { spotsOf } from "./tie.ts";

/** Failed ties that are weighed together; a document wrong throughout would take forever otherwise. */
const weighedAtOnce = 40;

/** One cause: the cells most likely wrong, and the failed ties that they explain. */
export interface Fault {
  /** Most likely first: one cell, or two of which the one restores what the other breaks. */
  readonly corrections: readonly Correction[];
  /** The failed ties it explains, in print order; at least one. */
  readonly ties: readonly Judged[];
  /** Every cell of the failed sum is confirmed by other ties: something may be missing from it. */
  readonly incomplete: boolean;
}

/**
 * Explains the failed ties of a disclosure by as few wrong cells as possible. A cell is believed wrong when one correction of it closes its
 * failed ties and breaks none that holds; failing that, two cells that together do; failing that, the one that closes more than it breaks. Where
 * other ties confirm every cell of a failed sum, its whole is named.
 */
export function explainFailures(judgements: readonly Judgement[]): Fault[] {
  const failed = judgements.flatMap(({ judged }) => judged).filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return [];
  const faults: Fault[] = [];
  let evidence = readEvidence(judgements);
  let open = failed;
  while (open.length > 0) {
    const component = firstComponent(open);
    const claim = bestClaim(component, evidence);
    const fault = claim ? faultOf(claim) : incompleteSum(component, evidence);
    faults.push(fault);
    // Only what breaks nothing is taken as put right, or the search would chase what it broke itself.
    if (claim?.effect.broken.length === 0) evidence = correct(evidence, claim.corrections);
    const explained = new Set(fault.ties);
    const now = evidence;
    open = open.filter((judged) => !explained.has(judged) && isFailing(judged, now));
  }
  return faults;
}

function bestClaim(open: readonly Judged[], evidence: Evidence): Claim | undefined {
  const singles = singleClaims(open, evidence);
  const single = bestFaultless(singles);
  const swap = bestFaultless(swapClaims(open, evidence));
  if (swap && strength(swap) > 1 && strength(swap) > strength(single)) return swap;
  if (single && strength(single) > 1) return single;
  const pair = bestFaultless(pairClaims(singles, evidence));
  if (pair && (!single || isWeak(single) || strength(pair) > strength(single))) return pair;
  return single && !isWeak(single) ? single : bestBiased(singles);
}

/** Failing ties that a claim closes, and ties it closes of which nothing could be said. */
function strength(claim: Claim | undefined): number {
  return claim ? claim.effect.closed.length + claim.effect.confirmed : 0;
}

function faultOf({ corrections, effect }: Claim): Fault {
  return { corrections, ties: effect.closed, incomplete: false };
}

function incompleteSum(open: readonly Judged[], evidence: Evidence): Fault {
  const [first] = open;
  if (!first) throw new Error("nothing to explain");
  return {
    corrections: [closing(first, first.tie.whole, evidence)],
    ties: [first],
    incomplete: first.tie.kind !== "equal",
  };
}

/** The first failed tie and those that hang together with it by shared cells, in print order; no more than can be weighed at once. */
function firstComponent(open: readonly Judged[]): Judged[] {
  const ties = new Map<string, Judged[]>();
  for (const one of open) for (const { id } of spotsOf(one.tie)) ties.set(id, [...(ties.get(id) ?? []), one]);
  const found = new Set(open.slice(0, 1));
  // A set grows while it is walked through.
  for (const one of found) for (const { id } of spotsOf(one.tie)) ties.get(id)?.forEach((other) => found.add(other));
  return open.filter((one) => found.has(one)).slice(0, weighedAtOnce);
}
