import type { Doubt } from "./draft-rows.ts";
import { hasOperator } from "./kinds.ts";
import { findWord, type PageText, type Piece, toColumn, tokensOf, toPiece } from "./page-text.ts";
import type { ColumnText } from "./row-content.ts";
import { findOperator, isCell, splitTarget } from "./split-target.ts";
import { evaluationBases } from "./vocabulary.ts";

/** Where target, basis and actual value begin behind a name that begins the stretch. */
export interface Cuts {
  readonly target: number;
  readonly basis?: Piece;
  readonly actual: number;
}

/** Parts the text before the scores into name, target, basis and actual value. What is not proven is read in the likeliest way and doubted. */
export function splitEvaluation(
  page: PageText,
  start: number,
  end: number,
  width: number,
  hasBasis: boolean,
): { cells: ReadonlyMap<string, ColumnText>; doubts: Doubt[] } {
  const readings = hasBasis ? cutAtBasis(page, start, end, width) : cutValues(page, start, end, width);
  const [first, ...others] = readings;
  if (!first) return { cells: new Map([["name", toColumn(page, start, end)]]), doubts: [doubt(page, start, end, [])] };
  const cells = new Map([
    ["name", toColumn(page, start, first.target)],
    ["target", toColumn(page, first.target, first.basis?.start ?? first.actual)],
    ...(first.basis ? [["basis", toColumn(page, first.basis.start, first.basis.end)] as const] : []),
    ["actual", toColumn(page, first.actual, end)],
  ]);
  return { cells, doubts: others.length > 0 ? [doubt(page, start, end, readings)] : [] };
}

function cutAtBasis(page: PageText, start: number, end: number, width: number): Cuts[] {
  const basis = findWord(page, evaluationBases, findOperator(page, start, end) ?? start, end);
  if (!basis || basis.end === end) return [];
  const echo = toPiece(page, basis.end, end).text;
  return splitTarget(page, start, basis.start, width, echo).places.map((target) => ({
    target,
    basis,
    actual: basis.end,
  }));
}

/** Where target and actual value begin in a row without basis: one reading is proven, several are open, the likeliest first. */
export function cutValues(page: PageText, start: number, end: number, width: number): Cuts[] {
  const tokens = tokensOf(page, start, end);
  const [first, second, third] = tokens.filter(({ text }) => hasOperator(text)).map((token) => token.start);
  if (first !== undefined && second !== undefined)
    return third === undefined && first > start ? [{ target: first, actual: second }] : [];
  const places = tokens.map((token) => token.start).filter((place) => place > start);
  const repeated = places.flatMap((target) =>
    places.filter((actual) => isRepeated(page, target, actual, end)).map((actual) => ({ target, actual })),
  );
  const fitting = repeated.filter(({ target }) => isCell(page, start, target, width));
  if (fitting.length > 0) return fitting.sort((a, b) => a.target - b.target);
  if (first === undefined)
    return places
      .slice(0, -1)
      .map((target, index) => ({ target, actual: places[index + 1] ?? end }))
      .reverse();
  return cutBesideOperator(page, start, end, first, places);
}

/** Target and actual value are printed alike, but for the sign before one of them. */
function isRepeated(page: PageText, target: number, actual: number, end: number): boolean {
  if (actual <= target) return false;
  const bare = (text: string): string => text.replace(/^[＞＜>＜<≥≤=＝]+/, "");
  return bare(toPiece(page, target, actual).text) === bare(toPiece(page, actual, end).text);
}

/** One sign only: it opens the target, and the actual value begins with a digit behind it; or it opens the actual value. */
function cutBesideOperator(
  page: PageText,
  start: number,
  end: number,
  operator: number,
  places: readonly number[],
): Cuts[] {
  if (operator === start) return [];
  const behind = places.filter(
    (place) => place > operator && !/^[\d.]/.test(toPiece(page, operator + 1, place).text.slice(-1)),
  );
  const values = behind.filter((actual) => /^\d|^[未部达有基]/.test(toPiece(page, actual, end).text));
  const before = places.filter((place) => place < operator && /^\d/.test(toPiece(page, place, operator).text));
  return [
    ...values.map((actual) => ({ target: operator, actual })),
    ...before.map((target) => ({ target, actual: operator })),
  ];
}

function doubt(page: PageText, start: number, end: number, readings: readonly Cuts[]): Doubt {
  const whole = toPiece(page, start, end);
  return {
    column: "target",
    at: whole.at,
    zh: `“${whole.text}”中指标名称、指标值与完成值的分界不能确定。`,
    en: `where name, target and actual value part in "${whole.text}" cannot be told.`,
    candidates: readings.map(({ target, basis, actual }) => toPiece(page, target, basis?.start ?? actual).text),
  };
}
