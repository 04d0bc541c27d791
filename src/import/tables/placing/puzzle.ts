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

/** What a puzzle's evidence leaves open. */
export interface Solution {
  /** For each row the placements still possible; one where it is proved. */
  readonly choices: readonly (readonly Placement[])[];
  /** Rows that hang together, each with all joint placements that satisfy every bond; best first is not implied. */
  readonly open: readonly OpenRows[];
}

/** Rows whose placements depend on each other and are not decided. */
export interface OpenRows {
  readonly rows: readonly number[];
  /** Joint placements, one per row of `rows`; empty when none satisfies all bonds. */
  readonly solutions: readonly (readonly Placement[])[];
  /** False when the search was cut short: there may be more. */
  readonly complete: boolean;
}
