import type { SectionEntry } from "../../compile/entry.ts";
import { tableName } from "../../text/names.ts";
import { sheetsText } from "../../text/sheets.ts";
import { type DisclosureContext, fullTitleOf } from "../context.ts";
import { figureLink, wordsLink } from "../figure.ts";
import { fill, type Piece } from "../sentence.ts";
import { inBrackets } from "../source/place-view.ts";
import { sheetHalves } from "./columns.ts";
import { buildHead, type HeadView } from "./head.ts";
import { type LineCell, type LineLevel, lineLevel, rowCells } from "./lines.ts";
import { type HalfMargin, halfMargin, marginCells, marginColumns, placeCell } from "./margin.ts";
import { pairRows, rowsOfHalves } from "./pairs.ts";
import { findPast, type Past, pastOnly } from "./past.ts";

/** A line of a table. */
export interface LineView {
  readonly level: LineLevel;
  readonly cells: readonly LineCell[];
}

/** An official table in its official form, with our margin outside it. */
export interface SheetView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly preparer: string;
  readonly unit: string;
  readonly region: string;
  /** Too wide for the page: scrolls in its frame, and has its own landscape page in print. */
  readonly wide: boolean;
  /** Two lists side by side. */
  readonly paired: boolean;
  readonly head: HeadView;
  readonly lines: readonly LineView[];
  readonly width: number;
  /** In place of lines, where the source says that the table is empty. */
  readonly empty?: readonly Piece[];
  readonly under: readonly (readonly Piece[])[];
}

/** Columns, ours included, that fit side by side. */
const manyColumns = 11;

/** Builds one official table. */
export function buildSheet(context: DisclosureContext, section: SectionEntry): SheetView {
  const { disclosure, from } = context;
  const past = section.empty ? undefined : findPast(context, section);
  const lists = sheetHalves(disclosure, section);
  const rows = rowsOfHalves(lists, section.rows);
  const halves = lists.map((half, side) => ({
    half,
    margin: section.empty ? undefined : halfMargin(half, rows[side] ?? [], past),
  }));
  const own = lists.flatMap((half) => half.columns);
  const places = section.rows.some((row) => row.place ?? row.figures.some((figure) => figure.place));
  const columns = [...own, ...marginColumns(halves, places && !section.empty)];
  const lines = pairRows(lists, section.rows).map((pair): LineView => {
    const [first] = pair;
    const ours = [
      ...halves.flatMap(({ margin }, side) => marginCells(from, margin, pair[side])),
      ...(places ? [placeCell({ from, disclosure }, pair)] : []),
    ];
    return {
      level: lists.length > 1 ? (pair.every((row) => row?.total) ? "total" : "plain") : lineLevel(first, lists[0]),
      cells: [
        ...lists.flatMap((half, side) =>
          rowCells({ from, anchor: section.anchor, projects: disclosure.projects }, half, pair[side]),
        ),
        ...ours.map((cell, index) => ({ kind: "ours" as const, first: index === 0, ...cell })),
      ],
    };
  });
  return {
    ...headOf(context, section),
    wide: columns.length > manyColumns,
    paired: lists.length > 1,
    head: buildHead(columns),
    lines: section.empty ? [] : lines,
    width: columns.length,
    ...(section.empty ? { empty: emptySentence(context, section) } : {}),
    under: [...notesOf(context, section), ...(section.empty ? [] : underOf(context, section, past, halves))],
  };
}

function headOf(
  { disclosure }: DisclosureContext,
  { anchor, section, title, unit }: SectionEntry,
): Pick<SheetView, "id" | "number" | "title" | "preparer" | "unit" | "region"> {
  const number = /^\d+$/.test(section) ? tableName(section) : "";
  return {
    id: anchor,
    number,
    title,
    preparer: `${sheetsText.preparer[disclosure.scope]}${disclosure.bodyName}`,
    unit: `${sheetsText.unit}${unit}`,
    region: sheetsText.scroll.replace("{name}", `${number}${title}`),
  };
}

function emptySentence(context: DisclosureContext, { place }: SectionEntry): Piece[] {
  return [sheetsText.empty, ...inBrackets(context, place)];
}

/** The notes printed below the table, each with its place. */
function notesOf(context: DisclosureContext, { notes = [] }: SectionEntry): Piece[][] {
  return notes.map(({ text, place }) => [text, ...inBrackets(context, place)]);
}

function underOf(
  { model, from }: DisclosureContext,
  section: SectionEntry,
  past: Past | undefined,
  halves: readonly { readonly margin: HalfMargin | undefined }[],
): Piece[][] {
  const margins = halves.flatMap(({ margin }) => (margin ? [margin] : []));
  const shares = margins.some((margin) => margin.whole) ? [sheetsText.shareOurs] : [];
  const withheld = section.rows.some((row) => row.figures.some((figure) => figure.state === "withheld"));
  return [
    [sheetsText.blankIsNotZero, ...shares, ...(withheld ? [sheetsText.withheld] : [])],
    ...(past ? [pastNote({ model, from }, past, section, margins[0]?.column ?? "")] : []),
  ];
}

function pastNote(
  { model, from }: Pick<DisclosureContext, "model" | "from">,
  past: Past,
  section: SectionEntry,
  column: string,
): Piece[] {
  const title = `${fullTitleOf(model, past.disclosure)}${tableName(section.section)}`;
  const to = `${past.disclosure.id}/${past.section.page}#${past.section.anchor}`;
  const said = fill(sheetsText.past, {
    year: String(past.disclosure.fiscalYear),
    table: wordsLink(from, to, title),
  });
  const gone = pastOnly(past, section, column);
  if (gone.length === 0) return said;
  const rows = gone.flatMap(({ row, figure }, index): Piece[] => [
    `${index === 0 ? "" : "、"}${row.code ?? ""} ${row.name}（`,
    figureLink(from, figure),
    "）",
  ]);
  const [before = "", after = ""] = sheetsText.goneOne.split("{rows}");
  return [...said, before, ...rows, after];
}
