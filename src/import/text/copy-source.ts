import type { Mask } from "../../model/mask.ts";
import type { SourceText } from "./source.ts";

/** The text of a source as it was read, line for line, persons masked. */
export function copySource({ lines }: SourceText, mask: Mask): string {
  return mask.words(lines.map((line) => line.text).join("\n"));
}
