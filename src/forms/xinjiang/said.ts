import { statement } from "../columns.ts";
import type { Column, FixedRow, Form, Identity, Part, RowKind } from "../form.ts";

/** What a section said in words needs beyond its rows. */
interface Said {
  readonly id: string;
  readonly title: string;
  readonly part?: Part;
  readonly rows: readonly FixedRow[];
  readonly kinds?: readonly RowKind[];
  readonly columns?: readonly Column[];
  readonly identities?: readonly Identity[];
}

/** A section of the explanation: a sentence is a row. The section id in figures.csv is the form id. */
export function said({
  id,
  title,
  part = "narrative",
  rows,
  kinds = [],
  columns = statement,
  identities = [],
}: Said): Form {
  return {
    id,
    part,
    section: id,
    title,
    groups: [{ id: "rows", kinds: ["fixed", ...kinds], fixed: rows }],
    columns,
    identities,
  };
}

/** A sum over rows said in words. */
export function sumOfRows(id: string, whole: string, parts: readonly string[]): Identity {
  return { id, kind: "sum", over: "rows", whole, parts };
}

/** One column of every row that two forms print under the same key. */
export function equalRows(
  id: string,
  left: readonly [form: string, column: string],
  right: readonly [form: string, column: string],
): Identity {
  return equalCells(id, [left[0], "*", left[1]], [right[0], "*", right[1]]);
}

/** One cell equals one cell of another form. */
export function equalCells(
  id: string,
  left: readonly [string, string, string],
  right: readonly [string, string, string],
): Identity {
  const ref = ([form, row, column]: readonly [string, string, string]): {
    form: string;
    row: string;
    column: string;
  } => ({
    form,
    row,
    column,
  });
  return { id, kind: "equal", left: ref(left), right: ref(right) };
}
