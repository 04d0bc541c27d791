import type { SourceLine } from "./source.ts";
import { tidy } from "./tidy.ts";

/** A first part of fewer characters than this is an entry of a contents list, or a page that bears only the heading. */
const fewest = 200;

/**
 * Lines on which a first part (第一部分) begins that says something: more than one where a file holds several documents, of which reading the
 * last alone would drop the others.
 */
export function findFirstParts(lines: readonly SourceLine[]): readonly SourceLine[] {
  const headings = lines.flatMap((line, index) => {
    const part = /^第([一二三四五六七八九])部分[^。；]*$/.exec(tidy(line.text))?.[1];
    return part === undefined ? [] : [{ part, index, line }];
  });
  return headings.flatMap(({ part, index, line }, order) => {
    const end = headings[order + 1]?.index ?? lines.length;
    const size = lines.slice(index + 1, end).reduce((sum, { text }) => sum + text.trim().length, 0);
    return part === "一" && size >= fewest ? [line] : [];
  });
}
