import { isStarter } from "./paragraphs.ts";
import type { PerformanceRegion } from "./regions.ts";
import type { SourceLine } from "./source.ts";
import { performanceHead, performanceTitle } from "./table-titles.ts";
import { tidy } from "./tidy.ts";

/** Heading that ends a run of performance tables: running text begins again. */
const afterTables = /^(?:[（(][四五六七]+[)）]|十[一二三]?、).{0,6}(?:其他|需)/;

/** Parts running text from the performance tables that stand in it. */
export function splitPerformance(lines: readonly SourceLine[]): { prose: SourceLine[][]; tables: PerformanceRegion[] } {
  const prose: SourceLine[][] = [[]];
  const tables: { form: string; lines: SourceLine[] }[] = [];
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    const text = tidy(line.text);
    const form = performanceTitle(text) ?? headedForm(lines, index);
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

/** First labels of performance tables. */
const firstLabels = /^[|\s]*(?:项目名称|预算单位|(?:部门|单位|部门（单位）|部门\(单位\))名称)/;

/** Lines below a title on which a table begins at the latest. */
const nearTitle = 6;

/** The form of a title with a body or a year before it, when the table's first label follows: a list of attachments prints such titles too. */
function headedForm(lines: readonly SourceLine[], index: number): string | undefined {
  const head = performanceHead(lines[index]?.text ?? "");
  const below = lines.slice(index + 1, index + 1 + nearTitle);
  return below.some(({ text }) => firstLabels.test(tidy(text))) ? head?.form : undefined;
}

/** Longest line that may stand among the rows of a table without being one: a caption, a year. */
const longestCaption = 30;

/** Whether a line without cells follows the cells of a table and is no caption of the next. */
function endsTable(line: SourceLine, table: readonly SourceLine[]): boolean {
  if (line.cells || !table.some((row) => row.cells)) return false;
  const text = tidy(line.text);
  return text.length > longestCaption || isStarter(text);
}
