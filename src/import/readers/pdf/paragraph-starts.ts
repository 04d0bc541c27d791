import type { PrintedLine } from "./printed-lines.ts";

/** Where the lines of running text begin and end on a page, in points. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
}

/** The block of running text: the leftmost beginning that is usual, and the rightmost end that is. Undefined without lines. */
export function findTextBlock(lines: readonly PrintedLine[]): TextBlock | undefined {
  const lefts = lines.map(leftOf).sort((a, b) => a - b);
  const rights = lines.map(rightOf).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)];
  const right = rights[Math.floor(rights.length * 0.9)];
  return left === undefined || right === undefined ? undefined : { left, right };
}

/** Whether a line begins a paragraph: it is indented or stands elsewhere than the block, or the line before it ended early. */
export function opensParagraph(line: PrintedLine, before: PrintedLine | undefined, block: TextBlock): boolean {
  if (!before) return true;
  const em = Math.max(...line.runs.map((run) => run.size));
  const isFlush = Math.abs(leftOf(line) - block.left) < em * 0.7;
  const wasFull = block.right - rightOf(before) < em * 1.6;
  return !(isFlush && wasFull);
}

function leftOf(line: PrintedLine): number {
  return line.runs[0]?.left ?? 0;
}

function rightOf(line: PrintedLine): number {
  return Math.max(...line.runs.map((run) => run.right));
}
