import type { Form, RowGroup } from "../../../forms/form.ts";
import type { PrintedRow } from "../printed.ts";

/** A row and the rows directly below it, by index. */
export interface Family {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The code of a row key, without the mark of a repetition; empty when the row has none. */
export function codeOf(row: PrintedRow): string {
  return /^(\d{3,7})(?:~\d+)?$/.exec(row.row ?? "")?.[1] ?? "";
}

const summed = ["function", "economic", "project"];

/**
 * Who adds up to whom in a form with codes, bodies or projects: 项 to 款, 款 to 类, 类 to the body's total or the table's, bodies to the table's.
 * Rows hang under the nearest row above them that covers them.
 */
export function findFamilies(form: Form, rows: readonly PrintedRow[]): Family[] {
  if (!form.identities.some((identity) => identity.kind === "sum" && ["tree", "bodies"].includes(identity.over)))
    return [];
  const children = new Map<number, number[]>();
  for (const group of form.groups) {
    if (!group.kinds.some((kind) => summed.includes(kind))) continue;
    hangRows(group, rows, (parent, child) => {
      children.set(parent, [...(children.get(parent) ?? []), child]);
    });
  }
  return [...children].map(([whole, parts]) => ({ whole, parts }));
}

function hangRows(group: RowGroup, rows: readonly PrintedRow[], hang: (parent: number, child: number) => void): void {
  const rootKey = group.fixed?.find((fixed) => fixed.total)?.id;
  const isOwn = (row: PrintedRow): boolean => row.group === group.id;
  const root = rows.findIndex((row) => isOwn(row) && row.row === rootKey && row.body === undefined);
  const head = (body: string | undefined): number =>
    body === undefined ? root : rows.findIndex((row) => isOwn(row) && row.body === body && row.row === "total");
  let above: number[] = [];
  let scope: string | undefined;
  rows.forEach((row, index) => {
    if (!isOwn(row)) return;
    if (row.body !== scope) above = [];
    scope = row.body;
    if (row.body !== undefined && row.row === "total") {
      if (root >= 0) hang(root, index);
      return;
    }
    const fixed = group.fixed?.some((one) => one.id === row.row) ?? false;
    if (fixed) return;
    above = above.filter((candidate) => covers(rows[candidate], row));
    const parent = above.at(-1) ?? head(row.body);
    if (parent >= 0) hang(parent, index);
    above.push(index);
  });
}

/** Whether a row's code is a class of another's, or the same code summed over its projects. */
function covers(upper: PrintedRow | undefined, lower: PrintedRow): boolean {
  if (!upper) return false;
  const [above, below] = [codeOf(upper), codeOf(lower)];
  if (above === "" || !below.startsWith(above)) return false;
  return above.length < below.length || (!upper.project && lower.project !== undefined);
}
