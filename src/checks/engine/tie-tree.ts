import type { RowEntry } from "../../compile/entry.ts";
import type { RowGroup } from "../../forms/form.ts";
import { additiveColumns, type Sheet, spotOf } from "./sheet.ts";
import type { Tie, TieKind } from "./tie.ts";

/** The identity that ties are made for. */
export interface Named {
  readonly id: string;
  readonly kind: TieKind;
}

/** A printed row with the printed rows that add up to it. */
export interface Family {
  readonly whole: RowEntry;
  readonly parts: readonly RowEntry[];
}

/** Sums down the codes: 款 from 项, 类 from 款, and the total of the group, or of each body, from the 类. */
export function tieTree(sheet: Sheet, id: string): Tie[] {
  return tieFamilies(
    sheet,
    { id, kind: "tree" },
    sheet.form.groups.flatMap((group) => treeFamilies(sheet, group)),
  );
}

/** One tie for each family and each column whose values may be added up. */
export function tieFamilies(sheet: Sheet, { id, kind }: Named, families: readonly Family[]): Tie[] {
  const columns = additiveColumns(sheet);
  return families.flatMap(({ whole, parts }) =>
    columns.map((column) => ({
      rule: id,
      kind,
      whole: spotOf(sheet, whole, column),
      parts: parts.map((part) => spotOf(sheet, part, column)),
      inWords: sheet.inWords,
    })),
  );
}

function treeFamilies(sheet: Sheet, group: RowGroup): Family[] {
  const rows = sheet.rows.filter((row) => row.group === group.id);
  const bodies = [...new Set(rows.flatMap(({ body }) => body ?? []))];
  return [undefined, ...bodies].flatMap((body) => {
    const own = rows.filter((row) => row.body === body);
    const total = body === undefined ? groupTotal(own, group, bodies) : own.find(isBodyTotal);
    return familiesOf(own, total);
  });
}

/** The row that is the sum of a group's 类: its first declared total. Over rows of several bodies it is the sum of the bodies instead. */
function groupTotal(rows: readonly RowEntry[], group: RowGroup, bodies: readonly string[]): RowEntry | undefined {
  const total = group.fixed?.find((fixed) => fixed.total);
  return bodies.length > 0 ? undefined : rows.find((row) => row.key === total?.id);
}

/** A body's own total: it has neither code nor project. */
export function isBodyTotal(row: RowEntry): boolean {
  return row.body !== undefined && row.code === undefined && row.project === undefined;
}

function familiesOf(rows: readonly RowEntry[], total: RowEntry | undefined): Family[] {
  const coded = new Map<string, RowEntry>();
  for (const row of rows) {
    if (row.code !== undefined && row.project === undefined && !coded.has(row.code)) coded.set(row.code, row);
  }
  const children = new Map<RowEntry, RowEntry[]>();
  for (const row of rows) {
    const parent = findParent(row, coded) ?? total;
    if (!parent || row.code === undefined || isUnderOwnCode(row, coded)) continue;
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  return [...children].map(([whole, parts]) => ({ whole, parts }));
}

/** The nearest printed code above a row: its 款, else its 类. */
function findParent({ code = "" }: RowEntry, coded: ReadonlyMap<string, RowEntry>): RowEntry | undefined {
  const above = [code.slice(0, 5), code.slice(0, 3)].find((one) => one.length < code.length && coded.has(one));
  return above === undefined ? undefined : coded.get(above);
}

/** A project printed below its own 项: the identity of projects adds it up. */
function isUnderOwnCode(row: RowEntry, coded: ReadonlyMap<string, RowEntry>): boolean {
  return row.project !== undefined && row.code !== undefined && coded.has(row.code);
}
