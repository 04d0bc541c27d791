import type { Regions } from "../text/regions.ts";
import type { SourceLine, SourceText } from "../text/source.ts";
import { tidy } from "../text/tidy.ts";

/** Budget or final account. */
export type DisclosureKind = "budget" | "final";
/** 部门 or 单位. */
export type Scope = "department" | "unit";

/** What web pages print above a document: its number in a catalogue, when and by whom it was posted, what can be clicked. */
const webWords =
  /^(?:索引号|信息索引|文号|发文字号|发布(?:日期|时间|机构|单位)|发文(?:日期|机关)|成文日期|公开(?:日期|方式|类别)|信息(?:来源|分类)|来源|作者|浏览(?:量|次数)|阅读|字号|字体|打印|分享|主题(?:词|分类)|有效性|当前位置|首页|附件下载)/;

/** Whether a line names a year and says that it is a budget or a final account: a title. */
export function isDocumentTitle(text: string): boolean {
  return /\d{4}年/.test(text) && /预算|决算|三公/.test(text) && !/[。；]/.test(text);
}

/** The cover's lines above the table of contents, without dates and what web pages print there. */
export function coverLines(regions: Regions): string[] {
  const lines = regions.cover.map((line) => tidy(line.text)).filter((text) => text !== "");
  const contents = lines.findIndex((text) => /^目录$/.test(text));
  return (contents < 0 ? lines : lines.slice(0, contents)).filter((text) => !isDate(text) && !webWords.test(text));
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

/** The values, those that occur most often first, the earlier of equals. */
export function byFrequency<T>(values: readonly T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const kindSigns: readonly (readonly [DisclosureKind, RegExp])[] = [
  ["final", /决算/],
  ["budget", /预算/],
];

/** The kind that cover and headings name most often; without them the tables' titles tell. */
export function kindOf(
  cover: readonly string[],
  headings: readonly string[],
  regions: Regions,
): DisclosureKind | undefined {
  return mostFrequent(votes([...cover, ...headings], kindSigns)) ?? mostFrequent(votes(tableHeads(regions), kindSigns));
}

/** Titles and other lines above the rows of tables. */
function tableHeads({ tables }: Regions): string[] {
  return tables.flatMap(({ lines }) => lines.slice(0, 4).map((line) => tidy(line.text)));
}

/** A year in which disclosures can have been made. */
const yearPattern = /(?<!\d)((?:19|20)\d{2})年/;

/** The year on the cover, else in headings, else the one most sentences of profile and explanation call 年度, else that of the tables' titles. */
export function yearOf(cover: readonly string[], headings: readonly string[], regions: Regions): number | undefined {
  const said = [...regions.profile, ...regions.explanation].flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => [...paragraph.text.matchAll(/(\d{4})年度/g)].map(([text]) => text)),
  );
  for (const texts of [cover, headings, said, tableHeads(regions)]) {
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
      (paragraph) =>
        /(?:^|[。；])([^。；]+?)(?:\d{4}年度?，?)?(?:实有人数|编制(?:人数|总数|数))\d/.exec(paragraph.text)?.[1] ?? [],
    ),
  );
  const titled = regions.explanation.flatMap((section) => /^关于(.+?)\d{4}年/.exec(section.title)?.[1] ?? []);
  const entitled = [...cover, ...tableHeads(regions)]
    .filter(isDocumentTitle)
    .flatMap((text) => /^(.+?)(?:（汇总）|\(汇总\))?\d{4}年/.exec(text)?.[1] ?? []);
  const candidates = regions.parts.length > 0 ? [heads, first, said, titled] : [heads, entitled, said, titled, first];
  return byFrequency(candidates.find((names) => names.length > 0) ?? []);
}

/** 编制部门：X or 编制单位：X above a table. */
function headOf(line: Pick<SourceLine, "text">): { name: string; scope: Scope } | undefined {
  const head = /^(?:编制|填报|公开|预算|编报)?(部门|单位)(?:名称)?[：:](.+?)(?:(?:金额)?单位[：:].*)?$/.exec(
    tidy(line.text),
  );
  if (!head?.[2] || /^(?:万|亿)?元/.test(head[2])) return undefined;
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
