import { moneyUnits } from "../../model/money.ts";
import { countingWords, magnitudes } from "../figures/units.ts";
import { type PageText, toPiece, tokensOf } from "./page-text.ts";
import { findOperator, isCell, splitTarget } from "./split-target.ts";
import { evaluationBases, gradeOpeners, operatorSigns } from "./vocabulary.ts";

/** Where target and basis of a row begin. */
export interface CellStarts {
  readonly target: number;
  readonly basis: number;
}

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const unit = `(?:${alternatives(magnitudes)})?(?:${alternatives([...moneyUnits, ...countingWords])})`;
const figure = new RegExp(`^[${operatorSigns}]+\\d[\\d.,]*(?:(?:${alternatives(magnitudes)})|${unit}(?:/${unit})?)?$`);
/** How a document that is a basis begins. */
const document = /^(?:[《〈“]|关于|根据|依据)/;

/** Boundaries between cells from `start` on, `end` among them. */
function boundaries(page: PageText, start: number, end: number): number[] {
  return [...tokensOf(page, start, end).map((token) => token.start), end].filter((index) => index > start);
}

/**
 * Where a target in figures ends: behind its sign, its number and a unit that is known, the longest that reads so; else with its printed line,
 * or before 《. Undefined when it has no number.
 */
export function endOfFigure(page: PageText, operator: number, end: number): number | undefined {
  const ends = boundaries(page, operator, end);
  const known = ends.filter((index) => figure.test(toPiece(page, operator, index).text));
  const longest = known.at(-1);
  if (longest !== undefined) return longest;
  const line =
    ends.find((index) => page.lineStarts.has(index) && /\d/.test(toPiece(page, operator, index).text)) ?? end;
  const named = ends.find((index) => index < line && document.test(page.text.slice(index, end)));
  return /\d/.test(toPiece(page, operator, line).text) ? (named ?? line) : undefined;
}

/**
 * Every way to part a row of a 整体绩效目标表 into name, target and basis, the likeliest first; one alone is proven. A target in words is parted from a
 * basis that is a document, a known word, or printed in another row too (`bases`); from any other where it begins with a word of degree.
 */
export function partOverall(
  page: PageText,
  start: number,
  end: number,
  width: number,
  bases: ReadonlySet<string>,
): readonly CellStarts[] {
  const operator = findOperator(page, start, end);
  if (operator !== undefined) {
    const basis = endOfFigure(page, operator, end);
    return basis === undefined || operator === start ? [] : [{ target: operator, basis }];
  }
  const possible = tokensOf(page, start, end)
    .map((token) => token.start)
    .filter((index) => index > start && isCell(page, index, end));
  const known = possible.find((index) => {
    const text = page.text.slice(index, end);
    return document.test(text) || evaluationBases.includes(text) || bases.has(text);
  });
  if (known !== undefined)
    return splitTarget(page, start, known, width).places.map((target) => ({ target, basis: known }));
  const graded = possible.flatMap((basis) =>
    splitTarget(page, start, basis, width)
      .places.filter((target) => opensWithGrade(page.text.slice(target, basis)))
      .map((target) => ({ target, basis })),
  );
  return graded.sort((a, b) => a.basis - a.target - (b.basis - b.target));
}

function opensWithGrade(text: string): boolean {
  return gradeOpeners.some((word) => text.startsWith(word));
}
