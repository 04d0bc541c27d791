import type { Form } from "../forms/form.ts";
import type { RowEntry } from "./entry.ts";

/**
 * Marks the rows that are sums of other rows of their section; the rest are leaves, so that summing leaves counts nothing twice. A row is
 * a sum only if one of its parts has a figure: 一般公共预算拨款 over blank 其中 rows is a leaf.
 */
export function markLeaves(rows: readonly RowEntry[], form: Form): RowEntry[] {
  const sums = sumsOfRows(form);
  return rows.map((row) => ({ ...row, leaf: !rows.some((part) => isPart(row, part, sums)) }));
}

function isPart(whole: RowEntry, part: RowEntry, sums: ReadonlyMap<string, readonly string[]>): boolean {
  if (part === whole || part.figures.length === 0 || part.group !== whole.group) return false;
  if (whole.body !== undefined && whole.body !== part.body) return false;
  return isDeclaredPart(whole, part, sums) || isBelowTotal(whole, part) || isBelowCode(whole, part);
}

function isDeclaredPart(whole: RowEntry, part: RowEntry, sums: ReadonlyMap<string, readonly string[]>): boolean {
  if (whole.row === undefined || part.row === undefined || whole.code !== undefined) return false;
  return part.row.startsWith(`${whole.row}.`) || (sums.get(whole.row)?.includes(part.row) ?? false);
}

/** 总计 is above every row that is no total itself, and above the totals of bodies. */
function isBelowTotal(whole: RowEntry, part: RowEntry): boolean {
  return whole.total && (!part.total || (whole.body === undefined && part.body !== undefined));
}

/** 类 is above its 款, 款 above its 项, and a code above the projects printed under the same code. */
function isBelowCode(whole: RowEntry, part: RowEntry): boolean {
  if (whole.code === undefined || part.code === undefined || whole.project !== undefined) return false;
  if (part.code === whole.code) return part.project !== undefined;
  return part.code.startsWith(whole.code);
}

/** Rows that the form declares to be sums, with their parts. */
function sumsOfRows(form: Form): ReadonlyMap<string, readonly string[]> {
  return new Map(
    form.identities.flatMap((identity) =>
      identity.kind === "sum" && identity.over === "rows" ? [[identity.whole, identity.parts] as const] : [],
    ),
  );
}
