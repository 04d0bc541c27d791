import { directionWords } from "../../model/cell.ts";
import { basePattern } from "./bases.ts";

/**
 * What one piece of a sentence says of its subject.
 * `none` 未安排 · `base` 比上年预算 · `budget` 年初预算数 · `final` 决算数 · `reason`, `use`, `items`, `content` begin a text.
 */
export type FacetKind =
  | "amount"
  | "none"
  | "share"
  | "base"
  | "change"
  | "percent"
  | "budget"
  | "final"
  | "variance"
  | "completion"
  | "count"
  | "reason"
  | "use"
  | "items"
  | "content";

/** A piece of a sentence. Indices are those of the paragraph. */
export interface Facet {
  readonly kind: FacetKind;
  /** The value as printed: `1,280.59`; for `base` and a budget the words that name it. */
  readonly printed: string;
  /** 增加, 下降 … before the value. */
  readonly word?: string;
  readonly unit?: string;
  /** 年初 or 全年 before 预算数. */
  readonly base?: string;
  /** First character of the value. */
  readonly start: number;
  /** After the piece; for a text after its opening words. */
  readonly end: number;
}

/** Digits with any points and commas between them: what is wrongly grouped is one misprinted number, not a right one behind a wrong one. */
const number = "(?<n>-?\\d(?:[\\d.,]*\\d)?)";
const money = `${number}(?<unit>亿元|万元|元)`;
const direction = `(?<word>${Object.keys(directionWords).join("|")})(?:额|率|幅度)?(?:了|约|为)*`;
const yearBefore = "(?:\\d{4}年度?)?";
const budgetWord = `${yearBefore}(?:(?<base>年初|全年|调整后?)(?:财政拨款)?(?:支出|收入)?预算数?|预算数)(?:为|是)?`;
const texts = {
  reason:
    "(?:与[^，。；：]{1,12})?(?:预决算|增减|变动|变化|增加|减少)?(?:差异)?的?(?:主要)?原因(?:是|为|系|在于|：)：?",
  use: "(?:主要)?(?:是)?用于：?",
  items: "(?:主要)?包括：?",
};

interface Pattern {
  readonly kind: FacetKind;
  readonly pattern: RegExp;
  /** Only where a clause begins. */
  readonly opens?: true;
}

const sticky = (source: string): RegExp => new RegExp(source, "dy");

/** Tried in this order; the first that fits wins. */
const patterns: readonly Pattern[] = [
  { kind: "reason", pattern: sticky(texts.reason), opens: true },
  { kind: "use", pattern: sticky(texts.use), opens: true },
  { kind: "items", pattern: sticky(texts.items), opens: true },
  { kind: "content", pattern: sticky("开支内容(?:主要)?(?:包括|为|是)：?") },
  { kind: "share", pattern: sticky(`占[^，。；：%\\d]{0,24}(?:为|约)?${number}%`) },
  { kind: "base", pattern: sticky(`(?:与|比|较|同)(?<n>${basePattern})(?:相比|比较|对比)?(?:情况)?|(?<same>同比)`) },
  { kind: "percent", pattern: sticky(`${direction}${number}%`) },
  { kind: "change", pattern: sticky(`${direction}${money}`) },
  { kind: "change", pattern: sticky("(?:基本)?(?<n>持平|无增减)(?:变化)?(?=[，。；]|$)"), opens: true },
  {
    kind: "completion",
    pattern: sticky(
      `(?:完成(?:了)?${yearBefore}(?:(?<base>年初|全年|调整后?)(?:财政拨款)?(?:支出|收入)?)?预算数?的?|(?<=预算数?[\\d,.]+(?:亿元|万元|元))的)${number}%`,
    ),
  },
  { kind: "variance", pattern: sticky(`(?:预决算)?差异率(?:为|是)?${number}%`) },
  { kind: "budget", pattern: sticky(`${budgetWord}${money}`) },
  { kind: "final", pattern: sticky(`${yearBefore}支出决算数?(?:为|是)?${money}`), opens: true },
  { kind: "final", pattern: sticky(`${yearBefore}决算数?(?:为|是)?${money}`) },
  { kind: "none", pattern: sticky("(?<n>未安排)(?=[，。；]|$)") },
  { kind: "amount", pattern: sticky(money) },
  { kind: "count", pattern: sticky(`${number}(?<unit>批次|人次|辆|个|批)`) },
];

/**
 * Reads the piece that begins at an index of folded text, or undefined when none does. `opens`: a clause begins there. Values are cut out of `printed`, the text before folding.
 */
export function readFacet(folded: string, printed: string, at: number, opens: boolean): Facet | undefined {
  for (const { kind, pattern, opens: only } of patterns) {
    if (only && !opens) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return toFacet(kind, match, printed);
  }
  return undefined;
}

function toFacet(kind: FacetKind, match: RegExpExecArray, printed: string): Facet {
  const { word, unit, base } = match.groups ?? {};
  const end = match.index + match[0].length;
  const [from, to] = match.indices?.groups?.["n"] ?? match.indices?.groups?.["same"] ?? [end, end];
  return {
    kind,
    printed: printed.slice(from, to),
    ...(word ? { word } : {}),
    ...(unit ? { unit } : {}),
    ...(base ? { base: `${base}预算` } : {}),
    start: from,
    end,
  };
}

/** Whether a facet begins a text that runs on to the end of the statement. */
export function isText(kind: FacetKind): boolean {
  return kind === "reason" || kind === "use" || kind === "items" || kind === "content";
}
