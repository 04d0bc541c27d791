import type { ReadSource } from "../../text/source.ts";
import { openLineBook } from "../line-book.ts";
import { refuse } from "../refuse.ts";
import { writeBlocks } from "../write-blocks.ts";
import { decodeHtml } from "./decode-html.ts";
import { readPageBlocks } from "./read-page-blocks.ts";

/**
 * Reads a web page, or a table some systems save as a web page under the name .xls: paragraphs (`段12`) and tables (`表格3!C5`) with spanning cells.
 * Menus, buttons and feet are dropped by name. @throws PublishError when the bytes are no text.
 */
export function readHtml(file: string, bytes: Uint8Array): ReadSource {
  const html = decodeHtml(bytes);
  if (html === undefined) {
    throw refuse(
      file,
      "source-not-text",
      { zh: "网页的编码读不出来", en: "a web page whose encoding cannot be read" },
      {
        zh: "请用浏览器打开，把正文复制到 Word 里保存后再导入。",
        en: "Open it in a browser, copy the text into Word, save it, and import that.",
      },
    );
  }
  const page = readPageBlocks(file, html);
  const book = openLineBook(file);
  const last = writeBlocks(book, page.body, () => "");
  for (const text of page.furniture) book.drop(text, last);
  return book.close("cells");
}
