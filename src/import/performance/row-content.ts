import type { CellContent, RowContent } from "../../schema/content.ts";
import type { InForce } from "./levels.ts";

/** What a column of a row says, with its line. */
export interface ColumnText {
  readonly text: string;
  readonly at: number;
  /** A figure column holds something that is no figure. */
  readonly unreadable?: true;
}

/** Columns in the order in which they are written. */
const order: readonly string[] = [
  ...["target", "basis", "previous", "actual", "weight", "score", "rule", "evidence", "note"],
];

/** Writes an indicator as a row; a cell carries its line only where it differs from the name's. */
export function toRow(number: number, inForce: InForce, cells: ReadonlyMap<string, ColumnText>): RowContent {
  const name = cells.get("name");
  const at = name?.at ?? 0;
  const columns = order.flatMap((column) => {
    const cell = cells.get(column);
    return cell ? [[column, toCell(cell, at)] as const] : [];
  });
  return {
    row: `i${number}`,
    ...(name ? { name: name.text } : {}),
    ...inForce,
    ...Object.fromEntries(columns),
    at: String(at),
  };
}

/** Writes the printed 总分. */
export function toTotalRow(name: ColumnText, weight?: ColumnText, score?: ColumnText): RowContent {
  return {
    row: "total",
    name: name.text,
    ...(weight ? { weight: toCell(weight, name.at) } : {}),
    ...(score ? { score: toCell(score, name.at) } : {}),
    at: String(name.at),
  };
}

function toCell(cell: ColumnText, rowAt: number): CellContent {
  if (cell.at === rowAt && !cell.unreadable) return cell.text;
  return {
    printed: cell.text,
    ...(cell.at === rowAt ? {} : { at: String(cell.at) }),
    ...(cell.unreadable ? { unreadable: "true" as const } : {}),
  };
}
