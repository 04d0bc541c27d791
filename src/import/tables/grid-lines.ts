import { cellsOf, type Layout, type SourceCell, type SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";

/** A row of a grid with its tidied fields, blank ones included. */
export interface GridRow {
  /** Number of its line. */
  readonly at: number;
  readonly fields: readonly SourceCell[];
}

/** The fields of a grid row; undefined for running text. */
export function readGridRow(line: SourceLine, layout: Layout): GridRow | undefined {
  const cells = cellsOf(line, layout);
  return cells && { at: line.number, fields: cells.map((cell) => ({ ...cell, text: tidy(cell.text) })) };
}

/** Tidied texts of a grid row; a line of running text is one field. */
export function gridFields(line: SourceLine, layout: Layout): readonly string[] {
  return readGridRow(line, layout)?.fields.map((field) => field.text) ?? [tidy(line.text)];
}

/** Whether a row of fields prints nothing: blank fields, or the rule under a Markdown header. */
export function isVoid(fields: readonly string[]): boolean {
  return fields.every((field) => field === "" || /^:?-{2,}:?$/.test(field));
}
