import type { RowEntry } from "../../compile/entry.ts";
import { percentOf } from "../../text/amount.ts";
import { sheetsText } from "../../text/sheets.ts";
import { type FigureView, figureLink } from "../figure.ts";
import { figureIn, isMoney, type MoneyFigure } from "../lookup.ts";
import { type Piece, plain } from "../sentence.ts";
import { lineView, type PlaceContext, type PlaceView } from "../source/place-view.ts";
import type { SheetColumn, SheetHalf } from "./columns.ts";
import { findPastRow, type Past } from "./past.ts";

/** What our margin can say of the rows of one list of a table. */
export interface HalfMargin {
  /** Column whose figures are compared: the first of the list. */
  readonly column: string;
  /** The total the shares are taken of; absent where the list has none. */
  readonly whole?: MoneyFigure;
  readonly past?: Past;
}

/** A cell of our margin: words, or a figure of the year before with its link. */
export interface OursCell {
  readonly text: string;
  readonly link?: FigureView;
  /** Words with links among them, instead of `text`. */
  readonly said?: readonly Piece[];
  readonly number: boolean;
}

/** Finds what our margin can say of a list: shares where it has a total, the year before where its table is there. */
export function halfMargin(half: SheetHalf, rows: readonly RowEntry[], past: Past | undefined): HalfMargin | undefined {
  const column = half.columns.find(({ kind }) => kind === "figure")?.id;
  if (column === undefined) return undefined;
  const totals = rows.filter((row) => row.total && row.body === undefined);
  const whole = figureIn(totals.at(-1), column);
  const known = isMoney(whole) && whole.fen !== 0;
  if (!known && !past) return undefined;
  return { column, ...(known ? { whole } : {}), ...(past ? { past } : {}) };
}

/** The columns of our margin: for each list share and year before, then the place in the source. */
export function marginColumns(
  halves: readonly { readonly half: SheetHalf; readonly margin: HalfMargin | undefined }[],
  hasPlaces: boolean,
): SheetColumn[] {
  const ours = (id: string, text: string): SheetColumn => ({ kind: "ours", id, path: [sheetsText.ours, text] });
  const sides = halves.flatMap(({ half: { title }, margin }) => {
    const side = title.replace(/^财政拨款(?=.)/, "");
    const year = String(margin?.past?.disclosure.fiscalYear ?? "");
    const share = title === "" ? sheetsText.share : sheetsText.shareOf.replace("{side}", side);
    const last = title === "" ? sheetsText.year : sheetsText.yearOf.replace("{side}", side);
    return [
      ...(margin?.whole ? [ours("share", share)] : []),
      ...(margin?.past ? [ours("last", last.replace("{year}", year))] : []),
    ];
  });
  return hasPlaces ? [...sides, ours("place", sheetsText.place)] : sides;
}

/** The cells of our margin for one row of a list; blank ones where the list has no row on this line. */
export function marginCells(from: string, margin: HalfMargin | undefined, row: RowEntry | undefined): OursCell[] {
  if (!margin) return [];
  const figure = figureIn(row, margin.column);
  const share = margin.whole && isMoney(figure) ? percentOf(figure.fen, margin.whole.fen) : undefined;
  return [
    ...(margin.whole ? [{ text: share ?? "", number: true }] : []),
    ...(margin.past ? [lastYear(from, margin.past, margin.column, row)] : []),
  ];
}

function lastYear(from: string, past: Past, column: string, row: RowEntry | undefined): OursCell {
  const found = row ? findPastRow(past, row) : "unknown";
  if (found === "unknown") return { text: "", number: true };
  if (found === "absent") return { text: sheetsText.absent, number: true };
  const figure = figureIn(found, column);
  return figure ? { text: figure.printed, link: figureLink(from, figure), number: true } : { text: "", number: true };
}

/** Says on which lines of the source the rows of one line of the table stand: `第640、699行`; each leads there where the site keeps the source. */
export function placeCell(context: PlaceContext, rows: readonly (RowEntry | undefined)[]): OursCell {
  const places = rows.flatMap((row) => (row ? [row.place, ...row.figures.map((figure) => figure.place)] : []));
  const known = places.flatMap((place) => (place ? [place] : []));
  const lines = [...new Set(known.flatMap((place) => (place.line === undefined || place.page ? [] : [place.line])))]
    .sort((a, b) => a - b)
    .map((line) => ({ ...lineView(context, { line }), text: String(line) }));
  const others = known
    .filter((place) => place.line === undefined || place.page !== undefined)
    .map((place) => lineView(context, place))
    .filter((place, index, all) => all.findIndex(({ text }) => text === place.text) === index);
  const said = [
    ...(lines.length > 0 ? ["第", ...joined(lines, "、"), "行"] : []),
    ...(lines.length > 0 && others.length > 0 ? ["，"] : []),
    ...joined(others, "，"),
  ];
  return { text: plain(said), ...(said.some((piece) => typeof piece !== "string") ? { said } : {}), number: false };
}

function joined(places: readonly PlaceView[], mark: string): Piece[] {
  return places.flatMap(({ text, href }, index): Piece[] => [
    ...(index > 0 ? [mark] : []),
    href === undefined ? text : { text, href },
  ]);
}
