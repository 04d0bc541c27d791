import type { RowContent } from "../../schema/content.ts";
import type { Question } from "../context.ts";
import { alignByContent, type Alignment } from "./align.ts";
import { askLeft } from "./ask.ts";
import { type Doubt, type DraftRow, writeDrafts } from "./draft-rows.ts";
import type { GridCell, GridRow } from "./grid.ts";
import { joinCells } from "./grid.ts";
import { findColumnByHeading } from "./header.ts";
import { canHold, canStandIn, hasOperator, numberPattern } from "./kinds.ts";
import { isLabel } from "./levels.ts";
import { type ColumnText, toTotalRow } from "./row-content.ts";
import { type Level, levelsByForm, sideLabel, totalLabel } from "./vocabulary.ts";

/** The rows of a table below its headings. */
export interface IndicatorRows {
  readonly rows: readonly RowContent[];
  readonly questions: readonly Question[];
  /** Some row was placed by what it says, not by its columns. */
  readonly byContent: boolean;
}

/** A row whose cells have their columns. */
interface PlacedRow {
  readonly labels: readonly string[];
  readonly cells: Map<string, GridCell>;
  readonly unreadable: ReadonlySet<string>;
  readonly rivals: readonly Alignment[];
}

interface Table {
  readonly key: string;
  readonly levels: readonly Level[];
  readonly isOverall: boolean;
  /** Column ids in print order. */
  readonly columns: readonly string[];
  /** Column of the line → column id, as the headings print them. */
  readonly places: ReadonlyMap<number, string>;
  readonly breaks: readonly number[];
}

/** Reads the indicators of a table of cells; `header` is the row of headings, `rows` what stands below it. */
export function readGridRows(
  header: GridRow,
  rows: readonly GridRow[],
  breaks: readonly number[],
  form: string,
  key: string,
): IndicatorRows {
  const places = new Map<number, string>();
  for (const cell of header.cells) {
    const column = findColumnByHeading(cell.text);
    // Headings printed again in a damaged row are no columns: the ways to place cells would be without number.
    if (column !== undefined && ![...places.values()].includes(column)) places.set(cell.column, column);
  }
  const table: Table = {
    key,
    levels: levelsByForm[form] ?? [],
    isOverall: form.endsWith("-overall"),
    columns: [...places.values()],
    places,
    breaks: breaks.filter((at) => at > header.at),
  };
  const questions: Question[] = [];
  const placed: PlacedRow[] = [];
  const totals: RowContent[] = [];
  let byContent = false;
  for (const row of rows) {
    const cells = row.cells.filter(({ text }) => text !== sideLabel);
    if (cells[0]?.text === totalLabel) totals.push(readTotal(cells, key, questions));
    else if (!continues(cells, table, placed.at(-1))) {
      const inPlace = placeByColumns(cells, table);
      byContent ||= inPlace === undefined;
      placed.push(inPlace ?? placeByContent(cells, table));
    }
  }
  const written = writeDrafts(
    placed.map((row) => toDraft(row, key, questions)),
    key,
    table.levels,
  );
  return { rows: [...written.rows, ...totals], questions: [...questions, ...written.questions], byContent };
}

/** Adds a row to the one above it when a page break cut that in two: cells without labels and name, each below a filled one. */
function continues(cells: readonly GridCell[], table: Table, above: PlacedRow | undefined): boolean {
  const columns = cells.map((cell) => table.places.get(cell.column) ?? "");
  if (columns.some((column) => ["", "level1", "level2", "name"].includes(column)) || isMoved(cells, table))
    return false;
  if (!above || columns.some((column) => !above.cells.has(column))) return false;
  cells.forEach((cell, index) => {
    const column = columns[index] ?? "";
    const open = above.cells.get(column);
    if (open) above.cells.set(column, joinCells(open, cell));
  });
  return true;
}

/** Whether a page break may have moved a row's columns away from the headings'. */
function isMoved(cells: readonly GridCell[], table: Table): boolean {
  return table.breaks.some((at) => at < (cells[0]?.at ?? 0));
}

/** Places a row by the headings' columns; undefined when that makes no sense. */
function placeByColumns(cells: readonly GridCell[], table: Table): PlacedRow | undefined {
  const byColumn = new Map<string, GridCell>();
  for (const cell of cells) {
    const column = table.places.get(cell.column);
    if (column === undefined) return undefined;
    byColumn.set(column, cell);
  }
  if (isMoved(cells, table)) return undefined;
  const labels = ["level1", "level2"].flatMap((level) => byColumn.get(level) ?? []);
  const rest = new Map([...byColumn].filter(([column]) => !column.startsWith("level")));
  const common = { labels: labels.map(({ text }) => text), cells: rest, rivals: [] };
  if (rest.size === 0)
    return labels.every(({ text }) => isLabel(table.levels, text)) ? { ...common, unreadable: new Set() } : undefined;
  const unreadable = new Set<string>();
  for (const [column, { text }] of rest) {
    if (column === "name" && isLabel(table.levels, text) && !isWhole(rest)) return undefined;
    if (canStandIn(column, text)) continue;
    if (!["weight", "score"].includes(column) || canHold("rule", text, false)) return undefined;
    unreadable.add(column);
  }
  return rest.has("name") && labelsMakeSense(byColumn, table) ? { ...common, unreadable } : undefined;
}

/**
 * Whether the cells beside a name that is also the label of a level (服务对象满意度) prove that it stands in its column: a weight that is a number,
 * and a target in figures or a known basis. In a row that a page break moved by a column neither can be.
 */
function isWhole(cells: ReadonlyMap<string, GridCell>): boolean {
  const textOf = (column: string): string => cells.get(column)?.text ?? "";
  return (
    numberPattern.test(textOf("weight")) && (hasOperator(textOf("target")) || canHold("basis", textOf("basis"), false))
  );
}

/** A first level is no label of the second alone, and the other way round. */
function labelsMakeSense(byColumn: ReadonlyMap<string, GridCell>, { levels }: Table): boolean {
  const first = byColumn.get("level1")?.text;
  const second = byColumn.get("level2")?.text;
  if (first !== undefined && isLabel(levels, first) && !levels.some(({ level1 }) => level1 === first)) return false;
  return second === undefined || levels.some(({ level2 }) => level2.includes(second));
}

function placeByContent(cells: readonly GridCell[], table: Table): PlacedRow {
  const stop = cells.findIndex(({ text }, index) => index > 1 || !isLabel(table.levels, text));
  const most = stop < 0 ? cells.length : stop;
  const columns = table.columns.filter((column) => !column.startsWith("level"));
  const readings = Array.from({ length: most + 1 }, (_, fewer) => most - fewer).map((count) => {
    const rest = cells.slice(count);
    const found = rest.length === 0 ? [new Map<string, GridCell>()] : alignByContent(rest, columns, table.isOverall);
    return { labels: cells.slice(0, count).map(({ text }) => text), rest, found };
  });
  // The last label of a row that is left without a name is its name: 服务对象满意度.
  const { labels, rest, found } = readings.find((reading) => reading.found.length > 0) ?? readings[0] ?? noReading;
  const [first, ...rivals] = found;
  const unplaced = rest.map((cell, index) => [`left${index}`, cell] as const);
  return { labels, cells: new Map(first ?? unplaced), unreadable: new Set(), rivals };
}

const noReading = { labels: [], rest: [], found: [] };

/** A placed row as a draft; a row without a name finds no place and is asked about. */
function toDraft(row: PlacedRow, key: string, questions: Question[]): DraftRow {
  const { labels, cells, unreadable, rivals } = row;
  const name = cells.get("name");
  if (!name) {
    questions.push(...askLeft(key, [...cells.values()]));
    return { labels, cells: new Map(), doubts: [] };
  }
  const texts = [...cells].map(([column, { text, at }]): readonly [string, ColumnText] => [
    column,
    { text, at, ...(unreadable.has(column) ? { unreadable: true } : {}) },
  ]);
  return { labels, cells: new Map(texts), doubts: rivals.length > 0 ? [placeDoubt(name, cells)] : [] };
}

function placeDoubt(name: GridCell, cells: ReadonlyMap<string, GridCell>): Doubt {
  const reading = [...cells].map(([column, cell]) => `${column}=${cell.text}`).join("；");
  return {
    column: "",
    at: name.at,
    zh: `这一行错位，读作“${reading}”，请核对。`,
    en: `this row is shifted; it was read as "${reading}". Check it.`,
    candidates: [reading],
  };
}

function readTotal(cells: readonly GridCell[], key: string, questions: Question[]): RowContent {
  const [name, ...rest] = cells.map(({ text, at }): ColumnText => ({ text: text.replace(/(?<=\d)分$/, ""), at }));
  const [weight, score, ...others] = rest;
  const numbers = rest.every(({ text }) => numberPattern.test(text));
  if (!numbers || others.length > 0) questions.push(...askLeft(key, rest));
  return toTotalRow(name ?? { text: totalLabel, at: 0 }, weight, score);
}
