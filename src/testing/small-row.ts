import type { FigureEntry, RowEntry, SectionEntry } from "../compile/entry.ts";
import { readCell } from "../model/cell.ts";
import type { Column, ColumnKind } from "../forms/form.ts";

/** Id of the invented disclosure. */
export const disclosureId = "dangan/2031-budget";

interface RowOptions extends Partial<RowEntry> {
  /** Column id to what is printed. */
  readonly cells?: Readonly<Record<string, string>>;
  readonly kind?: ColumnKind;
  readonly line?: number;
}

/** Builds a row whose figures have ids and values as compile makes them. */
export function buildRow(
  page: string,
  anchor: string,
  key: string,
  { cells = {}, kind = "money", line = 1, ...more }: RowOptions,
): RowEntry {
  const figures = Object.entries(cells).map(([column, printed]): FigureEntry => {
    const declared: Column = { id: column, title: column, kind };
    const cell = readCell(printed, declared, "万元");
    if (typeof cell === "string") throw new Error(`${printed}: ${cell}`);
    return { ...cell, id: `${disclosureId}/${page}#${anchor}/${key}/${column}`, column, place: { line } };
  });
  return {
    key,
    row: key,
    name: key,
    place: { line },
    depth: 0,
    total: false,
    leaf: true,
    group: "rows",
    figures,
    words: {},
    cites: [],
    ...more,
  };
}

/** Builds an official table or a section in words. */
export function buildSection(
  form: string,
  anchor: string,
  more: Partial<SectionEntry> & Pick<SectionEntry, "rows">,
): SectionEntry {
  const number = form.startsWith("xj/") ? form.slice(3) : form;
  return {
    form,
    part: "table",
    section: number,
    anchor,
    page: "tables",
    title: form,
    unit: "万元",
    empty: false,
    ...more,
  };
}
