import type { CellRef, Identity } from "../../forms/form.ts";
import { type Sheet, type Spot, spotAt } from "./sheet.ts";
import type { Tie } from "./tie.ts";

type Equality = Extract<Identity, { kind: "equal" }>;

/** Two cells that state one number; with `*` the cells of every row key that both sections print. */
export function tieEqual(sheets: ReadonlyMap<string, Sheet>, { id, left, right }: Equality): Tie[] {
  const [leftSheet, rightSheet] = [sheets.get(left.form), sheets.get(right.form)];
  if (!leftSheet || !rightSheet) return [];
  const keys = left.row === "*" ? sharedKeys(leftSheet, rightSheet) : undefined;
  const pairs = keys ? keys.map((key) => [key, key] as const) : [[left.row, right.row] as const];
  return pairs.flatMap(([leftKey, rightKey]) => {
    const whole = findSpot(leftSheet, left, leftKey);
    const part = findSpot(rightSheet, right, rightKey);
    if (!whole || !part) return [];
    return [{ rule: id, kind: "equal", whole, parts: [part], inWords: leftSheet.inWords || rightSheet.inWords }];
  });
}

function sharedKeys(left: Sheet, right: Sheet): string[] {
  const keys = new Set(right.rows.map((row) => row.key));
  return left.rows.map((row) => row.key).filter((key) => keys.has(key));
}

function findSpot(sheet: Sheet, ref: CellRef, rowKey: string): Spot | undefined {
  const column = sheet.columns.find(({ id }) => id === ref.column);
  return column && spotAt(sheet, rowKey, column);
}
