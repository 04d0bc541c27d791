import { utils, write, type WorkSheet } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { PublishError } from "../../../errors/publish-error.ts";
import { placeOf, type ReadSource } from "../../text/source.ts";
import { readXlsx } from "./read-xlsx.ts";

function workbookOf(sheets: Readonly<Record<string, WorkSheet>>, type: "xlsx" | "biff8" = "xlsx"): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  const bytes: unknown = write(book, { type: "array", bookType: type });
  return new Uint8Array(bytes instanceof ArrayBuffer ? bytes : []);
}

const textsOf = (source: ReadSource): string[] => source.lines.map((line) => line.text);

function money(sheet: WorkSheet, addresses: readonly string[]): WorkSheet {
  for (const address of addresses) Object.assign(sheet[address] ?? {}, { z: "#,##0.00" });
  return sheet;
}

test.each(["xlsx", "biff8"] as const)("a cell is read as it is displayed, never as a float (%s)", (type) => {
  const sheet = money(utils.aoa_to_sheet([["一般公共服务", 4061.8799999999997, 0.1 + 0.2, 12, 0]]), ["B1", "E1"]);
  const source = readXlsx("a.xlsx", workbookOf({ 表3: sheet }, type), type === "xlsx");
  expect(textsOf(source)).toEqual(["一般公共服务\t4,061.88\t0.3\t12\t0.00"]);
});

test("every cell has the place that Excel shows for it; blank rows and columns are left out", () => {
  const sheet = utils.aoa_to_sheet([
    ["部门收支总表"],
    [],
    [undefined, "项目", undefined, "金额"],
    [undefined, "总计", undefined, "1.00"],
  ]);
  const source = readXlsx("a.xlsx", workbookOf({ 表1: sheet }), true);
  expect(textsOf(source)).toEqual(["部门收支总表\t\t", "\t项目\t金额", "\t总计\t1.00"]);
  const amount = source.lines[2]?.cells?.[2];
  expect(amount && placeOf(source, amount.number)).toBe("表1!D4");
  expect(placeOf(source, source.lines[1]?.number ?? 0)).toBe("表1!B3");
});

test("hidden sheets, rows and columns are dropped by name", () => {
  const sheet = utils.aoa_to_sheet([
    ["甲", "藏"],
    ["乙", "丙"],
    ["丁", "戊"],
  ]);
  sheet["!cols"] = [{}, { hidden: true }];
  sheet["!rows"] = [{}, { hidden: true }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["底稿"]]), "底稿");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const bytes: unknown = write(book, { type: "array", bookType: "xlsx" });
  const source = readXlsx("a.xlsx", new Uint8Array(bytes instanceof ArrayBuffer ? bytes : []), true);
  expect(textsOf(source)).toEqual(["甲", "丁"]);
  expect(source.dropped?.map((line) => placeOf(source, line.number))).toEqual([
    "表1!B1",
    "表1!A2",
    "表1!B2",
    "表1!B3",
    "底稿!A1",
  ]);
});

test("a formula without a result stops the import and names its cell", () => {
  const sheet = utils.aoa_to_sheet([["合计", 1]]);
  Object.assign(sheet, { C2: { t: "n", f: "B1+1" }, "!ref": "A1:C2" });
  const bytes = workbookOf({ 表1: sheet });
  expect(() => readXlsx("a.xlsx", bytes, true)).toThrow(PublishError);
  expect(() => readXlsx("a.xlsx", bytes, true)).toThrow("表1!C2 is a formula without a stored result");
});

test("a sheet with a single column is running text", () => {
  const book = { 说明: utils.aoa_to_sheet([["一、主要职能"], [], ["管理民政事务。"]]) };
  const source = readXlsx("a.xlsx", workbookOf(book), true);
  expect(source.lines.map(({ text, cells }) => [text, cells])).toEqual([
    ["一、主要职能", undefined],
    ["管理民政事务。", undefined],
  ]);
  expect(placeOf(source, source.lines[1]?.number ?? 0)).toBe("说明!A3");
});

test("a cell where no sheet has one is a sign of damage, not a place", () => {
  const bytes = workbookOf({ 表1: utils.aoa_to_sheet([["合计", "1.00"]]) });
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array()).replaceAll('"B1"', '"B0"');
  const damaged = zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) });
  expect(() => readXlsx("a.xlsx", damaged, true)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ code: "import/source-damaged" })] }),
  );
});
