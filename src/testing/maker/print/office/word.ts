import { cell, paragraph, table, wordFile } from "../../../office/word.ts";
import type { Chance } from "../../../wrapped-print.ts";
import { happens } from "../../draw.ts";
import type { Block } from "../../paper/block.ts";
import { spaced } from "../lines.ts";
import { linesAbove, placeCells, spanGrid } from "./spans.ts";

/** Prints blocks as a Word document: cells merged over columns and rows, head rows once. */
export function printWord(blocks: readonly Block[], chance: Chance): Uint8Array {
  const merged = happens(0.7, chance);
  const body = blocks.map((block) => {
    if (block.kind !== "table" && block.kind !== "sheet") return paragraph(spaced(block.text, chance));
    const { head, body: rows } = spanGrid(block, merged);
    const printed = placeCells([...head, ...rows]).map(({ own, covered }) => {
      const written = [
        ...own.map((one) => ({ ...one, merge: one.rows > 1 ? ("restart" as const) : undefined })),
        ...covered.map((one) => ({ ...one, text: "", merge: "continue" as const })),
      ].sort((a, b) => a.column - b.column);
      return written.map(({ text, columns, merge }) =>
        cell(text, { ...(columns > 1 ? { span: columns } : {}), ...(merge ? { merge } : {}) }),
      );
    });
    return (
      linesAbove(block)
        .map((line) => paragraph(line))
        .join("") + table(printed)
    );
  });
  return wordFile(body.join(""));
}
