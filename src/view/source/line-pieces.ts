import type { FigureEntry } from "../../compile/entry.ts";
import { type FigureView, figureLink } from "../figure.ts";
import type { Piece } from "../sentence.ts";

/** A line of the source with its figures as links to their cells. */
export interface LinePieces {
  /** Fields of a table row, or one field of running text. */
  readonly fields: readonly (readonly Piece[])[];
  /** Figures that only begin on the line, or are printed with blanks inside. */
  readonly more: readonly FigureView[];
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly figure: FigureEntry;
}

/** Finds the figures of a line in its text and cuts it at TABs, blank fields at its end left out. Equal figures are found one after the other. */
export function linePieces(from: string, text: string, figures: readonly FigureEntry[]): LinePieces {
  const found: Found[] = [];
  const more: FigureEntry[] = [];
  for (const figure of figures) {
    const place = findFigure(text, figure, found);
    if (place) found.push(place);
    // One word may say of several things that there is none: 无政府性基金预算拨款和国有资本经营预算.
    else if (!found.some((other) => other.figure.printed === figure.printed && figure.state === "none"))
      more.push(figure);
  }
  found.sort((a, b) => a.start - b.start);
  return { fields: cutFields(from, text, found), more: more.map((figure) => figureLink(from, figure)) };
}

function findFigure(text: string, figure: FigureEntry, taken: readonly Found[]): Found | undefined {
  const { printed, word = "", unit } = figure;
  const isNumber = /^[-\d]/.test(printed);
  const places: { start: number; score: number }[] = [];
  for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
    const end = start + printed.length;
    const [before, after] = [text.slice(0, start), text.slice(end)];
    if (isNumber && (/[\d.,]$/.test(before) || /^(?:\d|[.,]\d)/.test(after))) continue;
    if (taken.some((other) => start < other.end && end > other.start)) continue;
    const said = word !== "" && before.trimEnd().endsWith(word);
    const counted = unit !== "" && after.trimStart().startsWith(unit);
    places.push({ start, score: (said ? 2 : 0) + (counted ? 1 : 0) });
  }
  const [best] = places.sort((a, b) => b.score - a.score || a.start - b.start);
  return best && { start: best.start, end: best.start + printed.length, figure };
}

function cutFields(from: string, text: string, found: readonly Found[]): Piece[][] {
  const fields: Piece[][] = [[]];
  const addText = (words: string): void => {
    words.split("\t").forEach((piece, order) => {
      if (order > 0) fields.push([]);
      if (piece !== "") fields.at(-1)?.push(piece);
    });
  };
  let at = 0;
  for (const { start, end, figure } of found) {
    addText(text.slice(at, start));
    fields.at(-1)?.push(figureLink(from, figure));
    at = end;
  }
  addText(text.slice(at));
  const last = fields.findLastIndex((field) => field.length > 0);
  return fields.slice(0, last + 1);
}
