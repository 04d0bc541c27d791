import { hasOperator } from "./kinds.ts";
import { linesOf, type PageText, toPiece, tokensOf } from "./page-text.ts";
import { gradeOpeners } from "./vocabulary.ts";
import { bodyWidth, isOneCell } from "./wrap.ts";

/** No name and target together are wrapped into more pieces; a longer run is damage, and every one of its pieces would be tried as a boundary. */
const mostPieces = 150;

/** Where a target may begin; likeliest first, one when it is proven. */
export interface TargetSplit {
  readonly places: readonly number[];
}

/**
 * A width that the column of names has at least, in half-width units: a line of a name that is clearly narrower is its last. Only the first piece of
 * a name counts, for what stands behind it may be of another column.
 */
export function nameWidth(page: PageText, leads: readonly { readonly start: number; readonly end: number }[]): number {
  return Math.max(0, ...leads.map(({ start, end }) => bodyWidth(tokensOf(page, start, end)[0]?.text ?? "")));
}

/** Start of the first piece that begins with a sign of comparison; undefined for a target in words. */
export function findOperator(page: PageText, start: number, end: number): number | undefined {
  return tokensOf(page, start, end).find(({ text }) => hasOperator(text))?.start;
}

/**
 * Parts a name from the target behind it. A target in figures begins with its sign. One in words begins where both can be cells that were wrapped
 * at their columns' edges; of several such places, where it repeats the value it is compared with (`echo`), unless a longer one opens with a word
 * of degree.
 */
export function splitTarget(page: PageText, start: number, end: number, width: number, echo?: string): TargetSplit {
  const operator = findOperator(page, start, end);
  if (operator !== undefined) return { places: operator > start ? [operator] : [] };
  const tokens = tokensOf(page, start, end);
  if (tokens.length > mostPieces) return { places: [] };
  const places = tokens
    .slice(1)
    .map((token) => token.start)
    .filter((place) => isCell(page, start, place, width) && isCell(page, place, end));
  if (places.length <= 1) return { places };
  const rest = (place: number): string => toPiece(page, place, end).text;
  const opened = places.filter((place) => gradeOpeners.some((word) => rest(place).startsWith(word)));
  const echoed = places.filter((place) => rest(place) === echo);
  const [first] = opened;
  if (echoed[0] !== undefined && (first === undefined || first >= echoed[0])) return { places: echoed };
  return { places: [...new Set([...echoed, ...opened, ...places])] };
}

/** Whether the text between two indices can be one cell; `width` is the least its column is known to have. */
export function isCell(page: PageText, start: number, end: number, width = 0): boolean {
  return isOneCell(
    linesOf(page, start, end).map(({ text }) => text),
    width,
  );
}
