import { strFromU8, strToU8, zipSync } from "fflate";
import { maxDeclaredCells } from "../limits.ts";
import { refuseTooLarge } from "../refuse.ts";
import type { OfficeParts } from "../zip.ts";
import { parseWorkbook, type Sheet, type Workbook } from "./parse-workbook.ts";

const isSheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(path);

/**
 * Parses the parts of an .xlsx file. Rows and columns are looked through for hidden ones only where a sheet says that it has some, and then without its cells:
 * the library looks up the style of every cell, and takes minutes where styles are missing.
 * @throws PublishError when the sheets declare more cells than an import takes in; Error of the library when they make no sense.
 */
export function parseParts(file: string, parts: OfficeParts): Workbook {
  const sheets = Object.entries(parts).flatMap(([path, bytes]) =>
    isSheet(path) ? [{ path, xml: strFromU8(bytes) }] : [],
  );
  const count = sheets.reduce((sum, { xml }) => sum + xml.split(/<(?:\w+:)?c(?=[\s>/])/).length - 1, 0);
  if (count > maxDeclaredCells)
    throw refuseTooLarge(file, {
      zh: `表格里有 ${count} 个单元格（含只有格式的空单元格）`,
      en: `${count} cells, those that hold only a format included`,
    });
  const workbook = parseWorkbook(zipSync(parts, { level: 0 }), false);
  if (!sheets.some(({ xml }) => /<(?:\w+:)?(?:row|col)\s[^>]*hidden=/.test(xml))) return workbook;
  const bare = Object.fromEntries(sheets.map(({ path, xml }) => [path, strToU8(withoutCells(xml))]));
  const layouts = parseWorkbook(zipSync({ ...parts, ...bare }, { level: 0 }), true).sheets;
  return { sheets: workbook.sheets.map((sheet) => withHidden(sheet, layouts)) };
}

/** A sheet's rows without their cells. */
function withoutCells(xml: string): string {
  return xml.replace(/<((?:\w+:)?c)(?:\s[^>]*)?(?:\/>|(?<!\/)>[^]*?<\/\1>)/g, "");
}

function withHidden(sheet: Sheet, layouts: readonly Sheet[]): Sheet {
  const own = layouts.find(({ name }) => name === sheet.name);
  return own ? { ...sheet, hiddenRows: own.hiddenRows, hiddenColumns: own.hiddenColumns } : sheet;
}
