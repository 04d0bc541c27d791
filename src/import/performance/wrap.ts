/** Marks that may hang over a column's edge and never begin a line. */
const closing = /[，。、；：！？,.;:）)》〉”’】〕%]/;
const ascii = /[\x21-\x7E]/;
const opening = /[（(《〈“‘【〔]/;

/** Width in half-width units: 1 for ASCII, 2 for anything else; blanks of extraction are not counted. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (ascii.test(character) ? 1 : character === " " ? 0 : 2), 0);
}

/** Width without the mark that may hang over the edge. */
export function bodyWidth(text: string): number {
  return widthOf(closing.test(text.at(-1) ?? "") ? text.slice(0, -1) : text);
}

/** The piece at the beginning of a line that could not have stood at the end of the line before it on its own. */
function firstUnit(line: string): string {
  const characters = [...line];
  let end = 0;
  while (opening.test(characters[end] ?? "")) end += 1;
  if (ascii.test(characters[end] ?? "")) while (ascii.test(characters[end] ?? "")) end += 1;
  else end += 1;
  return characters.slice(0, end).join("");
}

/**
 * Whether lines can be one cell that a column's edge wrapped: there is a width in which every line fits and into which no line but the last would
 * have taken the beginning of the next. `least` is a width the column is known to have; `slack` allows for blanks and justified lines.
 */
export function isOneCell(lines: readonly string[], least = 0, slack = 0): boolean {
  const needed = Math.max(least, ...lines.map(bodyWidth));
  const refused = lines.slice(0, -1).map((line, index) => widthOf(line) + widthOf(firstUnit(lines[index + 1] ?? "")));
  return needed < Math.min(...refused, Number.POSITIVE_INFINITY) + slack;
}
