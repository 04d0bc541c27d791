import { isStarter } from "./paragraphs.ts";
import type { PerformanceRegion } from "./regions.ts";
import type { SourceLine } from "./source.ts";
import { performanceTitle } from "./table-titles.ts";
import { tidy } from "./tidy.ts";

/** Heading that ends a run of performance tables: running text begins again. */
const afterTables = /^(?:[（(][四五六七]+[)）]|十[一二三]?、).{0,6}(?:其他|需)/;

/** Parts running text from the performance tables that stand in it. */
export function splitPerformance(lines: readonly SourceLine[]): { prose: SourceLine[][]; tables: PerformanceRegion[] } {
  const prose: SourceLine[][] = [[]];
  const tables: { form: string; lines: SourceLine[] }[] = [];
  let inTable = false;
  for (const line of lines) {
    const text = tidy(line.text);
    const form = performanceTitle(text);
    if (form !== undefined) {
      tables.push({ form, lines: [] });
      inTable = true;
    } else if (inTable && (afterTables.test(text) || endsTable(line, tables.at(-1)?.lines ?? []))) {
      prose.push([]);
      inTable = false;
    }
    if (inTable) tables.at(-1)?.lines.push(line);
    else prose.at(-1)?.push(line);
  }
  return { prose, tables };
}

/** Longest line that may stand among the rows of a table without being one: a caption, a year. */
const longestCaption = 30;

/** Whether a line without cells follows the cells of a table and is no caption of the next. */
function endsTable(line: SourceLine, table: readonly SourceLine[]): boolean {
  if (line.cells || !table.some((row) => row.cells)) return false;
  const text = tidy(line.text);
  return text.length > longestCaption || isStarter(text);
}
