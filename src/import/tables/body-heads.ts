import { blank, isRounding, readAmount, type Amount } from "./placing/amounts.ts";
import type { NameBook } from "./name-book.ts";
import { labelKey } from "./labels.ts";
import type { RawRow } from "./printed.ts";

/** The figure of a row that says its total: the one in column `total`, or the first printed one. */
function totalOf(row: RawRow, unit: string): Amount {
  const index = row.columns ? row.columns.indexOf("total") : 0;
  const printed = row.cells[index]?.printed;
  return (printed === undefined ? undefined : readAmount(printed, unit)) ?? blank;
}

/**
 * Tells which rows of a list without codes head the groups of bodies: rows named like known bodies when they add up to the grand total; else those that
 * equal the sum of the rows up to the next head, when these do. Undefined when neither tells, or each tells something else.
 */
export function findBodyHeads(
  rows: readonly RawRow[],
  total: RawRow | undefined,
  unit: string,
  book: NameBook,
): readonly RawRow[] | undefined {
  const known = rows.filter((row) => book.bodies.has(labelKey(row.name)));
  if (known.length === 0 && isWhole(total, rows, unit)) return [];
  const named = known[0] === rows[0] && isWhole(total, known, unit) ? known : undefined;
  const even = headsBySum(rows, unit);
  const summed = even && isWhole(total, even, unit) ? even : undefined;
  if (named && summed && (named.length !== summed.length || named.some((row) => !summed.includes(row))))
    return undefined;
  return named ?? summed;
}

/** Whether rows add up to the grand total; without a printed total nothing contradicts. */
function isWhole(total: RawRow | undefined, rows: readonly RawRow[], unit: string): boolean {
  if (!total) return true;
  const whole = totalOf(total, unit);
  const parts = rows.map((row) => totalOf(row, unit));
  return isRounding(
    parts.reduce((sum, part) => sum + part.fen, -whole.fen),
    parts.reduce((sum, part) => sum + part.ulp, whole.ulp),
  );
}

/** Heads such that each equals the sum of the rows up to the next one; undefined when the rows do not come out even. */
function headsBySum(rows: readonly RawRow[], unit: string): readonly RawRow[] | undefined {
  const heads: RawRow[] = [];
  let left = 0;
  let ulps = 0;
  for (const row of rows) {
    const amount = totalOf(row, unit);
    if (isRounding(left, ulps)) {
      heads.push(row);
      left = amount.fen;
      ulps = amount.ulp;
      continue;
    }
    left -= amount.fen;
    ulps += amount.ulp;
  }
  return isRounding(left, ulps) && heads.length > 0 && heads.length < rows.length ? heads : undefined;
}
