import { directionWords, noneWords, withheldWords } from "../../model/cell.ts";
import { moneyUnits, parseDecimal } from "../../model/money.ts";
import type { CellContent, RowContent, SectionContent } from "../../schema/content.ts";
import { findFigures } from "./cites.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";

/** A value found in running text: which column it fills and where it stands. */
export interface Spot {
  readonly column: string;
  readonly printed: string;
  /** Index of its first character in the tidied text. */
  readonly index: number;
  /** Unit printed behind it; money only. */
  readonly unit?: string;
}

/** Pattern of a printed number, well formed or not. */
export const numberPattern = String.raw`-?\d(?:[\d,.]*\d)?`;
/** Pattern of a 计量单位 of money. */
export const moneyPattern = `(?:${[...moneyUnits].sort((a, b) => b.length - a.length).join("|")})`;
/** Pattern of a direction word and its number. */
export const changePattern = `(?:${Object.keys(directionWords).join("|")})${numberPattern}`;

/**
 * The named groups of a match as spots; `name` is no column, and `amount_unit` is the unit of `amount`. The pattern needs the flag `d`.
 * A direction word and its number are parted by one blank, as content writes them; the place is the number's.
 */
export function spotsOf(match: RegExpExecArray): Spot[] {
  const groups = match.indices?.groups ?? {};
  return Object.entries(match.groups ?? {}).flatMap(([column, printed]: [string, string | undefined]) => {
    const index = groups[column]?.[0];
    if (printed === undefined || index === undefined || column === "name" || column.endsWith("_unit")) return [];
    const unit = match.groups?.[`${column}_unit`];
    const word = directed.exec(printed)?.[0] ?? "";
    const value = word === "" ? printed : `${word} ${printed.slice(word.length)}`;
    return [{ column, printed: value, index: index + word.length, ...(unit ? { unit } : {}) }];
  });
}

const directed = new RegExp(`^(${Object.keys(directionWords).join("|")})(?=[\\d-])`);

/** What makes a row besides its values. */
export interface RowName {
  readonly row?: string;
  readonly name?: string;
}

/**
 * A row of values read from running text. Its place is the line of its first value; a value on another line carries its own.
 * A number that is misprinted, or printed in another unit than the section's, is kept as it stands and marked unreadable.
 */
export function rowFrom(tidied: TidyText, { row, name }: RowName, spots: readonly Spot[], unit?: string): RowContent {
  const line = lineAt(tidied, spots[0]?.index ?? 0);
  const cells = spots.map((spot) => [spot.column, cellFrom(tidied, spot, line, unit)] as const);
  return {
    ...(row === undefined ? {} : { row }),
    ...(name === undefined ? {} : { name }),
    ...Object.fromEntries(cells),
    at: String(line),
  };
}

/** Content of one value; `rowLine` is the line its row stands on. */
export function cellFrom(tidied: TidyText, spot: Spot, rowLine: number, unit?: string): CellContent {
  const line = lineAt(tidied, spot.index);
  const foreign = spot.unit !== undefined && unit !== undefined && spot.unit !== unit;
  const at = line === rowLine ? {} : { at: String(line) };
  if (foreign || isMisprint(spot.printed))
    return { printed: foreign ? spot.printed + spot.unit : spot.printed, unreadable: "true", ...at };
  return line === rowLine ? spot.printed : { printed: spot.printed, ...at };
}

function isMisprint(printed: string): boolean {
  const number = /^(?:\p{Script=Han}+ )?(-?\d[\d,.]*)$/u.exec(printed)?.[1];
  return number !== undefined && !noneWords.includes(printed) && parseDecimal(number) === undefined;
}

/** The word that says a text is withheld, when the text says nothing else; undefined otherwise. */
export function withheldWord(text: string): string | undefined {
  const word = text.replace(/[。；]$/, "");
  return withheldWords.includes(word) ? word : undefined;
}

/** The 计量单位 that the money figures of a text are printed in most often; undefined when it has none. */
export function moneyUnitOf(texts: readonly TidyText[]): string | undefined {
  const counts = new Map<string, number>();
  for (const figure of texts.flatMap(findFigures))
    if (moneyUnits.includes(figure.unit)) counts.set(figure.unit, (counts.get(figure.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Gives the second and later rows with the same key `~2`, `~3`: a faulty source states them twice. */
export function distinctRows(rows: readonly RowContent[]): RowContent[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (row.row === undefined) return row;
    const times = (seen.get(row.row) ?? 0) + 1;
    seen.set(row.row, times);
    return times === 1 ? row : { ...row, row: `${row.row}~${times}` };
  });
}

/** A section of rows, or nothing when there are none. */
export function sectionOf(
  form: string,
  at: number,
  rows: readonly RowContent[],
  unit?: string,
): SectionContent | undefined {
  if (rows.length === 0) return undefined;
  return { form, ...(unit ? { unit } : {}), at: String(at), rows: distinctRows(rows) };
}
