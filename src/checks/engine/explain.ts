import { bestBiased, bestFaultless, type Claim, pairClaims, singleClaims } from "./claim.ts";
import { closing, correct, type Correction, type Evidence, isFailing, readEvidence } from "./evidence.ts";
import type { Judged } from "./judge.ts";
import { spotsOf } from "./tie.ts";

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
export function explainFailures(judged: readonly Judged[]): Fault[] {
  const failed = judged.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return [];
  const evidence = readEvidence(judged);
  return components(failed).flatMap((component) => explainComponent(component, evidence));
}

function explainComponent(component: readonly Judged[], printed: Evidence): Fault[] {
  const faults: Fault[] = [];
  let evidence = printed;
  let open = component;
  while (open.length > 0) {
    const claim = bestClaim(open, evidence);
    const fault = claim ? { ...claim, ties: claim.effect.closed, incomplete: false } : incompleteSum(open, evidence);
    faults.push({ corrections: fault.corrections, ties: fault.ties, incomplete: fault.incomplete });
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
  if (single?.effect.closed.length === open.length) return single;
  const pair = bestFaultless(pairClaims(singles, evidence));
  if (pair && pair.effect.closed.length > (single?.effect.closed.length ?? 0)) return pair;
  return single ?? pair ?? bestBiased(singles);
}

function incompleteSum(open: readonly Judged[], evidence: Evidence): Fault {
  const [first] = open;
  if (!first) throw new Error("nothing to explain");
  return {
    corrections: [closing(first, first.tie.whole, evidence)],
    ties: [first],
    incomplete: first.tie.kind === "sum",
  };
}

/** Failed ties that hang together by shared cells, each run in print order. */
function components(failed: readonly Judged[]): Judged[][] {
  const homes = new Map<string, readonly Judged[]>();
  for (const judged of failed) {
    const ids = spotsOf(judged.tie).map(({ id }) => id);
    const joined = new Set(ids.flatMap((id) => homes.get(id) ?? []));
    const home = failed.filter((one) => one === judged || joined.has(one));
    for (const one of home) for (const { id } of spotsOf(one.tie)) homes.set(id, home);
  }
  return [...new Set(homes.values())].map((home) => [...home]);
}
