import type { RowEntry } from "../../compile/entry.ts";
import type { SheetHalf } from "./columns.ts";

/** The rows that stand on one line of a table: one for each of its lists, undefined where a list has none there. */
export type PairedRows = readonly (RowEntry | undefined)[];

/** The rows of each list, in print order; a row of no known list is kept in the last one. */
export function rowsOfHalves(halves: readonly SheetHalf[], rows: readonly RowEntry[]): (readonly RowEntry[])[] {
  const groups = new Set(halves.map((half) => half.group));
  return halves.map(({ group }, side) =>
    rows.filter((row) => row.group === group || (side === halves.length - 1 && !groups.has(row.group))),
  );
}

/**
 * Pairs the lists of a table as its form prints them: entries side by side from the top, totals side by side from the first total on, the
 * last of each on the last line.
 */
export function pairRows(halves: readonly SheetHalf[], rows: readonly RowEntry[]): PairedRows[] {
  const lists = rowsOfHalves(halves, rows);
  if (lists.length === 1) return (lists[0] ?? []).map((row) => [row]);
  const parts = lists.map(splitAtTotal);
  return [
    ...sideBySide(parts.map((part) => part.entries)),
    ...sideBySide(parts.map((part) => part.totals)),
    ...sideBySide(parts.map((part) => part.last)),
  ];
}

function splitAtTotal(list: readonly RowEntry[]): Record<"entries" | "totals" | "last", readonly RowEntry[]> {
  const first = list.findIndex((row) => row.total);
  if (first === -1) return { entries: list, totals: [], last: [] };
  return { entries: list.slice(0, first), totals: list.slice(first, -1), last: list.slice(first).slice(-1) };
}

function sideBySide(lists: readonly (readonly RowEntry[])[]): PairedRows[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, line) => lists.map((list) => list[line]));
}
