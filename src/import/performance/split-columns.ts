import type { Question } from "../context.ts";
import { ask } from "./ask.ts";
import { linesOf, type PageText, type Piece } from "./page-text.ts";
import { isOneCell } from "./wrap.ts";

/** Blanks around numbers and justified lines make the lines of a paragraph differ by this much. */
const slack = 4;

/**
 * Finds where the text of the left column ends and that of the right begins. The left one ends with a sentence, and each column is a paragraph
 * whose lines are full but for its last; where that leaves one place, it is proven.
 */
export function splitColumns(
  page: PageText,
  start: number,
  end: number,
  key: string,
): { cut: number; question?: Question } {
  const lines = linesOf(page, start, end);
  const sentences = lines.slice(1).filter((_, index) => /[。！；]$/.test(lines[index]?.text ?? ""));
  const columns = sentences.filter(
    (line) =>
      isColumn(lines.filter((other) => other.start < line.start)) &&
      isColumn(lines.filter((other) => other.start >= line.start)),
  );
  const [only, ...others] = columns.length > 0 ? columns : sentences;
  if (only && others.length === 0) return { cut: only.start };
  return { cut: only?.start ?? end, question: askCut(page, start, [...(only ? [only] : []), ...others], key) };
}

function isColumn(lines: readonly Piece[]): boolean {
  return isOneCell(
    lines.map(({ text }) => text),
    0,
    slack,
  );
}

function askCut(page: PageText, start: number, places: readonly Piece[], key: string): Question {
  const { at } = linesOf(page, start, start + 1)[0] ?? { at: 0 };
  return ask(
    `performance#${key}/outcome`,
    at,
    "预期目标与实际完成情况两栏连在一起，不能确定后者从哪里开始。",
    "the columns 预期目标 and 实际完成情况 run into each other; where the second begins cannot be told.",
    places.map((place) => page.text.slice(place.start, place.start + 12)),
  );
}
