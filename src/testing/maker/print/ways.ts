import type { Chance } from "../../wrapped-print.ts";
import type { Block } from "../paper/block.ts";
import { printGrid } from "./grid-text.ts";
import { printPage } from "./office/page.ts";
import { printWord } from "./office/word.ts";
import { printWorkbook } from "./office/workbook.ts";
import { printPages } from "./pages.ts";

/** Texts in the three layouts, and files of the programs people use. */
const printers = {
  tabs: (blocks, chance) => encode(printGrid(blocks, "tabs", chance)),
  pipes: (blocks, chance) => encode(printGrid(blocks, "pipes", chance)),
  pages: (blocks, chance) => encode(printPages(blocks, chance)),
  html: (blocks, chance) => encode(printPage(blocks, chance)),
  docx: printWord,
  xlsx: printWorkbook,
} as const satisfies Record<string, (blocks: readonly Block[], chance: Chance) => Uint8Array>;

/** A way to print a document that needs no program; PDF needs a browser. */
export type Way = keyof typeof printers;

/** The bytes of a document printed one way. */
export function printAs(way: Way, blocks: readonly Block[], chance: Chance): Uint8Array {
  return printers[way](blocks, chance);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
