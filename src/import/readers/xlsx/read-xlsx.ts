import { PublishError } from "../../../errors/publish-error.ts";
import type { ReadSource } from "../../text/source.ts";
import { openLineBook } from "../line-book.ts";
import { refuseDamaged } from "../refuse.ts";
import { unpackOffice } from "../zip.ts";
import { parseParts } from "./parse-parts.ts";
import { parseWorkbook } from "./parse-workbook.ts";
import { findUncalculated, refuseUncalculated } from "./uncalculated.ts";
import { writeSheet } from "./write-sheet.ts";

/** Parts of a workbook that sheets are read from; pictures, macros and the like are left in the file. */
const isNeeded = (path: string): boolean =>
  /\.(?:xml|rels|bin)$/i.test(path) && !/^(?:xl\/media|xl\/vbaProject|xl\/externalLinks|docProps)/i.test(path);

/**
 * Reads a workbook (.xlsx, or .xls of Excel 97 and later): every visible sheet is a table of its cells as they are displayed (`表3!C7`). Rows and
 * columns without any text are left out; what is hidden is dropped by name.
 * @throws PublishError when the file is damaged, too large, or holds formulas that were never calculated.
 */
export function readXlsx(file: string, bytes: Uint8Array, isZip: boolean): ReadSource {
  const parts = isZip ? unpackOffice(file, bytes, isNeeded) : undefined;
  try {
    const book = openLineBook(file);
    const workbook = parts ? parseParts(file, parts) : parseWorkbook(bytes, true);
    const uncalculated = findUncalculated(workbook);
    if (uncalculated !== undefined) throw refuseUncalculated(file, uncalculated);
    workbook.sheets.forEach((sheet, index) => writeSheet(book, sheet, index + 1));
    return book.close("cells");
  } catch (error) {
    if (error instanceof PublishError) throw error;
    // The library throws plain errors on workbooks it cannot make sense of.
    throw refuseDamaged(file, error);
  }
}
