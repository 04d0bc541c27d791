/** Characters with which a spreadsheet may take a cell for a formula, narrow and wide, and any apostrophes before them. */
const dangerous = /^'*[=+\-@＝＋－＠\t\r]/;

/** A signed number, with separators and % where printed; dashes alone. Neither can be a formula. */
const harmless = /^[+\-－−]?\d[\d,]*(?:\.\d+)?%?$|^[-－]+$/;

/**
 * Returns the text as it can stand in a CSV cell: one that a spreadsheet would run as a formula (`=2次`, `@x`) gets an apostrophe in front.
 * Numbers keep their minus (`-12.87`). Text that already begins with apostrophes before such a character gets one more, so nothing is lost.
 */
export function guardCell(text: string): string {
  return dangerous.test(text) && !harmless.test(text) ? `'${text}` : text;
}

/** Returns the text a guarded cell stood for: takes one apostrophe away from before `=`, `+`, `-`, `@`, tab or carriage return. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
