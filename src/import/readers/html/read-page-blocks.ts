import type { Block } from "../blocks.ts";
import { maxCells, maxLines } from "../limits.ts";
import { readMarkup, type MarkupHandler } from "../read-markup.ts";
import { refuseDamaged, refuseTooLong } from "../refuse.ts";
import { spanRows, type SpanningCell } from "./span-rows.ts";

/** What a page shows: its blocks, and the texts of its furniture. */
export interface PageBlocks {
  readonly body: readonly Block[];
  /** Texts of menus, buttons and feet. */
  readonly furniture: readonly string[];
}

interface OpenTable {
  readonly rows: SpanningCell[][];
  cell: { columns: number; rows: number; readonly blocks: Block[] } | undefined;
}

interface Reading {
  readonly containers: Block[][];
  readonly tables: OpenTable[];
  readonly furniture: string[];
  text: string;
  tooDeep: boolean;
  /** Cells and paragraphs outside them. */
  count: number;
}

const invisible = new Set("script style noscript template head svg iframe object textarea".split(" "));
const furniture = new Set("nav footer button select".split(" "));
const blockTags = new Set(
  "p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 section article main header aside blockquote pre center caption figure body hr".split(
    " ",
  ),
);
const deepest = 20;

/**
 * Reads what a web page shows, in order: text between block elements is a paragraph; `file` names the page in problems.
 * @throws PublishError when elements stand in elements without end, or the page holds more than an import takes in.
 */
export function readPageBlocks(file: string, html: string): PageBlocks {
  const body: Block[] = [];
  const reading: Reading = { containers: [body], tables: [], furniture: [], text: "", tooDeep: false, count: 0 };
  const isTooLong = (): boolean => reading.count > maxLines + maxCells;
  const isWhole = readMarkup(html, handlerOf(reading), {}, () => reading.tooDeep || isTooLong());
  endParagraph(reading);
  if (isTooLong()) throw refuseTooLong(file);
  if (!isWhole || reading.tooDeep) throw refuseDamaged(file);
  return { body, furniture: reading.furniture };
}

function handlerOf(reading: Reading): MarkupHandler {
  let hidden = 0;
  let aside = 0;
  return {
    onopentag: (name, attributes) => {
      if (hidden > 0 || invisible.has(name) || isHidden(attributes)) hidden += isVoidTag(name) ? 0 : 1;
      else if (aside > 0 || furniture.has(name)) aside += isVoidTag(name) ? 0 : 1;
      else {
        reading.tooDeep ||= reading.tables.length > deepest;
        if (!reading.tooDeep) open(reading, name, attributes);
      }
    },
    ontext: (text) => {
      if (hidden > 0) return;
      if (aside === 0) reading.text += text.replace(/[\t\r\n\f ]+/g, " ");
      else if (text.trim() !== "") reading.furniture.push(text.replace(/\s+/g, " ").trim());
    },
    onclosetag: (name) => {
      if (isVoidTag(name)) return;
      if (hidden > 0) hidden -= 1;
      else if (aside > 0) aside -= 1;
      else if (!reading.tooDeep) close(reading, name);
    },
  };
}

const voidTags = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

function isVoidTag(name: string): boolean {
  return voidTags.has(name);
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return "hidden" in attributes || /display\s*:\s*none/i.test(attributes["style"] ?? "");
}

function endParagraph(reading: Reading): void {
  const text = reading.text.trim();
  reading.text = "";
  if (text === "") return;
  reading.containers.at(-1)?.push({ kind: "paragraph", text });
  reading.count += reading.tables.at(-1)?.cell ? 0 : 1;
}

function open(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
  const table = reading.tables.at(-1);
  if (name === "br") reading.text += "\n";
  else if (blockTags.has(name)) endParagraph(reading);
  else if (name === "table") {
    endParagraph(reading);
    reading.tables.push({ rows: [], cell: undefined });
  } else if (name === "tr" && table) {
    closeCell(reading, table);
    table.rows.push([]);
  } else if ((name === "td" || name === "th") && table) {
    closeCell(reading, table);
    table.cell = { columns: spanOf(attributes["colspan"], 200), rows: spanOf(attributes["rowspan"], 1000), blocks: [] };
    reading.containers.push(table.cell.blocks);
  }
}

function spanOf(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? "1", 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}

function closeCell(reading: Reading, table: OpenTable): void {
  endParagraph(reading);
  if (!table.cell) return;
  reading.count += 1;
  reading.containers.pop();
  const row = table.rows.at(-1);
  if (row) row.push(table.cell);
  else table.rows.push([table.cell]);
  table.cell = undefined;
}

function close(reading: Reading, name: string): void {
  const table = reading.tables.at(-1);
  if (blockTags.has(name)) endParagraph(reading);
  else if (!table) return;
  else if (name === "td" || name === "th" || name === "tr") closeCell(reading, table);
  else if (name === "table") {
    closeCell(reading, table);
    reading.tables.pop();
    reading.containers.at(-1)?.push({ kind: "table", rows: spanRows(table.rows) });
  }
}
