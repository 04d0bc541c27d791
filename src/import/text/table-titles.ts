import { profiles } from "../../forms/profiles.ts";
import { performance } from "../../forms/performance.ts";
import { tidy } from "./tidy.ts";

/** Marks that number a table beside its title: 表3, 附表1, 公开01表, 表1-2. */
const mark =
  /^(?:附件?|公开)?(?:表|附表)(\d{1,2})(?:-\d{1,2})?[：:、.]?$|^(?:公开|财决公开|预决算公开)?0?(\d{1,2})表$|^附件?(\d{1,2})$/;

/** The number a line gives the table below it when it says nothing else; undefined for any other line. */
export function markedNumber(text: string): string | undefined {
  const found = mark.exec(tidy(text));
  return found?.slice(1).find(Boolean);
}

/** Number, ordinal or mark that stands before a title on its own line: 表3、, 附表1：, （一）, 1.. */
const before =
  /^(?:(?:附件?|公开)?表(\d{1,2})(?:-\d{1,2})?[：:、.]?|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.．])(?=\D)/;
/** What stands behind a title on its own line: the mark, the unit, a remark in brackets. */
const behind = /(?:[（(][^（()）]*[)）]|公开\d{1,2}表)$/;

/** A title without numbers, ordinals and remarks around it. */
export function bareTitle(text: string): string {
  const own = tidy(text).replace(before, "");
  const bare = own.replace(behind, "");
  return bare === "" ? own : bare;
}

/** The number that stands before a title on its own line (表3：部门支出总体情况表), or undefined. */
export function numberBefore(text: string): string | undefined {
  return before.exec(tidy(text))?.[1];
}

/** Longest line that is taken for a title. */
const longest = 60;

/** Whether a line may be the title of a table: a short line that ends in 表 (or 情况, 明细) and is no sentence. */
export function isTitleLike(text: string): boolean {
  const bare = bareTitle(text);
  return bare.length >= 3 && bare.length <= longest && /(?:表|情况|明细)$/.test(bare) && !/[。；;，,：:]/.test(bare);
}

const plain = (title: string): string => title.normalize("NFKC").replace(/[\s“”"「」『』‘’'·]/g, "");
const tableTitles = profiles.flatMap((profile) =>
  profile.forms.flatMap((form) => (form.part === "table" ? [form.title, ...(form.titles ?? [])] : [])),
);
/** Titles as they are without the words that vary: 部门 or 单位. */
const knownTitles = [...new Set(tableTitles.map((title) => plain(title).replace(/^(?:部门|单位)/, "")))];

/** Whether a line is the title of an official table, whatever body or year stands before it. */
export function isKnownTitle(text: string): boolean {
  if (!isTitleLike(text)) return false;
  const bare = plain(bareTitle(text));
  return knownTitles.some((title) => bare.endsWith(title));
}

/** The performance form whose title a line is, also with a number or a year before it; undefined for any other line. */
export function performanceTitle(text: string): string | undefined {
  const bare = bareTitle(text).replace(/^\d{4}年度?/, "");
  return performance.find((form) => [form.title, ...(form.titles ?? [])].includes(bare))?.id;
}

/** The title of a performance table with whatever body and year stand before it: 江湾市统计局2031年度项目支出绩效自评表. */
export interface PerformanceHead {
  readonly form: string;
  /** Body and year as printed; empty where the title stands alone. */
  readonly before: string;
}

/** Reads such a title; undefined for any other line. Only the rows below can tell it from a mention. */
export function performanceHead(text: string): PerformanceHead | undefined {
  const bare = tidy(text).replace(behind, "");
  if (bare.length > longest || /[。；;，,：:《》“”、]/.test(bare)) return undefined;
  const titles = performance.flatMap((form) => [form.title, ...(form.titles ?? [])].map((title) => ({ form, title })));
  const found = titles.find(({ title }) => bare.endsWith(title));
  return found && { form: found.form.id, before: bare.slice(0, -found.title.length) };
}
