import { hasOperator } from "./kinds.ts";
import { linesOf, type PageText, toPiece, tokensOf } from "./page-text.ts";
import { gradeOpeners } from "./vocabulary.ts";
import { isOneCell, widthOf } from "./wrap.ts";

/** Where a target may begin; likeliest first, one when it is proven. */
export interface TargetSplit {
  readonly places: readonly number[];
}

/** Widest printed line of the names in a table, in half-width units: a name's line that is narrower is its last. */
export function nameWidth(
  page: PageText,
  stretches: readonly { readonly start: number; readonly end: number }[],
): number {
  const widths = stretches.flatMap(({ start, end }) => {
    const operator = findOperator(page, start, end);
    const lines = linesOf(page, start, operator ?? end);
    return (operator === undefined ? lines.slice(0, 1) : lines).map(({ text }) =>
      widthOf(text.replace(/[，。、；]$/, "")),
    );
  });
  return Math.max(0, ...widths);
}

/** Start of the first piece that begins with a sign of comparison; undefined for a target in words. */
export function findOperator(page: PageText, start: number, end: number): number | undefined {
  return tokensOf(page, start, end).find(({ text }) => hasOperator(text))?.start;
}

/**
 * Parts a name from the target behind it. A target in figures begins with its sign. One in words begins where both can be cells that were wrapped
 * at their columns' edges, and where it repeats the value it is compared with (`echo`) or opens with a word of degree.
 */
export function splitTarget(page: PageText, start: number, end: number, width: number, echo?: string): TargetSplit {
  const operator = findOperator(page, start, end);
  if (operator !== undefined) return { places: operator > start ? [operator] : [] };
  const places = tokensOf(page, start, end)
    .slice(1)
    .map((token) => token.start)
    .filter((place) => isCell(page, start, place, width) && isCell(page, place, end, 0));
  if (places.length <= 1) return { places };
  const rest = (place: number): string => toPiece(page, place, end).text;
  const opened = places.filter((place) => gradeOpeners.some((word) => rest(place).startsWith(word)));
  const echoed = places.find((place) => rest(place) === echo);
  const [first, ...others] = opened;
  if (echoed !== undefined && (first === undefined || first >= echoed)) return { places: [echoed] };
  if (first !== undefined && others.length === 0) return { places: [first] };
  return { places: [...new Set([...(echoed === undefined ? [] : [echoed]), ...opened, ...places])] };
}

function isCell(page: PageText, start: number, end: number, width: number): boolean {
  return isOneCell(
    linesOf(page, start, end).map(({ text }) => text),
    width,
  );
}
