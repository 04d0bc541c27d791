import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { wordFile } from "../../testing/office/word.ts";
import { decodeText } from "./decode.ts";
import { maxCells, maxDeclaredCells, maxLines } from "./limits.ts";
import { readSource } from "./read-source.ts";

const effects = { readMap: () => Promise.reject(new Error("no map is needed")) };
const page = (html: string): Uint8Array => new TextEncoder().encode(`<html><body>${html}</body></html>`);
const workbook = (sheet: string): Uint8Array =>
  zipSync({ "xl/workbook.xml": strToU8("<workbook/>"), "xl/worksheets/sheet1.xml": strToU8(sheet) }, { level: 1 });

describe("a document made to exhaust the machine is refused soon:", () => {
  test.each([
    ["tables inside tables without end", wordFile("<w:tbl><w:tr><w:tc>".repeat(50_000)), "import/source-damaged"],
    ["runs inside runs without end", wordFile("<w:r>".repeat(50_000)), "import/source-damaged"],
    ["paragraphs without end", wordFile("<w:p/>".repeat(maxLines + maxCells + 20_000)), "import/source-too-large"],
    ["elements of a page inside each other", page("<b>".repeat(200_000)), "import/source-damaged"],
    [
      "cells that reach down a thousand rows",
      page(`<table><tr>${"<td rowspan=1000>1".repeat(5000)}</tr>${"<tr><td>2</tr>".repeat(1000)}`),
      "import/source-too-large",
    ],
    ["cells of a workbook", workbook("<c/>".repeat(maxDeclaredCells + 1)), "import/source-too-large"],
  ])("%s", async (_name, bytes, code) => {
    await expect(readSource("a", bytes, effects)).rejects.toThrow(code);
  });
});

test("entities a Word file declares are never resolved: no file is read, nothing swells", async () => {
  const text = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY l "ll"><!ENTITY m "&l;&l;">]>`;
  const source = await readSource("a.docx", wordFile(`<w:p><w:r><w:t>甲&x;&m;乙</w:t></w:r></w:p>`, {}, text), effects);
  expect(source.lines.map((line) => line.text)).toEqual(["甲&x;&m;乙"]);
});

describe("a text is decoded whatever its encoding:", () => {
  const text = "2024年部门预算公开\n总计\t12.50\n";
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const le = new Uint8Array(codes.flatMap((code) => [code & 0xff, code >> 8]));
  const be = new Uint8Array(codes.flatMap((code) => [code >> 8, code & 0xff]));
  const gb = new Uint8Array([0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xd4, 0xa4, 0xcb, 0xe3]);
  test.each([
    ["UTF-8", new TextEncoder().encode(text), text],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${text}`), text],
    ["UTF-16 with a mark", new Uint8Array([0xff, 0xfe, ...le]), text],
    ["UTF-16, high bytes first", new Uint8Array([0xfe, 0xff, ...be]), text],
    ["UTF-16 without a mark", le, text],
    ["UTF-16, high bytes first, without a mark", be, text],
    ["GB18030", gb, "2024年预算"],
  ])("%s", (_name, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });

  test("but bytes that are no text are not", () => {
    expect(decodeText(new Uint8Array([0, 0, 0, 1, 0xd8, 0, 0xd8]))).toBeUndefined();
    expect(decodeText(new Uint8Array([0x41, 0xff, 0xff, 0xff]))).toBeUndefined();
  });
});
