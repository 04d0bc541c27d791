import type { Layout, SourceLine } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";

/** Whether a line of a grid layout is a row of fields rather than running text. */
export function isGridLine(line: SourceLine, layout: Layout): boolean {
  return layout === "tabs" ? line.text.includes("\t") : /^\s*\|.*\|\s*$/.test(line.text);
}

/** Tidied fields of a grid row; a line of running text is one field. */
export function gridFields(line: SourceLine, layout: Layout): readonly string[] {
  if (!isGridLine(line, layout)) return [tidy(line.text)];
  const fields = layout === "tabs" ? line.text.split("\t") : line.text.trim().slice(1, -1).split("|");
  return fields.map(tidy);
}

/** Whether a row of fields prints nothing: blank fields, or the rule under a Markdown header. */
export function isVoid(fields: readonly string[]): boolean {
  return fields.every((field) => field === "" || /^:?-{2,}:?$/.test(field));
}
