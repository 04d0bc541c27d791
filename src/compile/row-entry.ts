import type { Column, Form } from "../forms/form.ts";
import { figureId, rowKey } from "../model/figure-id.ts";
import { type RowNames, rowNames } from "../model/row-names.ts";
import type { Place } from "../model/place.ts";
import type { CellContent, RowContent } from "../schema/content.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located } from "../schema/read-entries.ts";
import { readCites } from "./cites.ts";
import { defined } from "./defined.ts";
import type { FigureEntry, RowEntry } from "./entry.ts";
import type { Mask } from "../model/mask.ts";
import { type CellContext, readFigure, readPlace } from "./read-figure.ts";
import { placeOf } from "./references.ts";
import { placeRow, type RowPlace } from "./row-place.ts";

/** What reading the rows of one section needs to know. */
export interface RowContext extends CellContext {
  readonly form: Form;
  /** Address of the page: `zwfwj/2024-budget/tables`. */
  readonly page: string;
  readonly anchor: string;
  /** Place of the section, for rows without one. */
  readonly place?: Place;
  readonly mask: Mask;
  /** Names of bodies and projects, for rows that are printed without one of their own. */
  readonly nameOf: (names: RowNames) => string | undefined;
}

/** Reads one row at a path of an entry; broken cells are reported and left out. `leaf` is settled by `markLeaves`. */
export function readRow(row: RowContent, entry: Located<unknown>, path: FieldPath, context: RowContext): RowEntry {
  const names = rowNames(row, context.form);
  const where = placeRow(names, context.form);
  const key = rowKey(names);
  const place = readPlace(row.at, entry, [...path, "at"], context) ?? context.place;
  const figures = readFigures(row, { ...where, key }, entry, path, { ...context, ...(place ? { place } : {}) });
  const home = defined({ page: context.page, anchor: context.anchor, row: key, place });
  return defined({
    key,
    ...names,
    code: where.code,
    name: context.mask.words(
      row.name ?? where.fixed?.title ?? printedWord(row, "project-name") ?? context.nameOf(names) ?? key,
    ),
    place,
    depth: where.depth,
    total: where.total,
    leaf: true,
    group: where.group?.id ?? "rows",
    figures,
    words: readWords(row, context),
    cites: readCites(row.cites ?? [], home, entry, path, context),
  });
}

function readFigures(
  row: RowContent,
  where: RowPlace & { readonly key: string },
  entry: Located<unknown>,
  path: FieldPath,
  context: RowContext,
): FigureEntry[] {
  return context.form.columns.flatMap((declared) => {
    const content = declared.kind === "text" ? undefined : contentOf(row, declared.id);
    if (content === undefined) return [];
    const field = [...path, declared.id];
    if (where.group?.columns && !where.group.columns.includes(declared.id))
      reportGroup(declared, where, entry, field, context);
    // 辆, 台 and the like belong to the row where the rows of a form count different things.
    const unit = declared.kind === "count" ? (where.fixed?.unit ?? declared.unit) : declared.unit;
    const column = defined({ ...declared, unit });
    const cell = readFigure(content, column, entry, field, context);
    if (!cell) return [];
    const id = figureId(context.page, context.anchor, where.key, declared.id);
    return [defined({ ...cell, id, column: declared.id, place: cell.place ?? context.place })];
  });
}

function readWords(row: RowContent, { form, mask }: RowContext): Readonly<Record<string, string>> {
  const words = form.columns.flatMap(({ id, kind }) => {
    const content = kind === "text" ? contentOf(row, id) : undefined;
    return content === undefined ? [] : [[id, mask.words(printedOf(content))] as const];
  });
  return Object.fromEntries(words);
}

/** The printed words of a column of a row, undefined when it is blank. */
export function printedWord(row: RowContent, column: string): string | undefined {
  const content = contentOf(row, column);
  return content === undefined ? undefined : printedOf(content);
}

/** The printed words of a cell. */
export function printedOf(content: CellContent): string {
  return typeof content === "string" ? content : content.printed;
}

function contentOf(row: RowContent, column: string): CellContent | undefined {
  const content = row[column];
  return content === undefined || Array.isArray(content) || (typeof content === "object" && !("printed" in content))
    ? undefined
    : content;
}

function reportGroup(
  { id, title }: Column,
  { group }: RowPlace,
  entry: Located<unknown>,
  field: FieldPath,
  { report }: RowContext,
): void {
  const columns = group?.columns ?? [];
  report({
    code: "compile/cell-group",
    ...placeOf(entry, field),
    found: { zh: `“${title}”（${id}）`, en: `the column "${id}"` },
    wanted: {
      zh: `“${group?.title ?? ""}”的行只有：${columns.join("、")}`,
      en: `rows of "${group?.id ?? ""}" have only: ${columns.join(", ")}`,
    },
    fix: { zh: "请把它移到正确的栏目。", en: "Move it to the right column." },
  });
}
