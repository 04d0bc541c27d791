import type { Column, Identity } from "../../forms/form.ts";
import { additiveColumns, type Sheet, type Spot, spotAt, spotOf } from "./sheet.ts";
import type { Tie } from "./tie.ts";

type ColumnSum = Extract<Identity, { over: "columns" }>;
type RowSum = Extract<Identity, { over: "rows" }>;

/** A sum over columns, in every row that uses the whole and some part. */
export function tieColumns(sheet: Sheet, { id, whole, parts }: ColumnSum): Tie[] {
  const { inWords } = sheet;
  const wholeColumn = sheet.columns.find((column) => column.id === whole);
  const partColumns = parts.flatMap((part) => sheet.columns.find((column) => column.id === part) ?? []);
  if (!wholeColumn) return [];
  return sheet.rows.flatMap((row) => {
    const used = sheet.form.groups.find((group) => group.id === row.group)?.columns;
    if (used && !parts.some((part) => used.includes(part))) return [];
    const spots = partColumns.map((column) => spotOf(sheet, row, column));
    return [{ rule: id, kind: "columns", whole: spotOf(sheet, row, wholeColumn), parts: spots, inWords }];
  });
}

/** A sum over declared rows, in every column whose values may be added up. */
export function tieRows(sheet: Sheet, identity: RowSum): Tie[] {
  const { prefix, inWords } = sheet;
  return additiveColumns(sheet).map((column) => ({
    rule: identity.id,
    kind: "rows",
    whole: spotAt(sheet, prefix + identity.whole, column),
    parts: identity.parts.flatMap((part) => statedSpots(sheet, part, column)),
    inWords,
  }));
}

/**
 * The cell of a part. Sentences may give the parts of a part instead (公务用车购置费 and 运行费 without their 小计): where the form declares it
 * as a sum, those stand for it.
 */
function statedSpots(sheet: Sheet, part: string, column: Column): readonly Spot[] {
  const spot = spotAt(sheet, sheet.prefix + part, column);
  if (spot.figure || !sheet.inWords) return [spot];
  const smaller = sheet.form.identities
    .filter((identity): identity is RowSum => identity.kind === "sum" && identity.over === "rows")
    .find((identity) => identity.whole === part)
    ?.parts.map((one) => spotAt(sheet, sheet.prefix + one, column));
  return smaller?.some(({ figure }) => figure) ? smaller : [spot];
}
