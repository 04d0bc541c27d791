/** Where a value stands in the source document. All numbers count from 1. */
export interface Place {
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** Paragraph outside tables, of a document without lines. */
  readonly paragraph?: number;
}

/**
 * Reads an `at` scalar: `153` (line), `p12.34` (page and line), `表3!C7` (sheet and cell; also `表格3!C7`, a cell of a document's third table), `段12`
 * (paragraph).
 * Returns undefined when it is none of these.
 */
export function parsePlace(at: string): Place | undefined {
  if (/^[1-9]\d{0,8}$/.test(at)) return { line: Number(at) };
  const paged = /^p([1-9]\d{0,5})\.([1-9]\d{0,8})$/.exec(at);
  if (paged) return { page: Number(paged[1]), line: Number(paged[2]) };
  const paragraph = /^段([1-9]\d{0,6})$/.exec(at)?.[1];
  if (paragraph) return { paragraph: Number(paragraph) };
  const cell = /^([^!]{1,60})!([A-Z]{1,3}[1-9]\d{0,6})$/.exec(at);
  if (cell?.[1] && cell[2]) return { sheet: cell[1], cell: cell[2] };
  return undefined;
}
