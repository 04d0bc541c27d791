import * as z from "zod";
import { shortKey, strictMap, text, webAddress, wholeNumber } from "./scalars.ts";
import { want } from "./wants.ts";

/** site.yaml: whose site this is. */
export const siteSchema = strictMap({
  title: text.describe("网站名称"),
  tagline: text.describe("一句话说明"),
  publisher: text.describe("发布者"),
  licence: text.describe("数据的许可"),
  url: webAddress.exactOptional().describe("网站的网址"),
  persons: z.enum(["masked", "published"], want("persons")).exactOptional().describe("姓名和电话：隐去（默认）或照登"),
  gate: z
    .array(z.enum(["error", "warning", "note"], want("severity")), want("list"))
    .exactOptional()
    .describe("哪些没有说明的核对结果会使网站停止生成：error 错误（默认）、warning 警告、note 提示；[] 为都不"),
  "prose-note": text.exactOptional().describe("原文的说明文字如有删略，在这里告诉读者"),
}).meta({ title: "网站" });

/** The site as its file says. */
export type SiteContent = z.output<typeof siteSchema>;

/** One term of glossary.yaml. */
export const termSchema = strictMap({
  id: shortKey.describe("短键，给定后不再更改"),
  term: text.describe("名词"),
  english: text.describe("程序、数据和网址里用的英文"),
  aliases: z.array(text, want("list")).exactOptional().describe("别的叫法"),
  text: text.describe("一两句话的解释"),
}).meta({ title: "名词" });

/** A term as its file says. */
export type TermContent = z.output<typeof termSchema>;

/** One line of classification/*.csv or entry of classification/*.yaml: a code under one of its names. */
export const codeSchema = strictMap({
  code: z
    .string(want("code"))
    .regex(/^\d{3}(\d{2}){0,2}$/, want("code"))
    .describe("科目编码"),
  name: text.describe("科目名称"),
  level: z.enum(["1", "2", "3"], want("count")).describe("1 类、2 款、3 项"),
  parent: z
    .string(want("code"))
    .regex(/^(\d{3}(\d{2})?)?$/, want("code"))
    .exactOptional()
    .describe("上一级编码；类没有"),
  first_year_seen: wholeNumber.describe("最早见于哪一年"),
  last_year_seen: wholeNumber.describe("最晚见于哪一年"),
}).meta({ title: "科目" });

/** A code under one name as its file says. */
export type CodeContent = z.output<typeof codeSchema>;

const answer = strictMap({
  at: text.exactOptional().describe("所问的数的地址"),
  question: text.exactOptional().describe("问题的编号，见 import-report.json"),
  value: z.union([text, z.array(text, want("list"))], want("answer")).describe("答案，原样照录"),
}).refine((entry) => entry.at !== undefined || entry.question !== undefined, want("entry"));

/** answers.yaml: what the clerk answered to the importer's questions. */
export const answersSchema = strictMap({
  prose: z.enum(["keep", "omit"], want("prose")).exactOptional().describe("说明性的文字：保留或略去"),
  source: z
    .enum(["copy", "omit"], want("copy-source"))
    .exactOptional()
    .describe("原文：在数据旁边留一份（默认，略去说明文字时不留），或不留"),
  persons: z
    .enum(["keep", "mask"], want("keep-persons"))
    .exactOptional()
    .describe("个人的姓名和电话：在导入时就隐去，内容文件里也不留（默认），或保留"),
  answers: z.array(answer, want("list")).exactOptional().describe("对导入时所提问题的回答"),
}).meta({ title: "导入时的回答" });

/** The clerk's answers as their file says. */
export type AnswersContent = z.output<typeof answersSchema>;
