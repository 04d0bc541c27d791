import type { NoteContent } from "../../schema/content.ts";
import { cellsOf, isWrapped, type Layout, type SourceLine } from "../text/source.ts";
import { tidy, tidyPieces } from "../text/tidy.ts";
import { isPlainFigure } from "./cell-tokens.ts";
import { splitCode } from "./codes.ts";
import { isPreamble } from "./head.ts";
import { tokensOf } from "./page-lines.ts";

/** A table's lines without the notes below or among its rows. */
export interface NotedLines {
  readonly lines: readonly SourceLine[];
  readonly notes: readonly NoteContent[];
}

/** 注：…, 注1.…, 备注：…, 编制说明：…. */
const opens = /^(?:[※*]?注\d{0,2}[：:.、]|备注[：:]|(?:编制)?说明[：:])/;

/** Says that nothing was planned or spent. */
const saysNone = /空表|为空|没有|无|未安排|未发生/;

/**
 * Takes the notes out of a table's lines; where no amounts are printed, a note that says so stays: it is why the table is empty. A note is a line; where lines are wrapped at a page's width it goes on until its sentence ends, or a row or the
 * head of a page begins.
 */
export function takeNotes(lines: readonly SourceLine[], layout: Layout): NotedLines {
  const kept: SourceLine[] = [];
  const notes: SourceLine[][] = [];
  let open: SourceLine[] | undefined;
  for (const line of lines) {
    const text = textOf(line, layout);
    if (opens.test(text)) {
      open = [line];
      notes.push(open);
    } else if (open && goesOn(open, line, text, layout)) open.push(line);
    else if (!open || text !== "") {
      open = undefined;
      kept.push(line);
    }
  }
  const taken = notes.map((note) => toNote(note, layout));
  const why = kept.some((line) => /\d\.\d/.test(line.text)) ? -1 : taken.findIndex(({ text }) => saysNone.test(text));
  const stay = notes[why] ?? [];
  return { lines: [...kept, ...stay], notes: taken.filter((_, order) => order !== why) };
}

function goesOn(note: readonly SourceLine[], line: SourceLine, text: string, layout: Layout): boolean {
  const last = note.at(-1);
  if (!isWrapped(layout) || !last || text === "" || textOf(last, layout).endsWith("。")) return false;
  const isRow = splitCode(line.text).code !== "" || isPlainFigure(tokensOf(line.text).at(-1) ?? "");
  return !isRow && !isPreamble(line.text) && !line.cells;
}

/** Words of a line; in a row that prints nothing but one cell, that cell's: running text laid over the table. Nothing of any other row. */
function textOf(line: SourceLine, layout: Layout): string {
  const cells = cellsOf(line, layout);
  if (!cells) return tidy(line.text);
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  return filled.length === 1 ? tidy(filled[0]?.text ?? "") : filled.length === 0 ? "" : "|";
}

function toNote(lines: readonly SourceLine[], layout: Layout): NoteContent {
  const { text } = tidyPieces(lines.map((line) => ({ number: line.number, text: textOf(line, layout) })));
  return { text, at: String(lines[0]?.number ?? 0) };
}
