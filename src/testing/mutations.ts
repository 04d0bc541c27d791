import type { DisclosureEntry, FigureEntry, RowEntry } from "../compile/entry.ts";
import type { Column, Profile } from "../forms/form.ts";
import { readCell } from "../model/cell.ts";
import { figureId } from "../model/figure-id.ts";
import { parseDecimal } from "../model/money.ts";
import { type Block, listBlocks } from "./mutation-blocks.ts";

/** One way of spoiling what is printed. */
export type MutationKind = "last digit" | "ten times" | "swap right" | "swap down" | "direction" | "row dropped";

/** A disclosure with one thing in it spoiled. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly disclosure: DisclosureEntry;
  /** Form and columns that were spoiled, for counting; of a dropped row the form only. */
  readonly where: string;
  /** Addresses of the cells that print something else now, or nothing. */
  readonly figureIds: readonly string[];
  /** The new figures by address where only printed cells changed; undefined where cells turned blank or printed, or a row vanished. */
  readonly figures: ReadonlyMap<string, FigureEntry> | undefined;
}

/** Every mutation of every figure of a disclosure, figures inside prose included. */
export function mutate(disclosure: DisclosureEntry, profile: Profile): Mutation[] {
  return listBlocks(disclosure, profile).flatMap((block) =>
    block.rows.flatMap((row, index) => [
      ...row.figures.flatMap((figure) => changeFigure(block, row, figure)),
      ...row.cites.flatMap((cite) => changeCite(block, row, cite)),
      ...block.columns.flatMap((column) => swapDown(block, row, block.rows[index + 1], column)),
      ...block.columns.flatMap((column, at) => swapRight(block, row, column, block.columns[at + 1])),
      ...(row.figures.length > 0 ? [dropRow(block, row)] : []),
    ]),
  );
}

const opposites: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
  降低: "增长",
  上升: "下降",
  提高: "降低",
};

function changeFigure(block: Block, row: RowEntry, figure: FigureEntry): Mutation[] {
  if (figure.value === undefined) return [];
  const word = figure.word === undefined ? "" : `${figure.word} `;
  const spell = (kind: MutationKind, printed: string): Mutation[] =>
    spoil(kind, block, [[row, figure.column, printed]]);
  const opposite = opposites[figure.word ?? ""];
  const something = figure.state !== "zero";
  return [
    ...spell("last digit", word + nextDigit(figure)),
    ...(something ? spell("ten times", word + tenTimes(figure)) : []),
    ...(something && opposite !== undefined ? spell("direction", `${opposite} ${figure.printed}`) : []),
  ];
}

/** The printed number one unit of its last place further from zero. */
function nextDigit({ printed }: FigureEntry): string {
  return withDigits(printed, (digits) => digits + 1n);
}

function tenTimes({ printed }: FigureEntry): string {
  return withDigits(printed, (digits) => digits * 10n);
}

/** The printed number with other digits and as many decimals. */
function withDigits(printed: string, change: (digits: bigint) => bigint): string {
  const sign = /^[-−－]/.test(printed) ? "-" : "";
  const plain = printed.replace(/[^\d.]/g, "");
  const places = plain.split(".")[1]?.length ?? 0;
  const digits = String(change(BigInt(plain.replace(".", "")))).padStart(places + 1, "0");
  return sign + (places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

function changeCite(block: Block, row: RowEntry, cite: RowEntry["cites"][number]): Mutation[] {
  if (parseDecimal(cite.printed) === undefined) return [];
  const spell = (kind: MutationKind, printed: string): Mutation => {
    const value = parseDecimal(printed);
    const fresh = { ...cite, printed, ...(value === undefined ? {} : { value }) };
    const cites = row.cites.map((one) => (one === cite ? fresh : one));
    const rows = block.rows.map((one) => (one === row ? { ...row, cites } : one));
    const where = `${block.section.form} cites`;
    return { kind, disclosure: block.replace(rows), where, figureIds: [cite.id], figures: new Map([[cite.id, fresh]]) };
  };
  return [spell("last digit", nextDigit(cite)), ...(cite.state === "zero" ? [] : [spell("ten times", tenTimes(cite))])];
}

function swapRight(block: Block, row: RowEntry, column: Column, next: Column | undefined): Mutation[] {
  // A percentage does not slip into a count, nor anything into a column that the rows of this group leave empty throughout.
  const used = (id: string): boolean =>
    block.rows.some((one) => one.group === row.group && one.figures.some((figure) => figure.column === id));
  if (!next || next.kind !== column.kind || !used(column.id) || !used(next.id)) return [];
  const [left, right] = [printedIn(row, column), printedIn(row, next)];
  if (left === right) return [];
  return spoil("swap right", block, [
    [row, column.id, right],
    [row, next.id, left],
  ]);
}

function swapDown(block: Block, row: RowEntry, below: RowEntry | undefined, column: Column): Mutation[] {
  if (!below || below.group !== row.group) return [];
  const [upper, lower] = [printedIn(row, column), printedIn(below, column)];
  if (upper === lower) return [];
  return spoil("swap down", block, [
    [row, column.id, lower],
    [below, column.id, upper],
  ]);
}

/** What a cell prints, with its direction word; undefined when blank. */
function printedIn(row: RowEntry, column: Column): string | undefined {
  const figure = row.figures.find((one) => one.column === column.id);
  return figure && `${figure.word === undefined ? "" : `${figure.word} `}${figure.printed}`;
}

function dropRow(block: Block, row: RowEntry): Mutation {
  return {
    kind: "row dropped",
    disclosure: block.replace(block.rows.filter((one) => one !== row)),
    where: block.section.form,
    figureIds: row.figures.map(({ id }) => id),
    figures: undefined,
  };
}

/** A cell and what it is to print; undefined for nothing. */
type Spelling = readonly [row: RowEntry, column: string, printed: string | undefined];

/** The disclosure with other things printed in some cells; none when a cell cannot hold what it is given. */
function spoil(kind: MutationKind, block: Block, spellings: readonly Spelling[]): Mutation[] {
  const fresh = spellings.map((spelling) => readSpelling(block, spelling));
  if (fresh.includes("unreadable")) return [];
  const figures = fresh.flatMap((figure) => (typeof figure === "object" ? figure : []));
  const ids = spellings.map(([row, column]) => figureId(block.page, block.section.anchor, row.key, column));
  const rows = block.rows.map((row) => {
    const columns = spellings.filter(([one]) => one === row).map(([, column]) => column);
    if (columns.length === 0) return row;
    const own = figures.filter(({ id }) => id.startsWith(figureId(block.page, block.section.anchor, row.key, "")));
    const printed = [...row.figures.filter(({ column }) => !columns.includes(column)), ...own];
    return { ...row, figures: inOrder(printed, row, block) };
  });
  const printed = new Set(block.rows.flatMap((row) => row.figures.map(({ id }) => id)));
  const samePlaces = figures.length === ids.length && ids.every((id) => printed.has(id));
  return [
    {
      kind,
      disclosure: block.replace(rows),
      where: `${block.section.form} ${[...new Set(spellings.map(([, column]) => column))].join("/")}`,
      figureIds: ids,
      figures: samePlaces ? new Map(figures.map((figure) => [figure.id, figure])) : undefined,
    },
  ];
}

/** Figures as a row prints them: those it had in their order, others by the columns of the form. */
function inOrder(figures: readonly FigureEntry[], row: RowEntry, { columns }: Block): FigureEntry[] {
  const form = columns.map(({ id }) => id);
  const before = row.figures.map(({ column }) => column);
  const order = figures.every(({ column }) => before.includes(column)) ? before : form;
  return [...figures].sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
}

function readSpelling(block: Block, [row, id, printed]: Spelling): FigureEntry | "blank" | "unreadable" {
  const column = block.columns.find((one) => one.id === id);
  if (printed === undefined || !column) return "blank";
  const old = row.figures.find((one) => one.column === id);
  const cell = readCell(printed, column, block.section.unit);
  if (typeof cell === "string") return "unreadable";
  const address = figureId(block.page, block.section.anchor, row.key, id);
  return {
    ...cell,
    unit: old?.unit ?? cell.unit,
    id: address,
    column: id,
    ...(old?.place ? { place: old.place } : {}),
  };
}
