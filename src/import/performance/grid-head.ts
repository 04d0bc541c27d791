import type { GridCell, GridRow } from "./grid.ts";
import type { FundLine, Head } from "./head.ts";
import { findHeadLabel, type HeadLabel, type HeadRole, plainLabel } from "./head-labels.ts";
import type { TidyText } from "../text/tidy.ts";

/** A head, and cells in it that stand behind no label. */
export interface GridHead {
  readonly head: Head;
  readonly left: readonly GridCell[];
}

interface Sofar {
  readonly fields: Map<HeadRole, TidyText>;
  readonly funds: Map<string, { at: number; values: FundLine["values"][number][] }>;
  readonly left: GridCell[];
  /** Labels that stand above their values, by column. */
  above: ReadonlyMap<number, HeadLabel>;
  unit?: string | undefined;
}

/** Reads the rows above the indicators: labels with their values behind or below them. */
export function readGridHead(rows: readonly GridRow[], form: string): GridHead {
  const sofar: Sofar = { fields: new Map(), funds: new Map(), left: [], above: new Map() };
  for (const row of rows) readHeadRow(row, form, sofar);
  const { fields, funds, left, unit } = sofar;
  return { head: { fields, funds, ...(unit === undefined ? {} : { unit }) }, left };
}

function readHeadRow(row: GridRow, form: string, sofar: Sofar): void {
  const labels = new Map<number, HeadLabel>();
  let open: { label: HeadLabel; column: number } | undefined;
  let values = 0;
  for (const cell of row.cells) {
    const label = findHeadLabel(form, cell.text);
    sofar.unit ??= /（(亿元|万元|元)）/.exec(plainLabel(cell.text))?.[1];
    if (label) {
      labels.set(cell.column, label);
      open = { label, column: cell.column };
    } else {
      values += 1;
      const above = sofar.above.get(cell.column);
      place(cell, open ?? (above ? { label: above, column: cell.column } : undefined), sofar);
    }
  }
  sofar.above = values === 0 ? labels : new Map();
}

function place(cell: GridCell, open: { label: HeadLabel; column: number } | undefined, sofar: Sofar): void {
  const { role, fund } = open?.label ?? {};
  if (role === "fund" && fund !== undefined && open) {
    const line = sofar.funds.get(fund) ?? { at: cell.at, values: [] };
    line.values.push({ text: withoutUnit(cell.text), at: cell.at, column: cell.column - open.column - 1 });
    sofar.funds.set(fund, line);
  } else if (role === undefined || role === "heading" || role === "fund" || sofar.fields.has(role)) {
    sofar.left.push(cell);
  } else sofar.fields.set(role, cell.tidied);
}

/** `10.00分` → `10.00`: the column says what it counts. */
function withoutUnit(text: string): string {
  return text.replace(/(?<=\d)分$/, "");
}
