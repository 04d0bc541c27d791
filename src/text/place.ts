/** Where a value stands in the source; all numbers count from 1. */
interface SourcePlace {
  readonly page?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly cell?: string;
}

/** Says where a value stands in the source: `原文第100行`, `原文第12页第34行`, `原文工作表“表3”C7`; empty when nothing is known. */
export function placeText({ page, line, sheet, cell }: SourcePlace = {}): string {
  if (sheet !== undefined && cell !== undefined) return `原文工作表“${sheet}”${cell}`;
  const where = `${page === undefined ? "" : `第${page}页`}${line === undefined ? "" : `第${line}行`}`;
  return where === "" ? "" : `原文${where}`;
}
