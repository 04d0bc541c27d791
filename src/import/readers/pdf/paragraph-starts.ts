import { textOf, type PrintedLine } from "./printed-lines.ts";

/** Where the lines of running text begin and end, in points. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean;
}

/** The block of running text: the leftmost beginning that is usual, and the rightmost end that is. Undefined without lines. */
export function findTextBlock(lines: readonly PrintedLine[]): TextBlock | undefined {
  const lefts = lines.map(leftOf).sort((a, b) => a - b);
  const rights = lines.map(rightOf).sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)];
  const right = rights[Math.floor(rights.length * 0.9)];
  if (left === undefined || right === undefined) return undefined;
  const indented = lines.filter((line) => {
    const indent = (leftOf(line) - left) / sizeOf(line);
    return indent > 1.3 && indent < 2.7;
  });
  return { left, right, indents: indented.length >= lines.length * 0.1 };
}

/**
 * Whether a line begins a paragraph: it stands elsewhere than the block, or the line before it ended although what comes next had room. Where
 * paragraphs are indented, only much room tells.
 */
export function opensParagraph(line: PrintedLine, before: PrintedLine | undefined, block: TextBlock): boolean {
  if (!before) return true;
  const size = sizeOf(line);
  const isFlush = Math.abs(leftOf(line) - block.left) < size * 0.7;
  const room = (block.right - rightOf(before)) / size;
  const needed = block.indents ? 8 : firstUnit(textOf(line.runs)) + 0.6;
  return !(isFlush && room < needed);
}

/** Width, in font sizes, of what cannot be parted at the beginning of a text: a number or word, a character, with the brackets and stops that stick to it. */
export function firstUnit(text: string): number {
  const unit = /^[（(《“"「【]*(?:[\w.,%-]+|.)?[）)》”"」】，,。：:；;、！!？?%]*/u.exec(text)?.[0] ?? "";
  return [...unit].reduce((width, letter) => width + (letter.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);
}

function sizeOf(line: PrintedLine): number {
  return Math.max(...line.runs.map((run) => run.size));
}

function leftOf(line: PrintedLine): number {
  return line.runs[0]?.left ?? 0;
}

function rightOf(line: PrintedLine): number {
  return Math.max(...line.runs.map((run) => run.right));
}
