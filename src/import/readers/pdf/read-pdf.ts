import type { ReadSource } from "../../text/source.ts";
import { openLineBook, type LineBook } from "../line-book.ts";
import { cellText, continuesRow, continuesTable, countRepeatedHead, joinRows } from "./across-pages.ts";
import type { ReadMap } from "./character-maps.ts";
import { findFurniture } from "./furniture.ts";
import { isInside, type PageCell, type PageTable } from "./grid-cells.ts";
import { loadPdf } from "./load-pdf.ts";
import { orderPage, type PageElement } from "./page-elements.ts";
import type { TextRun } from "./page.ts";
import { findTextBlock, opensParagraph, type TextBlock } from "./paragraph-starts.ts";
import { textOf, type PrintedLine } from "./printed-lines.ts";
import { findGrids } from "./ruled-grids.ts";
import { refuseScanned } from "./scanned.ts";

/**
 * Reads a PDF with text: printed lines (`p12.34`: the page, and the line counted from its top), and tables whose columns drawn lines or the positions of
 * figures tell. Tables go on over pages; repeated heads, page numbers and running heads are dropped by name. `readMap` gives character maps.
 * @throws PublishError when the file is damaged, encrypted, too long, or holds pictures of text only.
 */
export async function readPdf(file: string, bytes: Uint8Array, readMap: ReadMap): Promise<ReadSource> {
  const pages = await loadPdf(file, bytes, readMap);
  const problem = refuseScanned(file, pages);
  if (problem) throw problem;
  const grids = new Map(pages.map((page) => [page, findGrids(page.rulings)]));
  const furnished = findFurniture(pages, (page, run) => (grids.get(page) ?? []).some((grid) => isInside(grid, run)));
  const writing: Writing = { book: openLineBook(file), tables: 0, placeOf: new Map() };
  const elements = pages.flatMap((page, index) => {
    const own = furnished[index] ?? { lines: [], furniture: new Set<PrintedLine>() };
    own.lines.forEach((line, order) => {
      for (const run of line.runs) writing.placeOf.set(run, `p${index + 1}.${order + 1}`);
    });
    return orderPage(page, grids.get(page) ?? [], own);
  });
  writeElements(writing, elements);
  return writing.book.close("print");
}

interface Writing {
  readonly book: LineBook;
  readonly placeOf: Map<TextRun, string>;
  tables: number;
  open?: OpenTable | undefined;
  before?: PrintedLine | undefined;
}

/** A table that may go on on the next page. */
interface OpenTable {
  readonly table: PageTable;
  readonly number: number;
  rows: (readonly PageCell[])[];
  /** Its part on the last page so far. */
  foot: PageTable;
}

function writeElements(writing: Writing, elements: readonly PageElement[]): void {
  const lines = elements.flatMap((element) => (element.kind === "line" ? [element.line] : []));
  const block = findTextBlock(lines) ?? { left: 0, right: 0, indents: false };
  for (const element of elements) {
    if (element.kind === "furniture")
      writing.book.drop(textOf(element.line.runs), placeOfRuns(writing, element.line.runs));
    else if (element.kind === "line") {
      closeTable(writing);
      writeLine(writing, element.line, block);
    } else addTable(writing, element.table);
  }
  closeTable(writing);
}

function writeLine(writing: Writing, line: PrintedLine, block: TextBlock): void {
  const opens = opensParagraph(line, writing.before, block);
  writing.book.addLine(textOf(line.runs), placeOfRuns(writing, line.runs), opens);
  writing.before = line;
}

/** Begins a table, or goes on with the one that stood last on the page before. */
function addTable(writing: Writing, table: PageTable): void {
  const { open } = writing;
  if (!open || !continuesTable(open.table, table)) {
    closeTable(writing);
    writing.tables += 1;
    writing.open = { table, number: writing.tables, rows: [...table.rows], foot: table };
    return;
  }
  const repeated = countRepeatedHead(open.table.rows, table.rows);
  for (const row of table.rows.slice(0, repeated)) {
    const runs = row.flatMap((cell) => cell.runs.flat());
    writing.book.drop(row.map(cellText).join("\t"), placeOfRuns(writing, runs));
  }
  const [first, ...rest] = table.rows.slice(repeated);
  const last = open.rows.at(-1);
  const isCut = repeated === 0 && open.foot.openFoot && table.openTop;
  open.foot = table;
  if (first && last && (isCut || continuesRow(last, first, table.xs)))
    open.rows = [...open.rows.slice(0, -1), joinRows(last, first), ...rest];
  else open.rows.push(...(first ? [first, ...rest] : []));
}

function closeTable(writing: Writing): void {
  const { open } = writing;
  if (!open) return;
  writing.open = undefined;
  writing.before = undefined;
  for (const row of open.rows) {
    const at = placeOfRuns(
      writing,
      row.flatMap((cell) => cell.runs.flat()),
    );
    const cells = row.map((cell) => ({ text: cellText(cell), at: placeOfRuns(writing, cell.runs.flat(), at) }));
    writing.book.addRow(cells, at, open.number);
  }
}

/** Place of the topmost of some runs; `otherwise` when there are none. */
function placeOfRuns({ placeOf }: Writing, runs: readonly TextRun[], otherwise = "p1.1"): string {
  const places = runs.flatMap((run) => placeOf.get(run) ?? []);
  const order = (place: string): number => {
    const [page = "0", line = "0"] = place.slice(1).split(".");
    return Number(page) * 100_000 + Number(line);
  };
  return places.sort((a, b) => order(a) - order(b))[0] ?? otherwise;
}
