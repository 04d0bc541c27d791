import type { Form, RowGroup } from "../../forms/form.ts";
import { isCoded } from "./codes.ts";
import { figureColumns } from "./grid-columns.ts";
import type { GridRow } from "./grid-lines.ts";
import { printedCell, readHeads } from "./grid-rows.ts";
import { orderByHeadings } from "./headed-order.ts";
import type { RawRow } from "./printed.ts";

/** One of the lists that stand side by side in a grid. */
interface Block {
  /** Index of its row group. */
  readonly side: number;
  /** Fields of its code and name. */
  readonly labels: number;
  readonly columns: readonly string[];
}

/** Columns of each row group, in group order. */
function columnsOf(form: Form, group: RowGroup): readonly string[] {
  return group.columns ?? figureColumns(form).map((column) => column.id);
}

/** Ways the lists of a form may stand side by side: names alone, codes in a field of their own, the last list continued beside itself. */
function* arrangements(form: Form): Generator<readonly Block[]> {
  for (const continued of [0, 1, 2])
    for (const codeFields of [0, 1]) {
      const blocks = form.groups.map((group, side) => ({
        side,
        labels: 1 + (isCoded(group) ? codeFields : 0),
        columns: columnsOf(form, group),
      }));
      const last = blocks.at(-1);
      yield last ? [...blocks, ...Array.from({ length: continued }, () => last)] : blocks;
    }
}

function widthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.labels + block.columns.length, 0);
}

/** Reads a form of several row groups printed side by side; undefined when no arrangement of its groups is as wide as the grid. */
export function readGridHalves(
  form: Form,
  rows: readonly GridRow[],
  headings: readonly (readonly string[])[],
): readonly RawRow[] | undefined {
  const lineNumbers = new Set(
    headings.flatMap((heading) => heading.flatMap((field, index) => (field === "行次" ? [index] : []))),
  );
  const narrowed = rows.map((row) => ({ ...row, fields: row.fields.filter((_, index) => !lineNumbers.has(index)) }));
  const width = Math.max(0, ...narrowed.map((row) => row.fields.length));
  const blocks = [...arrangements(form)].find((candidate) => widthOf(candidate) === width);
  if (!blocks) return undefined;
  const lines = narrowed.map((row) => joinSpanning(readLine(form, blocks, row)));
  return blocks.flatMap((_, order) => lines.flatMap((line) => line[order] ?? []));
}

/** The rows of one line, one for each block that prints something. */
function readLine(form: Form, blocks: readonly Block[], row: GridRow): readonly (RawRow | undefined)[] {
  let start = 0;
  return blocks.map((block) => {
    const from = start;
    start += block.labels + block.columns.length;
    return readBlock(form, block, { ...row, fields: row.fields.slice(from, start) });
  });
}

/** A label that spans a list and its continuation has its figures at the end of the continuation. */
function joinSpanning(line: readonly (RawRow | undefined)[]): readonly (RawRow | undefined)[] {
  return line.map((row, order) => {
    const next = line[order + 1];
    const before = line[order - 1];
    if (row && next && spans(row, next)) return { ...next, name: row.name };
    return row && before && spans(before, row) ? undefined : row;
  });
}

function spans(left: RawRow, right: RawRow): boolean {
  return left.side === right.side && left.cells.length === 0 && right.name === "" && right.code === "";
}

function readBlock(form: Form, block: Block, row: GridRow): RawRow | undefined {
  const first = row.fields.find((field) => field.text !== "");
  if (!first) return undefined;
  const texts = row.fields.map((field) => field.text);
  const { code, name } = readHeads(form, texts.slice(0, block.labels));
  const placed = block.columns.flatMap((column, index) => {
    const cell = printedCell(row.fields[block.labels + index]);
    return cell ? [{ column, cell }] : [];
  });
  return {
    at: first.number,
    code,
    name,
    side: block.side,
    cells: placed.map(({ cell }) => cell),
    columns: placed.map(({ column }) => column),
  };
}

/** Reads a form whose few fixed rows are printed one after the other in a single row (预算数 | 决算数); undefined when the grid is not that wide, or its headings not clear. */
export function readUnrolled(
  form: Form,
  rows: readonly GridRow[],
  headings: readonly (readonly string[])[],
): readonly RawRow[] | undefined {
  const [group] = form.groups;
  const columns = figureColumns(form);
  const fixed = group?.fixed ?? [];
  if (form.groups.length !== 1 || !group || isCoded(group) || fixed.length < 2) return undefined;
  const figures = rows.filter((row) => row.fields.length === fixed.length * columns.length);
  if (figures.length !== 1 || rows.length !== 1) return undefined;
  const orders = fixed.map((_, order) => {
    const fields = columns.map((_column, index) => order * columns.length + index);
    return orderByHeadings(columns, headings, fields);
  });
  if (orders.includes(undefined)) return undefined;
  return fixed.map((row, order): RawRow => {
    const own = figures[0]?.fields.slice(order * columns.length, (order + 1) * columns.length) ?? [];
    const placed = (orders[order] ?? []).flatMap((column, index) => {
      const cell = printedCell(own[index]);
      return cell ? [{ column, cell }] : [];
    });
    return {
      at: figures[0]?.at ?? 0,
      code: "",
      name: row.title,
      cells: placed.map(({ cell }) => cell),
      columns: placed.map(({ column }) => column),
    };
  });
}
