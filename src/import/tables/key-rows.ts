import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import { askLabel } from "./ask.ts";
import { findBodyHeads } from "./body-heads.ts";
import { groupOfCode, hasBodies, hasCodes } from "./codes.ts";
import { findFixed, nextFixed, type FixedSpot } from "./fixed-labels.ts";
import { labelKey } from "./labels.ts";
import type { NameBook } from "./name-book.ts";
import type { PrintedRow, RawRow } from "./printed.ts";

/** Rows with their keys, in the order of the form's row groups. */
export interface KeyedRows {
  readonly rows: readonly PrintedRow[];
  readonly questions: readonly Question[];
}

/**
 * Gives every row its key: the fixed row its label names, its code, or the body or item its name names. A label the form does not know is placed by
 * position when its neighbours fit, else kept under a key of its own; both are asked about. A second row with the same key is marked `~2`.
 */
export function keyRows(form: Form, raws: readonly RawRow[], unit: string, book: NameBook): KeyedRows {
  const questions: Question[] = [];
  const pointers = form.groups.map(() => 0);
  const heads = bodyHeads(form, raws, unit, book, questions);
  let body: string | undefined;
  let unknown = 0;
  const rows = raws.map((raw, order): PrintedRow => {
    const coded = raw.code === "" ? undefined : groupOfCode(form, raw.code);
    if (coded) return withKey(raw, coded.id, raw.code, body);
    const spot = heads?.has(raw) ? undefined : fixedSpot(form, raw, raws[order + 1], pointers, questions);
    if (spot) {
      pointers[spot.side] = spot.index + 1;
      return withKey(raw, groupId(form, spot.side), spot.id);
    }
    const side = raw.side ?? 0;
    const group = groupId(form, side);
    if (heads) {
      const isHead = heads.has(raw);
      if (isHead) body = raw.name;
      return withKey(raw, group, isHead ? "total" : undefined, body);
    }
    unknown += 1;
    questions.push(askLabel(form, raw.name, raw.at, nextFixed(form.groups[side]?.fixed, pointers[side] ?? 0)));
    return withKey(raw, group, `x${unknown}`);
  });
  return { rows: markRepeated(form, rows), questions };
}

function groupId(form: Form, side: number): string {
  return form.groups[side]?.id ?? "";
}

function withKey(raw: RawRow, group: string, row: string | undefined, body?: string): PrintedRow {
  const { code: _code, side: _side, ...printed } = raw;
  return { ...printed, group, ...(row === undefined ? {} : { row }), ...(body === undefined ? {} : { body }) };
}

/** The rows that head groups of bodies; undefined in a form without bodies. */
function bodyHeads(
  form: Form,
  raws: readonly RawRow[],
  unit: string,
  book: NameBook,
  questions: Question[],
): ReadonlySet<RawRow> | undefined {
  if (!hasBodies(form)) return undefined;
  const pointers = form.groups.map(() => 0);
  const isTotal = (raw: RawRow): boolean => findFixed(form, raw.name, pointers, sidesOf(form, raw)) !== undefined;
  const plain = raws.filter((raw) => raw.code === "" && !isTotal(raw));
  if (hasCodes(form)) return new Set(plain);
  const heads = findBodyHeads(plain, raws.find(isTotal), unit, book);
  const [first] = plain;
  if (!heads && first) questions.push(askLabel(form, first.name, first.at, ["body", "project"]));
  return heads ?? new Set();
}

function sidesOf(form: Form, raw: RawRow): readonly number[] {
  return raw.side === undefined ? form.groups.map((_, side) => side) : [raw.side];
}

/** The fixed row of a label; by position, with a question, when only the label is unknown and the next row follows on. */
function fixedSpot(
  form: Form,
  raw: RawRow,
  next: RawRow | undefined,
  pointers: readonly number[],
  questions: Question[],
): FixedSpot | undefined {
  const sides = sidesOf(form, raw);
  const found = findFixed(form, raw.name, pointers, sides);
  if (found || hasBodies(form)) return found;
  const side = sides[0] ?? 0;
  const index = pointers[side] ?? 0;
  const expected = form.groups[side]?.fixed?.[index];
  const following = next && findFixed(form, next.name, pointers, [side]);
  if (!expected || following?.index !== index + 1) return undefined;
  questions.push(askLabel(form, raw.name, raw.at, [expected.id]));
  return { side, index, id: expected.id };
}

/** Marks the second and later rows with the same body, key and project by `~2`, `~3`. */
function markRepeated(form: Form, rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const seen = new Map<string, number>();
  const marked = rows.map((row) => {
    if (row.row === undefined) return row;
    const key = [row.group, row.body ?? "", row.row, labelKey(row.project?.printed ?? "")].join("/");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? row : { ...row, row: `${row.row}~${count}` };
  });
  const order = form.groups.map((group) => group.id);
  return [...marked].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
