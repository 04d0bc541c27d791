import type { Amount } from "./amounts.ts";

/** Column index of each of a row's numbers, ascending. */
export type Placement = readonly number[];

/** A row whose numbers are to be placed; `choices` are the placements its own sums allow. */
export interface PuzzleRow {
  /** Undefined where the printed number cannot be read. */
  readonly amounts: readonly (Amount | undefined)[];
  readonly choices: readonly Placement[];
}

/** A cell of the puzzle by row and column index. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What must hold between cells of different rows: `whole` is the sum of `parts`, or is no smaller than its one part (`floor`). */
export interface Bond {
  readonly id: string;
  readonly kind: "sum" | "floor";
  readonly whole: Spot;
  readonly parts: readonly Spot[];
}

/** Rows and bonds of all tables of one document. */
export interface Puzzle {
  readonly rows: readonly PuzzleRow[];
  readonly bonds: readonly Bond[];
}

/** What is known of likelihood beyond the bonds; it decides nothing that bonds can. */
export interface Guide {
  /** How unlikely a placement of a row is; smaller is likelier. */
  rank(row: number, placement: Placement): number;
  /** Whether the clerk answered that a row's numbers stand so. */
  isAnswered(row: number, placement: Placement): boolean;
}

/** A row whose placement the bonds leave open. */
export interface OpenRow {
  readonly row: number;
  /** Placements that satisfy the bonds, the one taken first, then likeliest first; the list may be cut short. */
  readonly candidates: readonly Placement[];
}

/** One placement for every row, and the rows where it is not proved. A row that follows from an open one is not open itself. */
export interface Solution {
  readonly placements: readonly Placement[];
  readonly open: readonly OpenRow[];
}
