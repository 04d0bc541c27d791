import { directionWords } from "../../model/cell.ts";
import { moneyUnits } from "../../model/money.ts";
import type { CiteContent } from "../../schema/content.ts";
import { lineAt, type TidyText } from "../text/tidy.ts";
import { countingWords, magnitudes, notCounting, numberNames } from "./units.ts";

/** A figure in running text: a number and the unit word after it. */
export interface Figure {
  /** The number as printed, with its sign, without its unit. */
  readonly printed: string;
  readonly unit: string;
  /** Index of the number's first character. */
  readonly start: number;
  /** Index after the unit. */
  readonly end: number;
  /** What the number says something of, where it is no amount: the year of a budget. */
  readonly of?: string;
}

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join("|");
const magnitude = `(?:${longestFirst(magnitudes)})`;
/** 万元 and the like as the model counts them; otherwise a counting word, perhaps with a magnitude, or a magnitude alone. */
const unitWord = `(?!${notCounting.join("|")})(?:${longestFirst(moneyUnits)}|${magnitude}?(?:${longestFirst(countingWords)})|${magnitude})`;
const numberWithUnit = new RegExp(`(-?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(${unitWord})`, "g");

/** A code of this many digits before a blank is a code, whatever number stands behind the blank: 特定目标07103156 2.29万元. */
const shortestCode = 6;

/** Finds every number with a unit word in tidied text, in order. No figures: years, days of a month, ordinals, numbers of documents, and what stands inside 《》. */
export function findFigures(tidied: TidyText): Figure[] {
  const titles = titleRanges(tidied.text);
  const figures: Figure[] = [];
  for (const match of withoutCodes(tidied).matchAll(numberWithUnit)) {
    const [whole, sign = "", digits = "", unit = ""] = match;
    const from = match.index + sign.length;
    const start = afterNumber(tidied, from, digits);
    const number = digits.slice(start - from);
    if (titles.some(([open, close]) => start > open && start < close)) continue;
    if (!isFigure(tidied, start, number, unit)) continue;
    const signed = sign && start === match.index + 1 && isMinus(tidied.text, match.index);
    figures.push({
      printed: signed ? `-${number}` : number,
      unit,
      start: signed ? start - 1 : start,
      end: match.index + whole.length,
    });
  }
  return figures;
}

/** The text with every code that a blank parts from a number made of other characters, so that the number begins where it begins. */
function withoutCodes({ text, gaps }: TidyText): string {
  let masked = text;
  for (const gap of gaps) {
    const code = /\d+$/.exec(masked.slice(0, gap))?.[0] ?? "";
    if (code.length >= shortestCode && /\d/.test(text[gap] ?? ""))
      masked = masked.slice(0, gap - code.length) + "#".repeat(code.length) + masked.slice(gap);
  }
  return masked;
}

/** The figures of prose as content cites them: number as printed, unit, the line the number stands on, and where the sentence says so what it is a change of. */
export function findCites(tidied: TidyText): CiteContent[] {
  return [...findFigures(tidied), ...findPreparedYears(tidied)]
    .sort((a, b) => a.start - b.start)
    .map((figure) => ({ ...sayFigure(tidied, figure), unit: figure.unit, at: String(lineAt(tidied, figure.start)) }));
}

/** `2024年基本支出预算比上年增长` before a number: what changed, and which way. */
const changed = new RegExp(
  "(?:^|[，。；、：,;:①-⑳是])(?:所以|因此|故而|故)?(?:\\d{4}年)?(?:我单位|我部门|本单位|本部门)?" +
    "((?!所以|因此|故)[^，。；、：,;:①-⑳是\\d]{2,30}?)(?:\\d{4}年)?[比较]上年(?:预算|决算)?" +
    `(${Object.keys(directionWords).join("|")})了?$`,
);

/** The number of a figure, with its direction word where the sentence says what changed against last year. */
function sayFigure(tidied: TidyText, { printed, start, of }: Figure): Pick<CiteContent, "printed" | "of"> {
  if (of !== undefined) return { printed, of };
  const [, subject, word] = changed.exec(tidied.text.slice(0, start)) ?? [];
  return subject === undefined || word === undefined ? { printed } : { printed: `${word} ${printed}`, of: subject };
}

/** The years of which the prose says that their budget is being drawn up (`编制2024年预算`). */
function findPreparedYears({ text }: TidyText): Figure[] {
  return [...text.matchAll(/编制(\d{4})年(?:部门|单位)?预算/g)].map(({ 0: whole, 1: printed = "", index }) => {
    const start = index + whole.indexOf(printed);
    return { printed, unit: "年", start, end: start + printed.length + 1, of: "编制预算" };
  });
}

/** Start of the number when an item's number (`1. 50台`) runs into it. */
function afterNumber(tidied: TidyText, from: number, digits: string): number {
  for (let index = from + digits.length - 1; index > from; index -= 1) {
    const before = digits.slice(0, index - from);
    if (tidied.gaps.has(index) && isListNumber(from, before)) return index;
  }
  return from;
}

function isListNumber(from: number, before: string): boolean {
  return from === 0 && /^\d{1,2}\.$/.test(before);
}

function isFigure(tidied: TidyText, start: number, number: string, unit: string): boolean {
  const before = tidied.text.slice(0, start);
  if (/第$|[\d.,]$/.test(before) && !tidied.gaps.has(start)) return false;
  if (/第$/.test(before)) return false;
  if (/[A-Za-z]$/.test(before) && !tidied.gaps.has(start)) return false;
  if (numberNames.includes(number) && !unit.endsWith("元")) return false;
  if (unit === "日") return !/月$/.test(before);
  if (unit === "年")
    return /^\d{1,2}$/.test(number) && !/^\d{1,2}月/.test(tidied.text.slice(start + number.length + 1));
  return true;
}

/** A minus after a word is a sign; after a number or a date it is a dash. */
function isMinus(text: string, index: number): boolean {
  return /[\p{Script=Han}：:（(]$/u.test(text.slice(0, index)) && !/[年月日元]$/.test(text.slice(0, index));
}

/** Ranges of paired 《》; a mark without its partner opens or closes nothing. */
function titleRanges(text: string): (readonly [number, number])[] {
  const open: number[] = [];
  const ranges: (readonly [number, number])[] = [];
  [...text.matchAll(/[《》]/g)].forEach(({ 0: mark, index }) => {
    if (mark === "《") open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) ranges.push([from, index]);
    }
  });
  return ranges;
}
