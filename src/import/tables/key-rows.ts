import type { Form, RowGroup } from "../../forms/form.ts";
import { keyPatterns } from "../../schema/row.ts";
import type { Question } from "../context.ts";
import { settle, type AnswersById } from "./answered.ts";
import { askHeads, askLabel, keep } from "./ask.ts";
import { findBodyHeads } from "./body-heads.ts";
import { groupOfCode, hasBodies, hasCodes, isCodeKind } from "./codes.ts";
import { findFixed, findRivals, nextFixed, type FixedSpot } from "./fixed-labels.ts";
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
export function keyRows(
  form: Form,
  raws: readonly RawRow[],
  unit: string,
  book: NameBook,
  answers: AnswersById,
): KeyedRows {
  const questions: Question[] = [];
  const asking: Asking = { questions, answers };
  const pointers = form.groups.map(() => 0);
  const heads = bodyHeads(form, raws, unit, book, asking);
  let body: string | undefined;
  let unknown = 0;
  const keepUnknown = (raw: RawRow, group: string): PrintedRow => {
    unknown += 1;
    return withKey(raw, group, `x${unknown}`, body);
  };
  const rows = raws.map((raw, order): PrintedRow => {
    if (raw.code !== "") return codedRow(form, raw, body, keepUnknown, asking);
    const named = classByName(form, raw, pointers, book);
    if (named) return withKey(raw, named.group, named.code);
    const spot = heads?.has(raw) ? undefined : fixedSpot(form, raw, raws[order + 1], pointers, asking);
    if (spot) {
      pointers[spot.side] = spot.index + 1;
      return withKey(raw, groupId(form, spot.side), spot.id);
    }
    const side = raw.side ?? 0;
    const group = groupId(form, side);
    const isNamed = raw.name !== "" || raw.project !== undefined;
    if (!heads || !isNamed) {
      if (heads) questions.push(askLabel(form, raw.cells.map(({ printed }) => printed).join(" "), raw.at, [keep]));
      return keepUnknown(raw, group);
    }
    const isHead = heads.has(raw);
    if (isHead) body = raw.name;
    return withKey(raw, group, isHead ? "total" : undefined, body);
  });
  return { rows: markRepeated(form, rows), questions };
}

/** The row of a code; one whose code is not of this form's classification keeps it in its name and is asked about. */
function codedRow(
  form: Form,
  raw: RawRow,
  body: string | undefined,
  keepUnknown: (raw: RawRow, group: string) => PrintedRow,
  { questions }: Asking,
): PrintedRow {
  const group = groupOfCode(form, raw.code);
  if (group && isWhole(group, raw.code)) return withKey(raw, group.id, raw.code, body);
  const name = `${raw.code} ${raw.name}`.trim();
  questions.push(askLabel(form, name, raw.at, [keep]));
  return keepUnknown({ ...raw, name }, group?.id ?? groupId(form, 0));
}

/** Whether a code has the digits that codes of a group have: one that lost its 类, or is of another classification, is kept in the name. */
function isWhole({ kinds }: RowGroup, code: string): boolean {
  return kinds.some((kind) => isCodeKind(kind) && new RegExp(`^(?:${keyPatterns[kind]})$`).test(code));
}

/** The code of a 类 that a list of 类 beside fixed rows prints by name alone. */
function classByName(
  form: Form,
  raw: RawRow,
  pointers: readonly number[],
  book: NameBook,
): { code: string; group: string } | undefined {
  const code = form.groups.length > 1 ? book.classOf(raw.name) : undefined;
  const group = code === undefined ? undefined : groupOfCode(form, code);
  if (code === undefined || !group || findFixed(form, raw.name, pointers, sidesOf(form, raw))) return undefined;
  return raw.side === undefined || form.groups[raw.side] === group ? { code, group: group.id } : undefined;
}

interface Asking {
  readonly questions: Question[];
  readonly answers: AnswersById;
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
  { questions, answers }: Asking,
): ReadonlySet<RawRow> | undefined {
  if (!hasBodies(form)) return undefined;
  const pointers = form.groups.map(() => 0);
  const isTotal = (raw: RawRow): boolean => findFixed(form, raw.name, pointers, sidesOf(form, raw)) !== undefined;
  const plain = raws.filter((raw) => raw.code === "" && !isTotal(raw));
  const [first] = plain;
  if (hasCodes(form) || !first) return new Set(plain);
  const heads = findBodyHeads(plain, raws.find(isTotal), unit, book);
  if (heads) return new Set(heads);
  const names = plain.map((raw) => raw.name);
  const { question, answer } = settle(askHeads(form, first.at, names), answers);
  questions.push(question);
  const chosen = answer === undefined ? [...book.bodies] : (answers.get(question.id) ?? []).map(labelKey);
  return new Set(plain.filter((raw) => chosen.includes(labelKey(raw.name))));
}

function sidesOf(form: Form, raw: RawRow): readonly number[] {
  return raw.side === undefined ? form.groups.map((_, side) => side) : [raw.side];
}

/**
 * The fixed row of a label. A label the form does not have here, or has in several places none of which is certain, is asked about: it is placed by position when the next row follows on, else it keeps a
 * key of its own.
 */
function fixedSpot(
  form: Form,
  raw: RawRow,
  next: RawRow | undefined,
  pointers: readonly number[],
  { questions, answers }: Asking,
): FixedSpot | undefined {
  const sides = sidesOf(form, raw);
  const found = findFixed(form, raw.name, pointers, sides);
  const rivals = found ? findRivals(form, raw.name, found, pointers) : [];
  if ((found && rivals.length === 0) || hasBodies(form)) return found;
  const side = found?.side ?? sides[0] ?? 0;
  const fixed = form.groups[side]?.fixed;
  const candidates = rivals.length > 0 ? [keep, ...rivals] : byPosition(form, side, next, pointers);
  const { question, answer } = settle(askLabel(form, raw.name, raw.at, candidates), answers);
  questions.push(question);
  const id = answer ?? question.candidates[0];
  const index = (fixed ?? []).findIndex((row) => row.id === id);
  return index < 0 || id === undefined ? undefined : { side, index, id };
}

/** What an unknown label may be: the next rows of the form, first when the row below it follows on. */
function byPosition(form: Form, side: number, next: RawRow | undefined, pointers: readonly number[]): string[] {
  const from = pointers[side] ?? 0;
  const fits = next !== undefined && findFixed(form, next.name, pointers, [side])?.index === from + 1;
  const ids = nextFixed(form.groups[side]?.fixed, from);
  return fits ? [...ids, keep] : [keep, ...ids];
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
