import { findFeasible } from "./feasible.ts";
import { indexBonds, narrow, rowsOf, type Choices } from "./propagate.ts";
import type { Bond, Guide, OpenRow, Placement, Puzzle, Solution } from "./puzzle.ts";

/**
 * Places the numbers of all rows. A placement is proved when it is the only one under which all bonds can hold; where several are left, the answered or
 * likeliest one is taken and the row is open. Bonds that the printed numbers contradict whatever their places are errors of the source, not evidence;
 * rows of a bond that only the other bonds contradict stay open.
 */
export function solve(puzzle: Puzzle, guide: Guide): Solution {
  const start = puzzle.rows.map((row) => row.choices);
  const { bonds, contested } = soundBonds(puzzle, start);
  const index = indexBonds(bonds);
  const first = narrow(puzzle, index, start, bonds);
  let choices: Choices = "choices" in first ? first.choices : start;
  const doubtful = new Set(contested.flatMap(rowsOf).filter((row) => (start[row]?.length ?? 0) > 1));
  const open: OpenRow[] = [];
  for (const row of start.keys()) {
    const left = choices[row] ?? [];
    if (left.length < 2 && !doubtful.has(row)) continue;
    const likeliest = (doubtful.has(row) ? withRest(left, start[row] ?? []) : left).toSorted(byLikelihood(guide, row));
    const found = doubtful.has(row)
      ? { candidates: likeliest, isProved: false }
      : findFeasible(puzzle, index, choices, row, likeliest);
    const candidates = found.candidates.length > 0 ? found.candidates : likeliest;
    if (!found.isProved) open.push({ row, candidates });
    const fixed = choices.map((old, order) => (order === row ? candidates.slice(0, 1) : old));
    const next = narrow(puzzle, index, fixed, index.get(row)?.map(({ bond }) => bond) ?? []);
    choices = "choices" in next ? next.choices : fixed;
  }
  return { placements: choices.map((left) => left[0] ?? []), open };
}

/** Bonds that hold under some placement, each for itself and all together; `contested` are those the others contradict. */
function soundBonds(puzzle: Puzzle, start: Choices): { bonds: readonly Bond[]; contested: readonly Bond[] } {
  const contested: Bond[] = [];
  let bonds = puzzle.bonds.filter((bond) => "choices" in narrow(puzzle, new Map(), start, [bond]));
  for (;;) {
    const narrowed = narrow(puzzle, indexBonds(bonds), start, bonds);
    if ("choices" in narrowed) return { bonds, contested };
    contested.push(narrowed.broken);
    bonds = bonds.filter((bond) => bond !== narrowed.broken);
  }
}

/** What is left of a row's placements, and behind it what contested evidence excluded. */
function withRest(left: readonly Placement[], all: readonly Placement[]): readonly Placement[] {
  return [...left, ...all.filter((placement) => !left.includes(placement))];
}

/** The answered placement first, then the likeliest. */
function byLikelihood(guide: Guide, row: number): (a: Placement, b: Placement) => number {
  return (a, b) =>
    Number(guide.isAnswered(row, b)) - Number(guide.isAnswered(row, a)) || guide.rank(row, a) - guide.rank(row, b);
}
