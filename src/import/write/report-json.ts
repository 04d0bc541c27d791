import type { DocumentReport, ImportReport } from "./report.ts";

/** A report as JSON with one number of the source a line, so that two reports can be compared line by line. */
export function reportJson({ documents }: ImportReport): string {
  return `{ "documents": [\n${documents.map(documentJson).join(",\n")}\n] }\n`;
}

function documentJson({ numbers, ...rest }: DocumentReport): string {
  const head = JSON.stringify(rest, undefined, 1).replace(/\n\}$/, "");
  return `${head},\n "numbers": [\n${numbers.map((number) => `  ${JSON.stringify(number)}`).join(",\n")}\n ]\n}`;
}
