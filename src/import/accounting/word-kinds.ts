import { numberNames } from "../figures/units.ts";
import { isLineStart, type PrintedNumber, type SourceStream } from "./stream.ts";

/** Why a number is a word and no figure. */
export type WordKind =
  | "year"
  | "date"
  | "ordinal"
  | "document-number"
  | "title"
  | "column-number"
  | "page-number"
  | "telephone"
  | "address"
  | "name"
  | "limit"
  | "code";

interface Around {
  readonly printed: string;
  /** Up to 24 characters before and after, whatever line they stand on. */
  readonly before: string;
  readonly after: string;
  readonly opensLine: boolean;
  /** Whether blanks stood between the number and what is around it. */
  readonly gapBefore: boolean;
}

const yearNumber = /^(?:19|20)\d{2}$/;

/** Tried in this order; the first that fits tells the kind. */
const signs: readonly (readonly [WordKind, (number: Around) => boolean])[] = [
  ["telephone", ({ printed, before, after }) => isTelephone(printed, before, after)],
  ["name", ({ printed }) => numberNames.includes(printed)],
  ["name", ({ before, gapBefore }) => /[A-Za-z]$/.test(before) && !gapBefore],
  ["name", ({ printed, after }) => /^\d{1,3}$/.test(printed) && /^[A-Za-z×]/.test(after)],
  ["name", ({ before, after }) => /[×xX]$/.test(before) && /^(?:小时|天|\d)/.test(after)],
  ["year", ({ printed, after }) => yearNumber.test(printed) && /^(?:年|[-—–~至](?:19|20)\d{2})/.test(after)],
  ["year", ({ printed, before }) => yearNumber.test(printed) && /(?:19|20)\d{2}年?[-—–~至]$/.test(before)],
  ["document-number", ({ before, after }) => /[〔[（(【＜<]$/.test(before) && /^[〕\])）】＞>]第?\d+号/.test(after)],
  ["document-number", ({ before, after }) => /[〕\])）】＞>]第?$/.test(before) && /^号/.test(after)],
  ["document-number", ({ before, after }) => /(?:第|令|[字发办函])$/.test(before) && /^号(?!楼|院|线)/.test(after)],
  ["date", ({ printed, after }) => /^\d{1,2}$/.test(printed) && /^月(?!份?均)/.test(after)],
  ["date", ({ printed, before, after }) => /^\d{1,2}$/.test(printed) && /月(?:份)?$/.test(before) && /^日/.test(after)],
  ["date", ({ printed, before }) => /^\d{1,2}$/.test(printed) && /(?:19|20)\d{2}[-/.](?:\d{1,2}[-/.])?$/.test(before)],
  ["date", ({ printed, after }) => yearNumber.test(printed) && /^[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/.test(after)],
  ["date", ({ before, after }) => /十[一二]?届?$/.test(before) && /^日/.test(after)],
  ["ordinal", ({ printed, opensLine, after }) => /^\d{1,3}$/.test(printed) && opensLine && /^[、．.)）]/.test(after)],
  [
    "ordinal",
    ({ printed, before, after }) => /^\d{1,3}$/.test(printed) && /[（(]$/.test(before) && /^[)）]/.test(after),
  ],
  [
    "ordinal",
    ({ printed, before, after }) => /^\d{1,2}$/.test(printed) && /[。；：，:;]$/.test(before) && /^[、．]/.test(after),
  ],
  [
    "ordinal",
    ({ printed, before, opensLine }) => /^\d{1,3}$/.test(printed) && /(?:第|附?[表件])$/.test(before) && !opensLine,
  ],
  ["ordinal", ({ printed, before, after }) => /^\d{1,3}$/.test(printed) && /\|$/.test(before) && /^\|/.test(after)],
  [
    "ordinal",
    ({ printed, before, after }) =>
      /^\d{1,2}$/.test(printed) && /^[、.．]["“《\p{Script=Han}]/u.test(after) && !/\d$/.test(before),
  ],
  ["limit", ({ after }) => /^(?:万元|亿元|元|%)(?:[（(]含[)）])?以[上下内]/.test(after)],
  ["address", ({ after }) => /^(?:号(?:楼|院|线)|[层室楼]|号$)/.test(after)],
  ["address", ({ before, after }) => /[路街巷道]$/.test(before) && /^号/.test(after)],
];

/** Tells why an unclaimed number is a word; undefined when nothing around it says so. */
export function wordKind(stream: SourceStream, number: PrintedNumber): WordKind | undefined {
  if (insideTitle(stream.text, number.start)) return "title";
  const around: Around = {
    printed: number.printed,
    before: stream.text.slice(Math.max(0, number.start - 24), number.start),
    after: stream.text.slice(number.end, number.end + 24),
    opensLine: isLineStart(stream, number.start),
    gapBefore: stream.gaps.has(number.start),
  };
  return signs.find(([, fits]) => fits(around))?.[0];
}

function isTelephone(printed: string, before: string, after: string): boolean {
  if (/^1[3-9]\d{9}$/.test(printed)) return true;
  if (/^0\d{2,3}$/.test(printed) && /^[-－—]\d{7,8}(?!\d)/.test(after)) return true;
  return /^\d{7,8}$/.test(printed) && /(?:电话(?:号码)?[：:|]?|0\d{2,3}[-－—])$/.test(before);
}

/** Longest title of a regulation that is looked back for. */
const longestTitle = 120;

/** Whether an index stands inside 《》. */
function insideTitle(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - longestTitle), index);
  const open = before.lastIndexOf("《");
  if (open < 0 || before.indexOf("》", open) >= 0) return false;
  const close = text.indexOf("》", index);
  const next = text.indexOf("《", index);
  return close >= 0 && close - index < longestTitle && (next < 0 || close < next);
}
