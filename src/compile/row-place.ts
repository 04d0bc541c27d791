import { type FixedRow, findFixedRow, type Form, type RowGroup } from "../forms/form.ts";
import type { RowNames } from "../model/row-names.ts";

/** What a row is in its form. */
export interface RowPlace {
  readonly group: RowGroup | undefined;
  readonly fixed?: FixedRow;
  /** Classification code without `~2`. */
  readonly code?: string;
  /** Steps of indent: as declared, else by the level of the code. */
  readonly depth: number;
  /** Whether it is drawn as a total: declared so, or the row of a whole body. */
  readonly total: boolean;
}

/** Finds what a row is in its form by what names it. */
export function placeRow(row: RowNames, form: Form): RowPlace {
  const id = row.row?.replace(/~\d+$/, "");
  const fixed = id === undefined ? undefined : findFixedRow(form, id);
  if (fixed) return { group: groupOf(form, fixed), fixed, depth: fixed.depth ?? 0, total: fixed.total ?? false };
  const kind = id !== undefined && /^\d{3}(\d{2}){0,2}$/.test(id) ? codeKind(form) : undefined;
  if (id !== undefined && kind) {
    return { group: groupOfCode(form, kind, id), code: id, depth: (id.length - 3) / 2, total: false };
  }
  const isBody = id === undefined && row.project === undefined;
  const depth = id === undefined && row.project !== undefined && row.body !== undefined ? 1 : 0;
  return { group: form.groups.find(({ kinds }) => kinds.some((other) => other !== "fixed")), depth, total: isBody };
}

function groupOf(form: Form, row: FixedRow): RowGroup | undefined {
  return form.groups.find((group) => group.fixed?.some(({ id }) => id === row.id));
}

function codeKind(form: Form): "function" | "economic" | undefined {
  const kinds = form.groups.flatMap((group) => group.kinds);
  return (["function", "economic"] as const).find((kind) => kinds.includes(kind));
}

function groupOfCode(form: Form, kind: "function" | "economic", code: string): RowGroup | undefined {
  const groups = form.groups.filter(({ kinds }) => kinds.includes(kind));
  return (
    groups.find(({ codes }) => codes?.some((prefix) => code.startsWith(prefix))) ?? groups.find(({ codes }) => !codes)
  );
}
