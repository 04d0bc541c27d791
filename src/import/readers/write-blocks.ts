import type { Block, ParagraphBlock, RowBlock, TableBlock } from "./blocks.ts";
import { addTable, type GridCell } from "./grid-table.ts";
import type { LineBook } from "./line-book.ts";

/** Gives paragraphs, in print order, the number their list prints before them; empty for paragraphs outside lists and for bullets. */
export type Numberer = (paragraph: ParagraphBlock) => string;

interface Writing {
  readonly book: LineBook;
  readonly numberer: Numberer;
  paragraphs: number;
  tables: number;
}

/**
 * Adds blocks to a document: paragraphs as `段12` (blank ones not counted; a line break within one begins a new line of the same place), tables as
 * `表格3!C5`. Returns the place of the last paragraph.
 */
export function writeBlocks(book: LineBook, blocks: readonly Block[], numberer: Numberer): string {
  const writing: Writing = { book, numberer, paragraphs: 0, tables: 0 };
  for (const block of blocks) writeBlock(writing, block);
  return `段${Math.max(1, writing.paragraphs)}`;
}

function writeBlock(writing: Writing, block: Block): void {
  if (block.kind === "table") {
    writeTable(writing, block);
    return;
  }
  const text = writing.numberer(block) + block.text;
  if (text.trim() === "") return;
  writing.paragraphs += 1;
  for (const line of text.split("\n")) if (line.trim() !== "") writing.book.addLine(line, `段${writing.paragraphs}`);
}

/** A table; one that frames a page (a column of cells with tables or many paragraphs in them) is read as if the frame were not there. */
function writeTable(writing: Writing, table: TableBlock): void {
  if (isFrame(table)) {
    for (const row of table.rows)
      for (const cell of row.cells) for (const block of cell.blocks) writeBlock(writing, block);
    return;
  }
  writing.tables += 1;
  const rows = table.rows.map((row) => toGrid(row, writing.numberer));
  addTable(writing.book, writing.tables, rows);
}

function isFrame({ rows }: TableBlock): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const holdsTables = cells.some((cell) => cell.blocks.some((block) => block.kind === "table"));
  const single = rows.every((row) => row.cells.length <= 1);
  return holdsTables && (single || !cells.some((cell) => isFigure(cell.blocks)));
}

/** Whether a cell holds nothing but a number: a table that has such cells of its own is no mere frame. */
function isFigure(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === "paragraph" && /^\s*[\d,.]+\s*$/.test(block.text));
}

function toGrid(row: RowBlock, numberer: Numberer): readonly GridCell[] {
  let column = row.before;
  return row.cells.map((cell) => {
    const own = { column, text: cell.continues ? "" : textOf(cell.blocks, numberer) };
    column += cell.span;
    return own;
  });
}

/** The text of a cell: its paragraphs, and those of tables in it, in order. */
function textOf(blocks: readonly Block[], numberer: Numberer): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? numberer(block) + block.text
        : block.rows.map((row) => row.cells.map((cell) => textOf(cell.blocks, numberer)).join(" ")).join(" "),
    )
    .filter((text) => text.trim() !== "")
    .join(" ");
}
