import { type Chance, wrap } from "../../wrapped-print.ts";
import { whole } from "../draw.ts";
import type { Block } from "../paper/block.ts";
import { spaced } from "./lines.ts";
import { printSheet } from "./page-sheets.ts";
import { printTable } from "./page-tables.ts";
import { PageWriter } from "./page-writer.ts";

/** Prints blocks as text extracted from pages: paragraphs wrapped, borders and blank cells gone. Cover and table of contents are not in it. */
export function printPages(blocks: readonly Block[], chance: Chance): string {
  const writer = new PageWriter(chance);
  const width = 2 * whole(27, 38, chance);
  for (const block of blocks) {
    if (block.kind === "table") printTable(writer, block, chance);
    else if (block.kind === "sheet") printSheet(writer, block, chance);
    else if (block.kind === "part") {
      writer.turn();
      for (const text of wrap(block.text, width)) writer.print(text.trim());
    } else if (block.kind !== "cover" && block.kind !== "contents")
      for (const text of wrap(spaced(block.text, chance), width)) writer.print(text.trim());
  }
  return writer.text;
}
