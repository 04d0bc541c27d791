import type { Column } from "../forms/form.ts";
import { figureId } from "../model/figure-id.ts";
import { moneyUnits } from "../model/money.ts";
import type { Place } from "../model/place.ts";
import type { CiteContent } from "../schema/content.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located } from "../schema/read-entries.ts";
import { defined } from "./defined.ts";
import type { CiteEntry } from "./entry.ts";
import { type CellContext, readFigure, readPlace } from "./read-figure.ts";
import { placeOf } from "./references.ts";

/** Where cites stand: their page and anchor, and the row whose columns `cite-1`, `cite-2` … they are. */
export interface CiteHome {
  readonly page: string;
  readonly anchor: string;
  readonly row: string;
  readonly place?: Place;
}

/** Reads the figures inside a prose field. */
export function readCites(
  cites: readonly CiteContent[],
  home: CiteHome,
  entry: Located<unknown>,
  field: FieldPath,
  context: CellContext,
): CiteEntry[] {
  return cites.flatMap((cite, index) => {
    const path = [...field, "cites", index];
    const column = citeColumn(cite, index);
    checkUnit(cite.unit, entry, [...path, "unit"], context);
    const cell = readFigure(cite.printed, column, entry, [...path, "printed"], context);
    if (!cell) return [];
    const place = readPlace(cite.at, entry, [...path, "at"], context) ?? home.place;
    const id = figureId(home.page, home.anchor, home.row, column.id);
    return [defined({ ...cell, id, column: column.id, place, project: cite.project, of: cite.of })];
  });
}

function citeColumn(cite: CiteContent, index: number): Column {
  const kind = moneyUnits.includes(cite.unit) ? "money" : "count";
  return { id: `cite-${String(index + 1)}`, title: "文中的数", kind, unit: cite.unit };
}

/** A unit that ends in 元 must be one we can count in; 人, 个, %, 平方米 … are kept as they are. */
function checkUnit(unit: string, entry: Located<unknown>, field: FieldPath, { report }: CellContext): void {
  if (!unit.endsWith("元") || moneyUnits.includes(unit)) return;
  report({
    code: "compile/cite-unit",
    ...placeOf(entry, field),
    found: { zh: `“${unit}”`, en: `"${unit}"` },
    wanted: { zh: moneyUnits.join("、"), en: moneyUnits.join(", ") },
    fix: { zh: "请改正单位。", en: "Correct the unit." },
  });
}
