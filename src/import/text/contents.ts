import type { SourceLine } from "./source.ts";
import { tidy } from "./tidy.ts";

/** An entry of a table of contents without its dots, page number and field codes. */
export function entryText(text: string): string {
  return tidy(text)
    .replace(/(?:PAGEREF|HYPERLINK)\S*/g, "")
    .replace(/[.…·_\-—]*\d{0,3}$/, "");
}

/**
 * Index after the table of contents: from 目录 to where its first entry stands again, as a heading of the text. 0 when there is none, or it ends nowhere.
 */
export function findContentsEnd(lines: readonly SourceLine[]): number {
  const start = lines.findIndex((line) => /^目录$/.test(tidy(line.text)));
  if (start < 0) return 0;
  const first = lines.findIndex((line, index) => index > start && entryText(line.text) !== "");
  const entry = entryText(lines[first]?.text ?? "");
  const again = lines.findIndex((line, index) => index > first && entryText(line.text) === entry);
  return first < 0 || again < 0 ? 0 : again;
}
