import { describe, expect, test } from "vitest";
import { placementsOf } from "./choices.ts";
import type { Bond, Guide, Placement, PuzzleRow, Solution } from "./puzzle.ts";
import { solve } from "./solve.ts";

/** A row of whole amounts, each rounded to `ulp`, with every placement in `width` columns that begins in the first. */
function row(fen: readonly number[], width = 3, ulp = 1): PuzzleRow {
  const choices = (placementsOf(fen.length, width) ?? []).filter((placement) => placement[0] === 0 || fen.length === 0);
  return { amounts: fen.map((one) => ({ fen: one, ulp })), choices };
}

/** In every column the first row is the sum of the others. */
function sums(whole: number, parts: readonly number[], width = 3): Bond[] {
  return Array.from({ length: width }, (_, column) => ({
    id: `sum of ${parts.join()}`,
    kind: "sum",
    whole: { row: whole, column },
    parts: parts.map((part) => ({ row: part, column })),
  }));
}

const leftmost: Guide = {
  rank: (_, placement) => placement.reduce((sum, column) => sum + column, 0),
  isAnswered: () => false,
};

function place(rows: readonly PuzzleRow[], bonds: readonly Bond[], guide: Guide = leftmost): Solution {
  return solve({ rows, bonds }, guide);
}

/** Column of each row's second number, and the rows that are open. */
function seconds({ placements, open }: Solution): {
  columns: readonly (number | undefined)[];
  open: readonly number[];
} {
  return { columns: placements.map((placement) => placement[1]), open: open.map((one) => one.row) };
}

describe("placing numbers whose blank neighbours vanished", () => {
  test("the only subset of the rows that makes up both columns is proof", () => {
    const rows = [row([100, 30, 70]), row([10, 10]), row([20, 20]), row([70, 70])];
    expect(seconds(place(rows, sums(0, [1, 2, 3])))).toEqual({ columns: [1, 1, 1, 2], open: [] });
  });

  test("two rows that could change places are open, and only the first of them is asked about", () => {
    const rows = [row([100, 50, 50]), row([50, 50]), row([50, 50])];
    const solution = place(rows, sums(0, [1, 2]));
    expect(seconds(solution)).toEqual({ columns: [1, 1, 2], open: [1] });
    expect(solution.open[0]?.candidates).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test("an answer decides the open row and with it the one that depends on it", () => {
    const rows = [row([100, 50, 50]), row([50, 50]), row([50, 50])];
    const answered: Guide = { ...leftmost, isAnswered: (index, placement) => index === 1 && placement[1] === 2 };
    expect(seconds(place(rows, sums(0, [1, 2]), answered)).columns).toEqual([1, 2, 1]);
  });

  test("sums may miss by half a unit for every printed number, not by more", () => {
    const near = [row([100, 31, 69]), row([10, 10]), row([20, 20]), row([70, 70])];
    expect(seconds(place(near, sums(0, [1, 2, 3])))).toEqual({ columns: [1, 1, 1, 2], open: [] });
    const far = [row([100, 35, 65]), row([10, 10]), row([20, 20]), row([70, 70])];
    expect(place(far, sums(0, [1, 2, 3])).open.map((one) => one.row)).toEqual([1, 2, 3]);
  });

  test("a sum that no placement satisfies is an error of the source and spoils no other evidence", () => {
    const rows = [row([999, 500, 499]), row([100, 30, 70]), row([30, 30]), row([70, 70])];
    const solution = place(rows, [...sums(0, [1]), ...sums(1, [2, 3])]);
    expect(seconds(solution)).toEqual({ columns: [1, 1, 1, 2], open: [] });
  });

  test("what one table says of a row decides its place in another", () => {
    const rows = [row([40, 40]), row([40, 40], 2)];
    const equal: Bond = { id: "equal", kind: "sum", whole: { row: 0, column: 2 }, parts: [{ row: 1, column: 1 }] };
    expect(seconds(place(rows, [equal]))).toEqual({ columns: [2, 1], open: [] });
  });

  test("a part proves that the whole is not blank", () => {
    const rows = [row([9, 9]), row([4])];
    const floor: Bond = { id: "floor", kind: "floor", whole: { row: 0, column: 2 }, parts: [{ row: 1, column: 0 }] };
    expect(seconds(place(rows, [floor]))).toEqual({ columns: [2, undefined], open: [] });
  });

  test("a sum with an unreadable number proves nothing", () => {
    const total = row([100, 30, 70]);
    const rows = [total, row([30, 30]), row([70, 70])];
    const unreadable = { ...total, amounts: total.amounts.map((amount, index) => (index > 0 ? undefined : amount)) };
    expect(place(rows, sums(0, [1, 2])).open).toEqual([]);
    expect(place([unreadable, ...rows.slice(1)], sums(0, [1, 2])).open.map((one) => one.row)).toEqual([1, 2]);
  });

  test("rows that only contradict each other stay open although each alone would do", () => {
    const rows = [row([100, 30, 70]), row([30, 30]), row([30, 30])];
    const same = (a: number, b: number, column: number): Bond => ({
      id: "same",
      kind: "sum",
      whole: { row: a, column },
      parts: [{ row: b, column }],
    });
    const cross: Bond = { ...same(1, 2, 1), parts: [{ row: 2, column: 2 }] };
    const solution = place(rows, [same(1, 2, 1), same(1, 2, 2), cross]);
    expect(solution.open.length).toBeGreaterThan(0);
  });

  test("thirty rows of one column each are placed without trying all billion ways", () => {
    const left = Array.from({ length: 15 }, (_, index) => 1000 + index * 7);
    const right = Array.from({ length: 15 }, (_, index) => 3 + index * 2);
    const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
    const rows = [
      row([total(left) + total(right), total(left), total(right)], 3, 0),
      ...[...left, ...right].map((one) => row([one, one], 3, 0)),
    ];
    const solution = place(rows, sums(0, [...rows.keys()].slice(1)));
    const places: Placement[] = [...left.map(() => [0, 1]), ...right.map(() => [0, 2])];
    expect(solution.placements.slice(1)).toEqual(places);
    expect(solution.open).toEqual([]);
  });
});
