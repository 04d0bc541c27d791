import type { PageCell, PageTable } from "./grid-cells.ts";
import type { TextRun } from "./page.ts";
import { textOf, type PrintedLine } from "./printed-lines.ts";
import { isFigure } from "./split-rows.ts";

/** Part of a printed line without a wide gap in it. */
interface Segment {
  readonly left: number;
  readonly right: number;
  readonly runs: readonly TextRun[];
}

/** Lines with this many parts and a figure among them are rows. */
const fewestSegments = 3;
/** A table without drawn lines has at least this many such rows. */
const fewestRows = 3;

/** A table without drawn lines: which printed lines it takes. */
export interface ColumnTable extends PageTable {
  readonly from: number;
  /** Index after its last line. */
  readonly to: number;
}

/**
 * Finds tables without drawn lines among printed lines: runs of lines whose figures stand in columns. A column is where figures or words of the rows, or a
 * heading of its own, leave room on both sides; when two figures of a row would share a column, the columns are not certain and there is no table.
 */
export function findColumnTables(lines: readonly PrintedLine[]): ColumnTable[] {
  const segments = lines.map((line) => segmentsOf(line.runs));
  const isRow = segments.map(
    (own) => own.length >= fewestSegments && own.some((segment) => isFigure(textOf(segment.runs))),
  );
  const tables: ColumnTable[] = [];
  for (let start = 0; start < lines.length; start += 1) {
    if (!isRow[start]) continue;
    const end = lastRow(segments, isRow, start) + 1;
    const table = toTable(lines, segments, isRow, start, end);
    if (table) tables.push(table);
    start = end;
  }
  return tables;
}

/** Parts a line at gaps wider than a character. */
function segmentsOf(runs: readonly TextRun[]): Segment[] {
  const segments: { left: number; right: number; runs: TextRun[] }[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last && run.left - last.right < run.size * 0.9) {
      last.runs.push(run);
      last.right = run.right;
    } else segments.push({ left: run.left, right: run.right, runs: [run] });
  }
  return segments;
}

/** The last row of a table that begins at a row: single short lines between rows (wrapped names) belong to it. */
function lastRow(segments: readonly (readonly Segment[])[], isRow: readonly boolean[], start: number): number {
  let last = start;
  for (let index = start + 1; index < segments.length && index - last <= 3; index += 1) if (isRow[index]) last = index;
  return last;
}

function toTable(
  lines: readonly PrintedLine[],
  segments: readonly (readonly Segment[])[],
  isRow: readonly boolean[],
  start: number,
  end: number,
): ColumnTable | undefined {
  const rows = segments.slice(start, end).filter((_, index) => isRow[start + index]);
  if (rows.length < fewestRows) return undefined;
  const from = headStart(segments, start);
  const columns = columnsOf(rows, segments.slice(from, start));
  const cells = segments.slice(from, end).map((own) => toCells(own, columns));
  const clash = rows.some((row) => toCells(row, columns).some((cell) => countFigures(cell) > 1));
  if (clash) return undefined;
  const last = lines[end - 1]?.middle ?? 0;
  return {
    from,
    to: end,
    columns: columns.length,
    xs: [...columns.map((column) => column.left), columns.at(-1)?.right ?? 0],
    top: lines[from]?.middle ?? 0,
    bottom: last,
    openTop: false,
    openFoot: false,
    rows: cells,
  };
}

/** Headings above the first row: lines of several parts directly above it. */
function headStart(segments: readonly (readonly Segment[])[], start: number): number {
  let from = start;
  while (from > 0 && (segments[from - 1]?.length ?? 0) >= 2) from -= 1;
  return from;
}

interface Interval {
  left: number;
  right: number;
}

function columnsOf(rows: readonly (readonly Segment[])[], heads: readonly (readonly Segment[])[]): readonly Interval[] {
  const columns: Interval[] = [];
  for (const segment of rows.flat().sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && segment.left <= last.right) last.right = Math.max(last.right, segment.right);
    else columns.push({ left: segment.left, right: segment.right });
  }
  const alone = heads.flat().filter((head) => !columns.some((column) => overlaps(column, head)));
  for (const head of alone) {
    const own = columns.find((column) => overlaps(column, head));
    if (own) {
      own.left = Math.min(own.left, head.left);
      own.right = Math.max(own.right, head.right);
    } else columns.push({ left: head.left, right: head.right });
  }
  return columns.sort((a, b) => a.left - b.left);
}

function overlaps(a: Interval, b: { readonly left: number; readonly right: number }): boolean {
  return a.left < b.right && b.left < a.right;
}

/** Cells of a line: each part stands in the first column it reaches into. */
function toCells(segments: readonly Segment[], columns: readonly Interval[]): readonly PageCell[] {
  return columns.map((_, index): PageCell => {
    const own = segments.filter((segment) => firstColumn(segment, columns) === index).flatMap(({ runs }) => runs);
    return { column: index, runs: own.length === 0 ? [] : [own] };
  });
}

function firstColumn(segment: Segment, columns: readonly Interval[]): number {
  const first = columns.findIndex((column) => overlaps(column, segment));
  if (first >= 0) return first;
  const next = columns.findIndex((column) => column.left > segment.left);
  return Math.max(0, (next < 0 ? columns.length : next) - 1);
}

function countFigures({ runs }: PageCell): number {
  return runs.flat().filter((run) => isFigure(run.text)).length;
}
