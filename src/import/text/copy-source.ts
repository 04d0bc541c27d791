import type { Mask } from "../../model/mask.ts";
import { placeOf, type SourceText } from "./source.ts";

/** A copy of a source's text beside the data. */
export interface SourceCopy {
  readonly file: "source.txt" | "source.tsv";
  readonly text: string;
}

/**
 * The text of a source as it was read, persons masked. A text is copied line for line; of any other document each line begins with its place and a TAB,
 * furniture of pages included.
 */
export function copySource(source: SourceText, mask: Mask): SourceCopy {
  const { lines, dropped = [], places } = source;
  if (!places) return { file: "source.txt", text: mask.words(lines.map((line) => line.text).join("\n")) };
  const all = [...lines, ...dropped].sort((a, b) => a.number - b.number);
  const placed = all.map((line) => `${placeOf(source, line.number)}\t${mask.words(line.text)}`);
  return { file: "source.tsv", text: `${placed.join("\n")}\n` };
}
