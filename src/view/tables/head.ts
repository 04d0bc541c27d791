import { sheetsText } from "../../text/sheets.ts";
import type { SheetColumn } from "./columns.ts";

/** A cell of a table's head. */
export interface HeadCell {
  readonly text: string;
  readonly kind: SheetColumn["kind"];
  readonly colspan: number;
  readonly rowspan: number;
  readonly scope: "col" | "colgroup";
  /** First column of our margin. */
  readonly first: boolean;
}

/** A table's head: rows of headings, then the ※ row that numbers the columns where the form has one. */
export interface HeadView {
  readonly rows: readonly (readonly HeadCell[])[];
  readonly numbers: readonly { readonly text: string; readonly kind: SheetColumn["kind"] }[];
}

/** Builds the head from the headings of the columns: neighbours under the same heading share it, a short path reaches down. */
export function buildHead(columns: readonly SheetColumn[]): HeadView {
  const depth = Math.max(...columns.map((column) => column.path.length));
  const numbers = columns.some((column) => column.number !== undefined) ? numberRow(columns) : [];
  const rows = Array.from({ length: depth }, (_, level) => headRow(columns, level, depth, numbers.length > 0));
  return { rows, numbers };
}

function headRow(columns: readonly SheetColumn[], level: number, depth: number, numbered: boolean): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let from = 0; from < columns.length; from += 1) {
    const column = columns[from];
    const text = column?.path[level];
    if (!column || text === undefined) continue;
    const leaf = column.path.length === level + 1;
    const to = leaf ? from + 1 : endOfGroup(columns, from, level);
    const ours = column.kind === "ours";
    cells.push({
      text,
      kind: leaf || ours ? column.kind : "figure",
      colspan: to - from,
      rowspan: leaf ? depth - level + (ours && numbered ? 1 : 0) : 1,
      scope: leaf ? "col" : "colgroup",
      first: ours && columns[from - 1]?.kind !== "ours",
    });
    from = to - 1;
  }
  return cells;
}

function endOfGroup(columns: readonly SheetColumn[], from: number, level: number): number {
  const over = (column: SheetColumn | undefined): string =>
    column && column.path.length > level + 1
      ? `${String(column.kind === "ours")}/${column.path.slice(0, level + 1).join("/")}`
      : "";
  let to = from + 1;
  while (to < columns.length && over(columns[to]) === over(columns[from])) to += 1;
  return to;
}

function numberRow(columns: readonly SheetColumn[]): HeadView["numbers"] {
  return columns
    .filter((column) => column.kind !== "ours")
    .map(({ kind, number }) => ({
      kind,
      text: kind === "figure" ? (number === undefined ? "" : String(number)) : sheetsText.numberMark,
    }));
}
