import { indexBonds, narrow, rowsOf, type BondsOfRow, type Choices } from "./propagate.ts";
import type { Bond, OpenRows, Placement, Puzzle, Solution } from "./puzzle.ts";

/** Joint placements looked for in rows that hang together. */
const mostSolutions = 250;
/** Steps of the search in one group of rows. */
const mostSteps = 4000;

/**
 * Finds every placement that satisfies all bonds of a puzzle. Bonds that the printed numbers contradict whatever their places are left out first:
 * they are errors of the source, not evidence. Rows of a bond left out because the others contradict it stay open.
 */
export function solve(puzzle: Puzzle): Solution {
  const start = puzzle.rows.map((row) => row.choices);
  const contested: Bond[] = [];
  let bonds = puzzle.bonds.filter((bond) => "choices" in narrow(puzzle, new Map(), start, [bond]));
  let narrowed = narrow(puzzle, indexBonds(bonds), start, bonds);
  while ("broken" in narrowed) {
    const { broken } = narrowed;
    contested.push(broken);
    bonds = bonds.filter((bond) => bond !== broken);
    narrowed = narrow(puzzle, indexBonds(bonds), start, bonds);
  }
  const index = indexBonds(bonds);
  const { choices } = narrowed;
  const doubtful = new Set(contested.flatMap(rowsOf).filter((row) => (start[row]?.length ?? 0) > 1));
  const searched = groupRows(choices, index)
    .filter((rows) => rows.every((row) => !doubtful.has(row)))
    .map((rows) => enumerate(puzzle, index, choices, rows));
  const shaky = [...doubtful].map((row): OpenRows => doubtfulRow(row, choices, start));
  return merge(choices, [...searched, ...shaky, ...unsearched(choices, index, doubtful)]);
}

/** A row whose evidence is contested: what the rest of the evidence says comes first. */
function doubtfulRow(row: number, choices: Choices, start: Choices): OpenRows {
  const left = choices[row] ?? [];
  const others = (start[row] ?? []).filter((placement) => !left.includes(placement));
  return { rows: [row], solutions: [...left, ...others].map((placement) => [placement]), complete: false };
}

/** Undecided rows that hang together with contested ones: each for itself. */
function unsearched(choices: Choices, index: BondsOfRow, doubtful: ReadonlySet<number>): OpenRows[] {
  return groupRows(choices, index)
    .filter((rows) => rows.some((row) => doubtful.has(row)))
    .flatMap((rows) => rows.filter((row) => !doubtful.has(row)))
    .map((row) => ({
      rows: [row],
      solutions: (choices[row] ?? []).map((placement) => [placement]),
      complete: false,
    }));
}

/** Undecided rows that share bonds, in print order. */
function groupRows(choices: Choices, index: BondsOfRow): number[][] {
  const seen = new Set<number>();
  const groups: number[][] = [];
  const isOpen = (row: number): boolean => (choices[row]?.length ?? 0) > 1;
  choices.forEach((_, first) => {
    if (!isOpen(first) || seen.has(first)) return;
    const group: number[] = [];
    const waiting = [first];
    seen.add(first);
    for (const row of waiting) {
      group.push(row);
      for (const next of (index.get(row) ?? []).flatMap(rowsOf)) {
        if (!isOpen(next) || seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    groups.push(group.sort((a, b) => a - b));
  });
  return groups;
}

/** All joint placements of a group of rows. */
function enumerate(puzzle: Puzzle, index: BondsOfRow, start: Choices, rows: readonly number[]): OpenRows {
  const solutions: Placement[][] = [];
  let steps = 0;
  const search = (choices: Choices): boolean => {
    steps += 1;
    if (steps > mostSteps || solutions.length >= mostSolutions) return false;
    const open = rows.find((row) => (choices[row]?.length ?? 0) > 1);
    if (open === undefined) {
      solutions.push(rows.map((row) => choices[row]?.[0] ?? []));
      return true;
    }
    return (choices[open] ?? []).every((placement) => {
      const tried = choices.map((left, row) => (row === open ? [placement] : left));
      const next = narrow(puzzle, index, tried, index.get(open) ?? []);
      return "broken" in next || search(next.choices);
    });
  };
  const complete = search(start);
  return { rows, solutions, complete };
}

/** Fixes the rows on which all solutions agree and keeps the rest open. */
function merge(choices: Choices, groups: readonly OpenRows[]): Solution {
  const settled = [...choices];
  const open: OpenRows[] = [];
  for (const group of groups) {
    const first = group.solutions[0];
    const proved = group.rows.map(
      (_, order) =>
        group.complete && first !== undefined && group.solutions.every((found) => same(found[order], first[order])),
    );
    group.rows.forEach((row, order) => {
      if (proved[order] && first?.[order]) settled[row] = [first[order]];
    });
    const rest = group.rows.map((_, order) => order).filter((order) => !proved[order]);
    if (rest.length > 0)
      open.push({
        rows: rest.map((order) => group.rows[order] ?? 0),
        solutions: group.solutions.map((found) => rest.map((order) => found[order] ?? [])),
        complete: group.complete,
      });
  }
  return { choices: settled, open };
}

function same(a: Placement | undefined, b: Placement | undefined): boolean {
  return a?.join() === b?.join();
}
