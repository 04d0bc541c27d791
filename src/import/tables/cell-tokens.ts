import { noneWords, withheldWords } from "../../model/cell.ts";
import { parseDecimal } from "../../model/money.ts";

const fractioned = /^[-−－]?\d[\d,，]*\.\d+$/;
const grouped = /^[-−－]?\d{1,3}(?:,\d{3})+$/;
/** Digits and marks that end in a digit: an ordinal (`1.`) is none. */
const numeric = /^[-−－]?\d(?:[\d,，.]*\d)?$/;

/** Whether a token can only be a figure: it has decimals or thousands separators (`3,413.71`, also a misprint such as `1,23.4`). */
export function isPlainFigure(token: string): boolean {
  return fractioned.test(token) || grouped.test(token) || (numeric.test(token) && /[.,，]/.test(token));
}

/** Whether a token says in words or signs that there is no figure, or that it is withheld. */
export function isCellWord(token: string): boolean {
  return noneWords.includes(token) || withheldWords.includes(token);
}

/** Whether a token may be a cell once a row's figures have begun; whole numbers count only then, or in a table without decimals. */
export function isCellToken(token: string, wholeNumbers: boolean): boolean {
  if (isPlainFigure(token) || isCellWord(token)) return true;
  return token === "0" || (wholeNumbers && numeric.test(token));
}

/** Whether a field of a grid holds a figure: something that begins like a number. */
export function isFigureField(field: string): boolean {
  return numeric.test(field) && (parseDecimal(field) !== undefined || /[.,，]/.test(field));
}
