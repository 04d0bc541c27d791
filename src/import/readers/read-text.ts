import { detectLayout, splitLines, type ReadSource } from "../text/source.ts";
import { decodeText, isCutUtf8 } from "./decode.ts";
import { maxLines } from "./limits.ts";
import { unfold } from "./unfold.ts";
import { refuse, refuseDamaged, refuseTooLarge } from "./refuse.ts";

/** Reads a plain text in UTF-8, UTF-16 or GB18030. @throws PublishError when the bytes are no text, or too many lines. */
export function readText(file: string, bytes: Uint8Array): ReadSource {
  const text = decodeText(bytes);
  if (text === undefined && isCutUtf8(bytes)) throw refuseDamaged(file);
  if (text === undefined || text.trim() === "") {
    throw refuse(
      file,
      "source-not-text",
      text === undefined
        ? { zh: `${bytes.length} 字节，读不成文字`, en: `${bytes.length} bytes that cannot be read as text` }
        : { zh: "只有空白，没有文字", en: "blanks only, no text" },
      {
        zh: "请把原文另存为纯文本（.txt，编码选 UTF-8）再导入。",
        en: "Save the document as plain text (.txt, encoded as UTF-8), and import that.",
      },
    );
  }
  const lines = splitLines(text);
  if (lines.length > maxLines)
    throw refuseTooLarge(file, { zh: `超过 ${maxLines} 行`, en: `more than ${maxLines} lines` });
  return { layout: detectLayout(lines), ...unfold(lines) };
}
