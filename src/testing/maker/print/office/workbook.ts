import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { Chance } from "../../../wrapped-print.ts";
import { happens } from "../../draw.ts";
import type { Block, SheetBlock, TableBlock } from "../../paper/block.ts";
import { spaced } from "../lines.ts";
import { linesAbove, placeCells, spanGrid } from "./spans.ts";

/** Prints blocks as a workbook: a sheet for every table, sheets of one column for the text between. */
export function printWorkbook(blocks: readonly Block[], chance: Chance): Uint8Array {
  const book = utils.book_new();
  const merged = happens(0.7, chance);
  const numeric = happens(0.5, chance);
  let words: string[] = [];
  const add = (sheet: WorkSheet): void => {
    utils.book_append_sheet(book, sheet, `Sheet${String(book.SheetNames.length + 1)}`);
  };
  const flush = (): void => {
    if (words.length > 0) add(utils.aoa_to_sheet(words.map((line) => [line])));
    words = [];
  };
  for (const block of blocks) {
    if (block.kind === "table" || block.kind === "sheet") {
      flush();
      add(tableSheet(block, merged, numeric));
    } else words.push(spaced(block.text, chance));
  }
  flush();
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx", compression: true });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("the workbook was not written as bytes");
  return new Uint8Array(bytes);
}

/** A table with what stands above it; `numeric`: figures are numbers with a format, else text. */
function tableSheet(block: TableBlock | SheetBlock, merged: boolean, numeric: boolean): WorkSheet {
  const { head, body, columns } = spanGrid(block, merged);
  const above = linesAbove(block).map((text) => [{ text, columns, rows: 1 }]);
  const placed = placeCells([...above, ...head, ...body]);
  const sheet: WorkSheet = { "!ref": `A1:${utils.encode_cell({ r: placed.length - 1, c: columns - 1 })}` };
  const merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  placed.forEach(({ own }, row) => {
    for (const cell of own) {
      if (cell.text !== "") sheet[utils.encode_cell({ r: row, c: cell.column })] = cellOf(cell.text, numeric);
      if (cell.columns > 1 || cell.rows > 1)
        merges.push({
          s: { r: row, c: cell.column },
          e: { r: row + cell.rows - 1, c: cell.column + cell.columns - 1 },
        });
    }
  });
  sheet["!merges"] = merges;
  return sheet;
}

function cellOf(text: string, numeric: boolean): CellObject {
  const isFigure = /^-?[\d,]+\.\d{2}$/.test(text);
  return numeric && isFigure ? { t: "n", v: Number(text.replaceAll(",", "")), z: "#,##0.00" } : { t: "s", v: text };
}
