/** Where a value stands in the source; all numbers count from 1. */
interface SourcePlace {
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly cell?: string;
  readonly paragraph?: number;
}

/** Says where a value stands in the source: `原文第100行`, `原文第12页第34行`, `原文“表3”C7`, `原文第12段`; empty when nothing is known. */
export function placeText({ page, line, sheet, cell, paragraph }: SourcePlace = {}): string {
  if (paragraph !== undefined) return `原文第${paragraph}段`;
  if (sheet !== undefined && cell !== undefined) return `原文“${sheet}”${cell}`;
  const where = `${page === undefined ? "" : `第${page}页`}${line === undefined ? "" : `第${line}行`}`;
  return where === "" ? "" : `原文${where}`;
}
