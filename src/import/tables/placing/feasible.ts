import { narrow, rowsOf, type BondIndex, type Choices } from "./propagate.ts";
import type { Placement, Puzzle } from "./puzzle.ts";

/** Candidates looked for before a row counts as open. */
const enough = 12;
/** Steps of the search for one joint placement; when they do not suffice, a placement counts as possible but not as proved. */
const mostSteps = 400;

/** Placements of a row under which all bonds can hold, in the order given. */
export interface Feasible {
  readonly candidates: readonly Placement[];
  /** The one candidate is the only one there is. */
  readonly isProved: boolean;
}

/** Tries a row's placements in order until enough are found possible. */
export function findFeasible(
  puzzle: Puzzle,
  index: BondIndex,
  choices: Choices,
  row: number,
  placements: readonly Placement[],
): Feasible {
  const candidates: Placement[] = [];
  let isCertain = true;
  for (const placement of placements) {
    if (candidates.length >= enough) break;
    const steps = { left: mostSteps };
    const fixed = choices.map((old, order) => (order === row ? [placement] : old));
    if (!canHold(puzzle, index, fixed, row, steps)) continue;
    if (steps.left <= 0) isCertain = false;
    candidates.push(placement);
  }
  return { candidates, isProved: candidates.length === 1 && isCertain };
}

/** Whether the rows that hang together with one just fixed can all be placed. */
function canHold(puzzle: Puzzle, index: BondIndex, choices: Choices, row: number, steps: { left: number }): boolean {
  const bonds = index.get(row)?.map(({ bond }) => bond) ?? [];
  const narrowed = narrow(puzzle, index, choices, bonds);
  if ("broken" in narrowed) return false;
  const next = nextOpen(index, narrowed.choices, row);
  if (next === undefined) return true;
  for (const placement of narrowed.choices[next] ?? []) {
    steps.left -= 1;
    if (steps.left <= 0) return true;
    const fixed = narrowed.choices.map((old, order) => (order === next ? [placement] : old));
    if (canHold(puzzle, index, fixed, next, steps)) return true;
  }
  return false;
}

/** The first undecided row among those that hang together with a row. */
function nextOpen(index: BondIndex, choices: Choices, row: number): number | undefined {
  const seen = new Set([row]);
  const open: number[] = [];
  for (const one of seen)
    for (const near of (index.get(one) ?? []).flatMap(({ bond }) => rowsOf(bond))) {
      if (seen.has(near) || (choices[near]?.length ?? 0) < 2) continue;
      seen.add(near);
      open.push(near);
    }
  return open.length === 0 ? undefined : Math.min(...open);
}
