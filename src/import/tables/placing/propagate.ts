import { amountAt } from "./choices.ts";
import type { Bond, Placement, Puzzle, Spot } from "./puzzle.ts";
import { findSupported, type Contribution } from "./reach.ts";

/** For each row the placements still possible. */
export type Choices = readonly (readonly Placement[])[];

/** A bond with the column in which it touches a row. */
export interface Touch {
  readonly bond: Bond;
  readonly column: number;
}

/** Bonds of a puzzle by the rows they touch. */
export type BondIndex = ReadonlyMap<number, readonly Touch[]>;

/** Indexes bonds by row. */
export function indexBonds(bonds: readonly Bond[]): BondIndex {
  const index = new Map<number, Touch[]>();
  for (const bond of bonds)
    for (const { row, column } of [bond.whole, ...bond.parts]) {
      const list = index.get(row) ?? [];
      if (list.length === 0) index.set(row, list);
      list.push({ bond, column });
    }
  return index;
}

/** The rows a bond touches, each once. */
export function rowsOf(bond: Bond): readonly number[] {
  return [...new Set([bond.whole, ...bond.parts].map((spot) => spot.row))];
}

/** Result of narrowing: the choices left, or the bond that nothing satisfies. */
export type Narrowed = { readonly choices: Choices } | { readonly broken: Bond };

/** Takes out placements that some bond excludes, until nothing changes. */
export function narrow(puzzle: Puzzle, index: BondIndex, start: Choices, first: readonly Bond[]): Narrowed {
  const choices = [...start];
  const waiting = new Set(first);
  for (const bond of waiting) {
    waiting.delete(bond);
    for (const [row, kept] of filterBond(puzzle, choices, bond)) {
      if (kept.length === 0) return { broken: bond };
      if (kept.length === choices[row]?.length) continue;
      const isChanged = changedColumns(choices[row] ?? [], kept);
      choices[row] = kept;
      for (const next of index.get(row) ?? []) if (isChanged(next.column)) waiting.add(next.bond);
    }
  }
  return { choices };
}

/** Tells in which columns fewer of a row's numbers can stand than before. */
function changedColumns(before: readonly Placement[], after: readonly Placement[]): (column: number) => boolean {
  const known = new Map<number, boolean>();
  const count = (placements: readonly Placement[], column: number): number =>
    new Set(placements.map((placement) => placement.indexOf(column))).size;
  return (column) => {
    const told = known.get(column) ?? count(before, column) !== count(after, column);
    known.set(column, told);
    return told;
  };
}

interface Participant {
  readonly row: number;
  /** Contribution of each choice of the row, in order. */
  readonly contributions: readonly Contribution[];
}

function filterBond(puzzle: Puzzle, choices: Choices, bond: Bond): [number, readonly Placement[]][] {
  const participants: Participant[] = [];
  for (const [order, spot] of [bond.whole, ...bond.parts].entries()) {
    const contributions = contributionsOf(puzzle, choices, spot, order === 0 ? -1 : 1);
    if (!contributions) return [];
    participants.push({ row: spot.row, contributions });
  }
  const kept = bond.kind === "floor" ? aboveFloor(participants) : inSum(participants);
  if (!kept) return [];
  return participants.map(({ row, contributions }, order) => [
    row,
    (choices[row] ?? []).filter((_, index) => {
      const own = contributions[index];
      return kept[order]?.some((option) => option.fen === own?.fen) ?? true;
    }),
  ]);
}

function contributionsOf(puzzle: Puzzle, choices: Choices, spot: Spot, sign: 1 | -1): Contribution[] | undefined {
  const amounts = puzzle.rows[spot.row]?.amounts ?? [];
  const found: Contribution[] = [];
  for (const placement of choices[spot.row] ?? []) {
    const amount = amountAt(amounts, placement, spot.column);
    if (!amount) return undefined;
    found.push({ fen: sign * amount.fen, ulp: amount.ulp });
  }
  return found;
}

function inSum(participants: readonly Participant[]): readonly (readonly Contribution[])[] | undefined {
  const options = participants.map(({ contributions }) => distinct(contributions));
  const fixed = options
    .filter((list) => list.length === 1)
    .flat()
    .reduce((sum, one) => ({ fen: sum.fen + one.fen, ulp: sum.ulp + one.ulp }), { fen: 0, ulp: 0 });
  const free = options.filter((list) => list.length > 1);
  const supported = findSupported(fixed, free);
  if (!supported) return undefined;
  if (free.length === 0) return 2 * Math.abs(fixed.fen) <= fixed.ulp ? options : options.map(() => []);
  let next = 0;
  return options.map((list) => (list.length > 1 ? (supported[next++] ?? []) : list));
}

/** The whole (contributing with a minus) is no smaller than the part. */
function aboveFloor([whole, part]: readonly Participant[]): readonly (readonly Contribution[])[] {
  const wholes = distinct(whole?.contributions ?? []);
  const parts = distinct(part?.contributions ?? []);
  const holds = (a: Contribution, b: Contribution): boolean => 2 * (a.fen + b.fen) <= a.ulp + b.ulp;
  return [wholes.filter((a) => parts.some((b) => holds(a, b))), parts.filter((b) => wholes.some((a) => holds(a, b)))];
}

function distinct(contributions: readonly Contribution[]): Contribution[] {
  const byFen = new Map<number, Contribution>();
  for (const one of contributions) {
    const known = byFen.get(one.fen);
    if (!known || known.ulp < one.ulp) byFen.set(one.fen, one);
  }
  return [...byFen.values()];
}
