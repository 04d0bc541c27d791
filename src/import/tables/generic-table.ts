import { genericPrefix } from "../../forms/generic.ts";
import type { GenericColumn, RowContent, SectionContent } from "../../schema/content.ts";
import { parseDecimal } from "../../model/money.ts";
import { hasColumns, type Layout, type SourceLine } from "../text/source.ts";
import { isFigureField, isPlainFigure } from "./cell-tokens.ts";
import { gridFields, isVoid } from "./grid-lines.ts";
import { isPreamble, readRule } from "./head.ts";
import type { TitledTable } from "./titled.ts";
import { cellsFrom, joinWords, printsWholeNumbers, tokensOf } from "./page-lines.ts";

interface Line {
  readonly at: number;
  readonly fields: readonly string[];
}

/**
 * Keeps a table no profile knows as it is printed: a column for every field (c1 … cn) under its joined headings, a row for every line below the headings.
 * In extracted pages, where blank cells vanished, the figures of a line follow its words from the left.
 */
export function readGenericTable(
  key: string,
  { title, at, unit, lines, notes }: TitledTable,
  layout: Layout,
): SectionContent {
  const printed = lines.filter((line) => line.text.trim() !== "" && !isPreamble(line.text));
  const all = hasColumns(printed, layout) ? fieldLines(printed, layout) : pageFields(printed);
  const rule = all.findIndex((line) => readRule(line.fields) !== undefined);
  const firstRow = all.findIndex((line) => line.fields.some(isFigureField));
  const start = rule >= 0 ? rule + 1 : Math.max(0, firstRow);
  const heads = all.slice(0, start).filter((line) => readRule(line.fields) === undefined);
  const headed = new Set(heads.map((line) => line.fields.join("|")));
  const rows = all
    .slice(start)
    .filter((line) => readRule(line.fields) === undefined && !headed.has(line.fields.join("|")));
  const width = Math.max(1, ...all.map((line) => line.fields.length));
  const columns = Array.from({ length: width }, (_, index) => toColumn(index, heads, rows));
  return {
    form: `${genericPrefix}${key}`,
    // A table that lost its title is called by its key.
    title: title === "" ? key : title,
    ...(unit === "" ? {} : { unit }),
    at: String(at),
    columns,
    rows: rows.map(toRow),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

function fieldLines(lines: readonly SourceLine[], layout: Layout): Line[] {
  return lines
    .map((line) => ({
      at: line.number,
      fields: gridFields(line, layout),
    }))
    .filter((line) => !isVoid(line.fields));
}

function pageFields(lines: readonly SourceLine[]): Line[] {
  const wholeNumbers = printsWholeNumbers(lines);
  return lines.map((line) => {
    const tokens = tokensOf(line.text);
    if (readRule(tokens)) return { at: line.number, fields: tokens };
    const from = cellsFrom(tokens, wholeNumbers);
    return { at: line.number, fields: [joinWords(tokens.slice(0, from)), ...tokens.slice(from)] };
  });
}

function toColumn(index: number, heads: readonly Line[], rows: readonly Line[]): GenericColumn {
  const title = heads.map((line) => line.fields[index] ?? "").join("");
  const values = rows.map((line) => line.fields[index] ?? "").filter((value) => value !== "");
  const isMoney = values.some(isPlainFigure) && values.every((value) => parseDecimal(value) !== undefined);
  const id = `c${index + 1}`;
  return { id, title: title === "" ? id : title, kind: isMoney ? "money" : "text" };
}

function toRow(line: Line, index: number): RowContent {
  const cells = line.fields.flatMap((field, column) => (field === "" ? [] : [[`c${column + 1}`, field] as const]));
  return { row: `r${index + 1}`, at: String(line.at), ...Object.fromEntries(cells) };
}
