import type { Regions } from "../text/regions.ts";
import type { SourceLine, SourceText } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";

/** Budget or final account. */
export type DisclosureKind = "budget" | "final";
/** 部门 or 单位. */
export type Scope = "department" | "unit";

/** The cover's lines above the table of contents, without dates. */
export function coverLines(regions: Regions): string[] {
  const lines = regions.cover.map((line) => tidy(line.text)).filter((text) => text !== "");
  const contents = lines.findIndex((text) => /^目录$/.test(text));
  return (contents < 0 ? lines : lines.slice(0, contents)).filter((text) => !isDate(text));
}

/** Headings that say what the document is: of the parts and of the explanation. */
export function headingsOf(regions: Regions, source: SourceText): string[] {
  const parts = source.lines
    .map((line) => tidy(line.text))
    .filter((text) => /^第[一二三四五六]部分[^。；]*$/.test(text));
  return [...parts, ...regions.explanation.map((section) => section.title)];
}

function votes<T>(texts: readonly string[], signs: readonly (readonly [T, RegExp])[]): T[] {
  return texts.flatMap((text) => signs.filter(([, sign]) => sign.test(text)).map(([value]) => value));
}

/** The value that occurs most often, the earlier of equals; undefined when there is none. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  return byFrequency(values)[0];
}

function byFrequency<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const kindSigns: readonly (readonly [DisclosureKind, RegExp])[] = [
  ["final", /决算/],
  ["budget", /预算/],
];

/** The kind that cover and headings name most often. */
export function kindOf(cover: readonly string[], headings: readonly string[]): DisclosureKind | undefined {
  return mostFrequent(votes([...cover, ...headings], kindSigns));
}

const yearPattern = /(\d{4})年/;

/** The year on the cover, else in headings, else the one most sentences of profile and explanation call 年度. */
export function yearOf(cover: readonly string[], headings: readonly string[], regions: Regions): number | undefined {
  const said = [...regions.profile, ...regions.explanation].flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => [...paragraph.text.matchAll(/(\d{4})年度/g)].map(([text]) => text)),
  );
  for (const texts of [cover, headings, said]) {
    const years = texts.flatMap((text) => yearPattern.exec(text)?.[1] ?? []);
    const year = mostFrequent(years);
    if (year) return Number(year);
  }
  return undefined;
}

/** Every name under which the text presents its body; the surest source that has one wins, and its names are the candidates. */
export function bodyNames(cover: readonly string[], regions: Regions): string[] {
  const heads = regions.tables.flatMap((table) => table.lines.flatMap(({ text }) => headOf({ text })?.name ?? []));
  const first = cover.flatMap((text, index) =>
    index === 0 ? (/^(.+?)(?:（汇总）|\(汇总\))?(?:\d{4}年.*)?$/.exec(text)?.[1] ?? []) : [],
  );
  const said = regions.profile.flatMap((section) =>
    section.paragraphs.flatMap(
      (paragraph) => /^(.+?)(?:\d{4}年度?，?)?(?:实有人数|编制(?:人数|总数|数))\d/.exec(paragraph.text)?.[1] ?? [],
    ),
  );
  const titled = regions.explanation.flatMap((section) => /^关于(.+?)\d{4}年/.exec(section.title)?.[1] ?? []);
  return byFrequency([heads, first, said, titled].find((names) => names.length > 0) ?? []);
}

/** 编制部门：X or 编制单位：X above a table. */
function headOf(line: Pick<SourceLine, "text">): { name: string; scope: Scope } | undefined {
  const head = /^编制(部门|单位)[：:](.+?)(?:单位[：:].*)?$/.exec(tidy(line.text));
  if (!head?.[2]) return undefined;
  return { name: head[2], scope: head[1] === "部门" ? "department" : "unit" };
}

const scopeSigns: readonly (readonly [Scope, RegExp])[] = [
  ["department", /部门(?:单位)?(?:预算|决算|概况)/],
  ["unit", /(?<!部门)单位(?:预算|决算|概况)/],
];

/** Scopes the surest source names, likeliest first: table heads, cover, then headings together with the sentence on what the account covers. */
export function scopeVotes(cover: readonly string[], headings: readonly string[], regions: Regions): Scope[] {
  const heads = regions.tables.flatMap((table) => table.lines.flatMap((line) => headOf(line)?.scope ?? []));
  const covered = regions.profile.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => /(?:部门|单位)(?:预算|决算)包括/.exec(paragraph.text)?.[0] ?? []),
  );
  const told = votes([...headings.filter((text) => text.startsWith("第")), ...covered], scopeSigns);
  return byFrequency([heads, votes([cover.join("")], scopeSigns), told].find((scopes) => scopes.length > 0) ?? []);
}

const datePattern = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** Whether a tidied line is a date and nothing else. */
export function isDate(text: string): boolean {
  return datePattern.test(text);
}

/** A date standing alone behind the explanation, or on the cover. */
export function printedDate(regions: Regions, source: SourceText): string | undefined {
  const closing = regions.glossary[0]?.at ?? regions.attachments[0]?.number ?? Number.POSITIVE_INFINITY;
  const lines = [...source.lines.filter((line) => line.number >= closing), ...regions.cover];
  const dates = lines.flatMap((line) => {
    const [, year, month, day] = datePattern.exec(tidy(line.text)) ?? [];
    return year && month && day ? [`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`] : [];
  });
  return dates[0];
}
