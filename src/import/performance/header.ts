import { columnHeadings } from "./vocabulary.ts";

/** Column ids by heading, longest heading first: 指标值设置依据 before 指标值. */
const byHeading: readonly (readonly [string, string])[] = Object.entries(columnHeadings)
  .flatMap(([column, headings]) => headings.map((heading) => [heading, column] as const))
  .sort((a, b) => b[0].length - a[0].length);

/** The indicator column with this heading, or undefined. */
export function findColumnByHeading(text: string): string | undefined {
  return byHeading.find(([heading]) => heading === text)?.[1];
}

/** Reads headings run together (`一级指标二级指标三级指标指标值…`) from an index on: the columns, in print order, and where they end. */
export function readHeadings(text: string, start: number): { columns: readonly string[]; end: number } {
  const columns: string[] = [];
  let end = start;
  for (;;) {
    const next = byHeading.find(([heading, column]) => !columns.includes(column) && text.startsWith(heading, end));
    if (!next) return { columns, end };
    columns.push(next[1]);
    end += next[0].length;
  }
}
