import type { Bilingual } from "../errors/publish-error.ts";
import { profiles } from "../forms/profiles.ts";

/** What the schemas want, by the word that their fields carry as error message. */
export const wants = {
  text: {
    zh: "文字（非空）；原文没有内容时删去这一项",
    en: "words; leave the key out where the source prints nothing",
  },
  cell: {
    zh: "原文印的内容（加引号），或 { printed, at, unreadable }；原文空白时删去这一项",
    en: "what the source prints, in quotes, or { printed, at, unreadable }; leave the key out where it prints nothing",
  },
  map: { zh: "一组键值", en: "keys with values" },
  list: { zh: "列表", en: "a list" },
  key: {
    zh: "小写英文字母、数字和连字符组成的短键，例如 p1、zwfwj",
    en: "a short key of a-z, 0-9 and hyphens, e.g. p1, zwfwj",
  },
  at: {
    zh: "原文的行号（153）、页和行（p12.34）、单元格（表3!C7）或段落（段12）",
    en: "a line (153), page and line (p12.34), cell (表3!C7) or paragraph (段12) of the source",
  },
  flag: { zh: "true；不是时删去这一项", en: "true; leave the key out otherwise" },
  "true-or-false": { zh: "true 或 false", en: "true or false" },
  unit: { zh: "元、万元或亿元", en: "元, 万元 or 亿元" },
  year: { zh: "四位数的年度，例如 2024", en: "a year of four digits, e.g. 2024" },
  date: { zh: "日期，例如 2024-02-22", en: "a date, e.g. 2024-02-22" },
  "rough-date": {
    zh: "年、年月或日期：2024、2024-06、2024-06-01",
    en: "a year, month or date: 2024, 2024-06, 2024-06-01",
  },
  count: { zh: "整数", en: "a whole number" },
  sha256: { zh: "64 位十六进制的 SHA-256", en: "a SHA-256 of 64 hexadecimal digits" },
  url: { zh: "以 https:// 或 http:// 开头的网址", en: "an address that begins with https:// or http://" },
  kind: {
    zh: "budget（预算）、final（决算）、three-public（三公经费）或 other（其他）",
    en: "budget, final, three-public or other",
  },
  scope: { zh: "department（部门）或 unit（单位）", en: "department or unit" },
  profile: {
    zh: profiles.map(({ id, title }) => `${id}（${title}）`).join("、"),
    en: profiles.map(({ id }) => id).join(", "),
  },
  "column-kind": { zh: "money、count、percent、score、area 或 text", en: "money, count, percent, score, area or text" },
  event: {
    zh: "renamed（更名）、merged（合并）、split（分立）或 part-transferred（部分划转）",
    en: "renamed, merged, split or part-transferred",
  },
  persons: { zh: "masked（隐去）或 published（照登）", en: "masked or published" },
  severity: { zh: "error（错误）、warning（警告）或 note（提示）", en: "error, warning or note" },
  prose: { zh: "keep（保留）或 omit（略去）", en: "keep or omit" },
  "copy-source": { zh: "copy（留一份）或 omit（不留）", en: "copy or omit" },
  "keep-persons": { zh: "keep（保留）或 mask（隐去）", en: "keep or mask" },
  answer: { zh: "文字，或文字的列表", en: "words, or a list of words" },
  code: { zh: "3、5 或 7 位数字的科目编码", en: "a classification code of 3, 5 or 7 digits" },
  form: { zh: "报表体系中的表", en: "a form of the profile" },
  "generic-form": { zh: "generic/ 加短键，例如 generic/a1", en: "generic/ and a short key, e.g. generic/a1" },
  "row-key": { zh: "这张表的行", en: "a row of this form" },
  row: {
    zh: "每一行至少有 row、project、body 之一，使它可以被引用",
    en: "at least one of row, project and body in each row, so that it can be referred to",
  },
  entry: { zh: "at 或 question 至少一项", en: "at least one of at and question" },
} as const satisfies Record<string, Bilingual>;

/** A word for something wanted. */
export type Want = keyof typeof wants;

/** What a schema's message wants; undefined for messages that are not ours. */
export function findWant(message: string): Bilingual | undefined {
  return Object.entries(wants).find(([want]) => want === message)?.[1];
}

/** The error of a schema, checked to be a known word: `z.string(want("text"))`. */
export function want(word: Want): { error: Want } {
  return { error: word };
}
