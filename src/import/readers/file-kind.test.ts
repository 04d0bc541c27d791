import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { findKind } from "./file-kind.ts";

const words = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const packed = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));
const utf16 = (text: string): number[] => [...words(text)].flatMap((byte) => [byte, 0]);
/** A compound file as Office wrote it before 2007, with a stream of this name. */
const compound = (stream: string): Uint8Array =>
  bytes(0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...utf16(stream));

test.each([
  ["a Word document", packed("[Content_Types].xml", "word/document.xml"), "docx"],
  ["a workbook", packed("xl/workbook.xml"), "xlsx"],
  ["a presentation", packed("ppt/presentation.xml"), "presentation"],
  ["an OFD file", packed("OFD.xml", "Doc_0/Document.xml"), "ofd"],
  ["another archive", packed("a.txt"), "archive"],
  ["half a zip file", packed("word/document.xml").subarray(0, 40), "archive"],
  ["an old Word file", compound("WordDocument"), "doc"],
  ["an old workbook", compound("Workbook"), "xls"],
  ["an encrypted Office file", compound("EncryptedPackage"), "encrypted-office"],
  ["a PDF behind a few bytes", words("\n%PDF-1.7\n"), "pdf"],
  ["a page", words("\uFEFF<!-- a --><!DOCTYPE html><p>"), "html"],
  ["a page saved as .xls", words('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), "html"],
  ["a page in UTF-16", bytes(0xff, 0xfe, ...utf16("<html>")), "html"],
  ["a text in which a table begins with a bar", words("|甲|乙|\n|--|--|\n"), "text"],
  ["a text that begins like a bitmap", words("BMI 是什么"), "text"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff), "picture"],
  ["RTF", words("{\\rtf1 a}"), "rtf"],
  ["a web page archive", words("MIME-Version: 1.0\nContent-Type: multipart/related\n"), "mhtml"],
  ["nothing", bytes(), "empty"],
])("%s is told by its content", (_name, content, kind) => {
  expect(findKind(content)).toBe(kind);
});
