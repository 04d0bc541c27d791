import type { Layout, SourceCell, SourceLine } from "../text/source.ts";
import { tidyPieces, type TidyText } from "../text/tidy.ts";

/** A filled cell of a printed table. */
export interface GridCell {
  /** Column in the line, from 0; after a page break the columns may have moved. */
  readonly column: number;
  readonly tidied: TidyText;
  /** `tidied.text`. */
  readonly text: string;
  readonly at: number;
}

/** A printed row: its filled cells in order. */
export interface GridRow {
  readonly at: number;
  readonly cells: readonly GridCell[];
}

/** A table as lines of cells. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Lines after which a new grid of columns begins: rules and empty rows that a page break leaves. */
  readonly breaks: readonly number[];
  /** Filled lines without cells: title, year, and whatever else stands there. */
  readonly loose: readonly GridCell[];
}

/** Splits the lines of a table into cells at TABs or bars. */
export function readGrid(lines: readonly SourceLine[], layout: Layout): Grid {
  const rows: GridRow[] = [];
  const breaks: number[] = [];
  const loose: GridCell[] = [];
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    const fields = line.cells ?? splitFields(line, layout);
    const cells = fields.flatMap(({ text, number }, column) => toCell(text, column, number));
    if (fields.length === 1) loose.push(...cells);
    else if (cells.every((cell) => /^-+$/.test(cell.text))) breaks.push(line.number);
    else rows.push({ at: line.number, cells });
  }
  return { rows, breaks, loose };
}

function splitFields({ text, number }: SourceLine, layout: Layout): readonly SourceCell[] {
  const bare = text.trim().replace(/^\||\|$/g, "");
  const fields = layout === "pipes" ? bare.split("|") : text.split("\t");
  return fields.map((field) => ({ number, text: field }));
}

function toCell(text: string, column: number, at: number): GridCell[] {
  const tidied = tidyPieces([{ number: at, text }]);
  return tidied.text === "" ? [] : [{ column, tidied, text: tidied.text, at }];
}

/** The cell with what a later line prints of it. */
export function joinCells(cell: GridCell, rest: GridCell): GridCell {
  const shift = cell.text.length;
  const gaps = new Set([...cell.tidied.gaps, shift, ...[...rest.tidied.gaps].map((gap) => gap + shift)]);
  const tidied = { text: cell.text + rest.text, lines: [...cell.tidied.lines, ...rest.tidied.lines], gaps };
  return { ...cell, tidied, text: tidied.text };
}
