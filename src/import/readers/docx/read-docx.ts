import type { ReadSource } from "../../text/source.ts";
import { openLineBook } from "../line-book.ts";
import { refuseDamaged } from "../refuse.ts";
import { unpackOffice } from "../zip.ts";
import { writeBlocks } from "../write-blocks.ts";
import { startNumbering } from "./number-paragraphs.ts";
import { readBlocks } from "./read-blocks.ts";
import { readNumbering } from "./read-numbering.ts";
import { readStyleLists } from "./read-styles.ts";

const parts = {
  document: "word/document.xml",
  numbering: "word/numbering.xml",
  styles: "word/styles.xml",
  footnotes: "word/footnotes.xml",
};

/**
 * Reads a Word document: paragraphs (`段12`, blank ones not counted), list numbers as printed, and tables (`表格3!C5`) with merged cells.
 * Heads and feet of pages are no part of it; footnotes are dropped by name. @throws PublishError when the file is damaged or too large.
 */
export function readDocx(file: string, bytes: Uint8Array): ReadSource {
  const found = unpackOffice(file, bytes, (path) => Object.values(parts).includes(path));
  const textOf = (path: string): string | undefined => found[path] && new TextDecoder().decode(found[path]);
  const document = textOf(parts.document);
  if (document === undefined) throw refuseDamaged(file);
  const numberer = startNumbering(
    readNumbering(textOf(parts.numbering) ?? ""),
    readStyleLists(textOf(parts.styles) ?? ""),
  );
  const body = readBlocks(file, document);
  const book = openLineBook(file);
  const last = writeBlocks(book, body, numberer);
  for (const note of readBlocks(file, textOf(parts.footnotes) ?? ""))
    if (note.kind === "paragraph" && note.text.trim() !== "") book.drop(note.text, last);
  return book.close("cells");
}
