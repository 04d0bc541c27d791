import type { CellRef, Form, Identity } from "../../../forms/form.ts";
import { floors } from "../conventions.ts";
import type { PrintedRow, PrintedTable } from "../printed.ts";
import type { Bond, Spot } from "./puzzle.ts";
import { findFamilies } from "./tree.ts";

/** A table whose first row has index `first` among the rows of all tables. */
export interface Numbered {
  readonly table: PrintedTable;
  readonly first: number;
}

/** Indices of the money columns that a row group of a form uses, ascending. */
export function columnIndices(form: Form, group: string): number[] {
  const own = form.groups.find((one) => one.id === group)?.columns;
  return form.columns.flatMap((column, index) =>
    column.kind === "text" || (own && !own.includes(column.id)) ? [] : [index],
  );
}

/** All bonds between the rows of a document's tables: the identities that forms declare, and the floors that hold between them. */
export function findBonds(tables: readonly Numbered[]): Bond[] {
  return [
    ...tables.flatMap(treeBonds),
    ...tables.flatMap((numbered) =>
      numbered.table.form.identities.flatMap((identity) => identityBonds(identity, numbered, tables)),
    ),
    ...floors.flatMap(({ larger, smaller }) => cellBonds("floor", "floor", larger, smaller, tables)),
  ];
}

function treeBonds({ table, first }: Numbered): Bond[] {
  return findFamilies(table.form, table.rows).flatMap(({ whole, parts }) =>
    columnIndices(table.form, table.rows[whole]?.group ?? "").map((column) => ({
      id: `${table.form.id}/tree`,
      kind: "sum" as const,
      whole: { row: first + whole, column },
      parts: parts.map((row) => ({ row: first + row, column })),
    })),
  );
}

function identityBonds(identity: Identity, numbered: Numbered, tables: readonly Numbered[]): Bond[] {
  if (identity.kind === "equal") return cellBonds(identity.id, "sum", identity.left, identity.right, tables);
  if (identity.over !== "rows") return [];
  const { table, first } = numbered;
  const indexOf = (id: string): number => table.rows.findIndex((row) => isPlain(row) && row.row === id);
  const whole = indexOf(identity.whole);
  const parts = identity.parts.map(indexOf).filter((index) => index >= 0);
  if (whole < 0 || parts.length === 0) return [];
  return columnIndices(table.form, table.rows[whole]?.group ?? "").map((column) => ({
    id: identity.id,
    kind: "sum",
    whole: { row: first + whole, column },
    parts: parts.map((row) => ({ row: first + row, column })),
  }));
}

/** Bonds between one cell and another, or between the cells of all rows that both tables print. */
function cellBonds(id: string, kind: Bond["kind"], left: CellRef, right: CellRef, tables: readonly Numbered[]): Bond[] {
  const lefts = spotsOf(left, tables);
  const rights = spotsOf(right, tables);
  const sides = left.row === "*" ? [...lefts.keys()].map((key) => [key, key]) : [[left.row, right.row]];
  return sides.flatMap(([leftKey = "", rightKey = ""]) => {
    const whole = lefts.get(leftKey);
    const part = rights.get(rightKey);
    return whole && part ? [{ id, kind, whole, parts: [part] }] : [];
  });
}

/** The cells of one column by row key; a key that a table prints twice stands for nothing. */
function spotsOf(ref: CellRef, tables: readonly Numbered[]): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  const numbered = tables.find(({ table }) => table.form.id === ref.form);
  if (!numbered) return spots;
  const column = numbered.table.form.columns.findIndex((one) => one.id === ref.column);
  const repeated = new Set(
    numbered.table.rows.flatMap((row) => (row.row?.includes("~") ? [row.row.replace(/~.*$/, "")] : [])),
  );
  numbered.table.rows.forEach((row, index) => {
    if (isPlain(row) && row.row !== undefined && !repeated.has(row.row))
      spots.set(row.row, { row: numbered.first + index, column });
  });
  return spots;
}

/** A row outside any body's group. */
function isPlain(row: PrintedRow): boolean {
  return row.body === undefined;
}
