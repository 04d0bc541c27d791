import type { TidyText } from "./tidy.ts";

/** One tidied text out of several, in order; places and gaps go with their pieces. */
export function stitch(pieces: readonly TidyText[]): TidyText {
  let text = "";
  const lines: number[] = [];
  const gaps = new Set<number>();
  for (const piece of pieces) {
    for (const gap of piece.gaps) gaps.add(text.length + gap);
    lines.push(...piece.lines);
    text += piece.text;
  }
  return { text, lines, gaps };
}
