import type { FigureEntry, PerformanceEntry } from "../../../compile/entry.ts";
import { checkSum, type SumCheck } from "../sums.ts";
import { figureOf, fundOf, indicatorsOf, totalRowOf } from "./tables.ts";

/** The scores, or the weights, of an evaluation: of each indicator, of the execution rate, and the printed total. */
export interface Scores {
  /** Of the execution rate first, then indicator by indicator. */
  readonly parts: readonly FigureEntry[];
  readonly total: FigureEntry | undefined;
  /** Whether every indicator has one. */
  readonly complete: boolean;
  /** How they add up; undefined where one is missing, of scores also where the total is. */
  readonly check: SumCheck | undefined;
  /** Every figure of the column, the total first; the execution rate's before it where it is no number. */
  readonly ids: readonly string[];
}

/** Reads the scores of an evaluation. */
export function readScores(table: PerformanceEntry): Scores {
  const column = readColumn(table, "score");
  const { parts, total, complete } = column;
  return { ...column, check: total && complete ? checkSum(total, parts) : undefined };
}

/** Reads the weights of an evaluation, which add up to 100. */
export function readWeights(table: PerformanceEntry): Scores {
  const column = readColumn(table, "weight");
  return { ...column, check: column.complete ? checkSum(100, column.parts) : undefined };
}

function readColumn(table: PerformanceEntry, column: "score" | "weight"): Omit<Scores, "check"> {
  const rows = indicatorsOf(table);
  const own = rows.flatMap((row) => figureOf(row, column) ?? []);
  const execution = fundOf(table, "total", column);
  const parts = [...(execution?.value === undefined ? [] : [execution]), ...own];
  const total = figureOf(totalRowOf(table), column);
  const odd = execution && execution.value === undefined ? [execution] : [];
  return {
    parts,
    total,
    complete: own.length === rows.length && rows.length > 0,
    ids: [...odd, ...(total ? [total] : []), ...parts].map(({ id }) => id),
  };
}
