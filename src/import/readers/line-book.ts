import type { Layout, ReadSource, SourceCell, SourceLine } from "../text/source.ts";
import { maxCells, maxLines } from "./limits.ts";
import { refuseTooLong } from "./refuse.ts";

/** A cell as a format has it. */
export interface FoundCell {
  readonly text: string;
  /** Its place, `表3!C7`. */
  readonly at: string;
}

/** Collects the lines of a document in order and numbers them. */
export interface LineBook {
  /** Adds a paragraph or printed line; `opens` where it is known whether a printed line begins a paragraph. */
  readonly addLine: (text: string, at: string, opens?: boolean) => void;
  /** Adds a table row with all its cells, blank ones included; `at` is the row's place, `table` counts the tables of the file from 1. */
  readonly addRow: (cells: readonly FoundCell[], at: string, table: number) => void;
  /** Adds a line no recogniser is to see. */
  readonly drop: (text: string, at: string) => void;
  readonly close: (layout: Layout) => ReadSource;
}

/** Opens an empty book for a file. Its methods throw PublishError when the document has more lines or cells than an import takes in. */
export function openLineBook(file: string): LineBook {
  const lines: SourceLine[] = [];
  const dropped: SourceLine[] = [];
  const places = new Map<number, string>();
  let cellCount = 0;
  const number = (at: string): number => {
    places.set(places.size + 1, at);
    return places.size;
  };
  const add = (list: SourceLine[], line: SourceLine): void => {
    list.push(line);
    if (lines.length + dropped.length > maxLines || cellCount > maxCells) throw refuseTooLong(file);
  };
  return {
    addLine: (text, at, opens) =>
      add(lines, { number: number(at), text: oneLine(text), ...(opens === undefined ? {} : { opens }) }),
    addRow: (found, at, table) => {
      cellCount += found.length;
      const own = number(at);
      const cells = found.map((cell): SourceCell => ({ number: number(cell.at), text: oneLine(cell.text) }));
      add(lines, { number: own, text: cells.map((cell) => cell.text).join("\t"), cells, table });
    },
    drop: (text, at) => add(dropped, { number: number(at), text: oneLine(text) }),
    close: (layout) => ({ layout, lines, places, ...(dropped.length > 0 ? { dropped } : {}) }),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n\v\f]/g, " ");
}
