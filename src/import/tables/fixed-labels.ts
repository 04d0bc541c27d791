import type { FixedRow, Form } from "../../forms/form.ts";
import { bareLabelKey, isTotalLabel, labelKey, titlesOf } from "./labels.ts";

/** A fixed row of a form by group and position. */
export interface FixedSpot {
  /** Index of the row group. */
  readonly side: number;
  /** Index in the group's fixed rows. */
  readonly index: number;
  readonly id: string;
}

/** Position in each row group up to which its fixed rows are taken. */
export type Pointers = readonly number[];

/**
 * Finds the fixed row a label names. Labels repeat, so only rows after the ones already taken count: first the exact label, then the label without
 * ordinal and 其中. Sides are tried in the order given.
 */
export function findFixed(
  form: Form,
  label: string,
  pointers: Pointers,
  sides: readonly number[],
): FixedSpot | undefined {
  return (
    search(form, labelKey(label), pointers, sides, labelKey) ??
    search(form, bareLabelKey(label), pointers, sides, bareLabelKey) ??
    findTotal(form, label, pointers, sides)
  );
}

function search(
  form: Form,
  key: string,
  pointers: Pointers,
  sides: readonly number[],
  keyOf: (text: string) => string,
): FixedSpot | undefined {
  if (key === "") return undefined;
  for (const side of sides) {
    const fixed = form.groups[side]?.fixed ?? [];
    const from = pointers[side] ?? 0;
    const index = fixed.findIndex((row, order) => order >= from && titlesOf(row).some((title) => keyOf(title) === key));
    const row = fixed[index];
    if (row) return { side, index, id: row.id };
  }
  return undefined;
}

/**
 * Ids of all the fixed rows a label may mean, when the row found for it is not certain: another row is called the same but for ordinal and 其中, and the row
 * above which the found one stands in the form was not printed. Empty when it is certain.
 */
export function findRivals(
  form: Form,
  label: string,
  { side, index }: FixedSpot,
  pointers: Pointers,
): readonly string[] {
  const fixed = form.groups[side]?.fixed ?? [];
  const depth = fixed[index]?.depth ?? 0;
  const parent = fixed.findLastIndex((row, order) => order < index && (row.depth ?? 0) < depth);
  if (depth === 0 || parent < (pointers[side] ?? 0)) return [];
  const key = bareLabelKey(label);
  const alike = fixed.filter((row) => titlesOf(row).some((title) => bareLabelKey(title) === key)).map((row) => row.id);
  return alike.length > 1 ? alike : [];
}

/** 合计 where the form says 总计, and the other way round. */
function findTotal(form: Form, label: string, pointers: Pointers, sides: readonly number[]): FixedSpot | undefined {
  if (!isTotalLabel(label)) return undefined;
  for (const side of sides) {
    const fixed = form.groups[side]?.fixed ?? [];
    const totals = fixed.flatMap((row, index) => (row.total && isTotalLabel(row.title) ? [{ row, index }] : []));
    const [only] = totals;
    if (only && totals.length === 1 && only.index >= (pointers[side] ?? 0))
      return { side, index: only.index, id: only.row.id };
  }
  return undefined;
}

/** Whether a text begins the label of a fixed row of the form and is no whole label: the first line of a wrapped one. */
export function beginsFixed(form: Form, text: string): boolean {
  const key = labelKey(text);
  return form.groups.some((group) =>
    (group.fixed ?? []).some((row) =>
      titlesOf(row).some((title) => labelKey(title).startsWith(key) && labelKey(title) !== key),
    ),
  );
}

/** Whether a text is the label of any fixed row of the form. */
export function isFixedLabel(form: Form, text: string): boolean {
  const sides = form.groups.map((_, side) => side);
  return findFixed(form, text, [], sides) !== undefined;
}

/** Ids of the fixed rows of a group from a position on, for the clerk to choose from. */
export function nextFixed(rows: readonly FixedRow[] | undefined, from: number): readonly string[] {
  return (rows ?? []).slice(from, from + 3).map((row) => row.id);
}
