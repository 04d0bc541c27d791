import { maxCells, maxLines } from "../limits.ts";
import { readMarkup, type MarkupHandler } from "../read-markup.ts";
import { refuseDamaged, refuseTooLong } from "../refuse.ts";
import type { Block, CellBlock, ParagraphBlock, RowBlock } from "../blocks.ts";

type Attributes = Readonly<Record<string, string>>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface OpenTable {
  readonly rows: RowBlock[];
  row: { before: number; cells: CellBlock[]; deleted: boolean } | undefined;
  cell: { span: number; continues: boolean; readonly blocks: Block[] } | undefined;
}

/** What is open while a document is read. */
interface Reading {
  /** Blocks of the body, then of each open cell; the last takes what is read. */
  readonly containers: Block[][];
  readonly tables: OpenTable[];
  readonly paragraphs: Writable<ParagraphBlock>[];
  inRun: boolean;
  hidden: boolean;
  inText: boolean;
  /** Tables stand in tables without end. */
  tooDeep: boolean;
  /** Paragraphs read, those of cells included. */
  count: number;
}

/** Elements whose content is not part of what the document prints: deleted or moved text, old formatting, the second copy of a text box. */
const left = new Set(
  "w:del w:moveFrom w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange mc:Fallback".split(
    " ",
  ),
);

/** Tables inside tables beyond this are no document's. */
const deepest = 20;

/**
 * Reads the paragraphs and tables of word/document.xml in print order; `file` names the document in problems.
 * @throws PublishError when tables stand in tables without end, or it holds more than an import takes in.
 */
export function readBlocks(file: string, xml: string): readonly Block[] {
  const body: Block[] = [];
  const reading: Reading = {
    containers: [body],
    tables: [],
    paragraphs: [],
    inRun: false,
    hidden: false,
    inText: false,
    tooDeep: false,
    count: 0,
  };
  const isTooLong = (): boolean => reading.count > maxLines + maxCells;
  const isWhole = readMarkup(xml, handlerOf(reading), { xmlMode: true }, () => reading.tooDeep || isTooLong());
  if (isTooLong()) throw refuseTooLong(file);
  if (!isWhole) throw refuseDamaged(file);
  return body;
}

function handlerOf(reading: Reading): MarkupHandler {
  let skipping = 0;
  return {
    onopentag: (name, attributes) => {
      if (name === "w:del") markDeleted(reading);
      reading.tooDeep ||= reading.tables.length > deepest;
      if (skipping > 0 || reading.tooDeep || left.has(name)) skipping += 1;
      else open(reading, name, attributes);
    },
    ontext: (text) => {
      const paragraph = reading.paragraphs.at(-1);
      if (skipping === 0 && reading.inText && !reading.hidden && paragraph) paragraph.text += text;
    },
    onclosetag: (name) => {
      if (skipping > 0) skipping -= 1;
      else close(reading, name);
    },
  };
}

/** A deletion in a row outside its cells is that of the row itself. */
function markDeleted({ tables }: Reading): void {
  const table = tables.at(-1);
  if (table?.row && !table.cell) table.row.deleted = true;
}

function open(reading: Reading, name: string, attributes: Attributes): void {
  const { containers, tables, paragraphs } = reading;
  const table = tables.at(-1);
  switch (name) {
    case "w:p":
      paragraphs.push({ kind: "paragraph", text: "" });
      return;
    case "w:r":
      reading.inRun = true;
      reading.hidden = false;
      return;
    case "w:t":
      reading.inText = true;
      return;
    case "w:tbl":
      tables.push({ rows: [], row: undefined, cell: undefined });
      return;
    case "w:tr":
      if (table) table.row = { before: 0, cells: [], deleted: false };
      return;
    case "w:tc":
      if (!table) return;
      table.cell = { span: 1, continues: false, blocks: [] };
      containers.push(table.cell.blocks);
      return;
    default:
      if (reading.inRun) openInRun(reading, name, attributes);
      else readProperty(reading, name, attributes["w:val"]);
  }
}

const breaks: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

function openInRun(reading: Reading, name: string, attributes: Attributes): void {
  const paragraph = reading.paragraphs.at(-1);
  if (name === "w:vanish" && !isOff(attributes["w:val"])) reading.hidden = true;
  if (!paragraph || reading.hidden) return;
  if (name === "w:br") paragraph.text += attributes["w:type"] === undefined ? "\n" : "";
  else paragraph.text += breaks[name] ?? "";
}

function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off";
}

/** Properties of paragraphs, cells and rows, by element; `count` is the value as a small number. */
const properties: Readonly<
  Record<string, (open: ReturnType<typeof innermost>, value: string | undefined, count: number) => void>
> = {
  "w:pStyle": ({ paragraph }, value) => {
    if (paragraph && value !== undefined) paragraph.style = value;
  },
  "w:numId": ({ paragraph }, value) => {
    if (paragraph && value !== undefined) paragraph.list = value;
  },
  "w:ilvl": ({ paragraph }, _, count) => {
    if (paragraph) paragraph.level = count;
  },
  "w:gridSpan": ({ cell }, _, count) => {
    if (cell) cell.span = Math.max(1, count);
  },
  "w:vMerge": ({ cell }, value) => {
    if (cell) cell.continues = value !== "restart";
  },
  "w:gridBefore": ({ row }, _, count) => {
    if (row) row.before = count;
  },
};

function innermost({ paragraphs, tables }: Reading) {
  const table = tables.at(-1);
  return { paragraph: paragraphs.at(-1), cell: table?.cell, row: table?.row };
}

function readProperty(reading: Reading, name: string, value: string | undefined): void {
  const count = Math.min(Math.max(Number(value) || 0, 0), 200);
  properties[name]?.(innermost(reading), value, count);
}

function close(reading: Reading, name: string): void {
  const table = reading.tables.at(-1);
  if (name === "w:r") reading.inRun = false;
  else if (name === "w:t") reading.inText = false;
  else if (name === "w:p") closeParagraph(reading);
  else if (table) closeInTable(reading, table, name);
}

function closeInTable({ containers, tables }: Reading, table: OpenTable, name: string): void {
  const { row, cell } = table;
  if (name === "w:tc" && cell) {
    containers.pop();
    row?.cells.push(cell);
    table.cell = undefined;
  } else if (name === "w:tr" && row) {
    if (!row.deleted) table.rows.push({ before: row.before, cells: row.cells });
    table.row = undefined;
  } else if (name === "w:tbl") {
    tables.pop();
    containers.at(-1)?.push({ kind: "table", rows: table.rows });
  }
}

/** A paragraph in a text box stands in the run of another, which goes on after it. */
function closeParagraph(reading: Reading): void {
  const paragraph = reading.paragraphs.pop();
  if (paragraph) reading.containers.at(-1)?.push(paragraph);
  reading.count += 1;
  reading.inRun = reading.paragraphs.length > 0;
}
