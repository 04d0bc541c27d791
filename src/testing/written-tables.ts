import { xinjiangBudget } from "../forms/profiles.ts";
import type { ImportContext, Question } from "../import/context.ts";
import { cutRegions } from "../import/text/cut-regions.ts";
import type { Layout } from "../import/text/source.ts";
import { recogniseTables } from "../import/tables/recognise-tables.ts";
import type { RowContent, SectionContent } from "../schema/content.ts";
import { sourceOf } from "./source-text.ts";

const context: ImportContext = {
  profile: xinjiangBudget,
  kind: "budget",
  fiscalYear: 2031,
  bodyName: "江湾市民政局",
  functional: [
    { code: "201", name: "一般公共服务支出" },
    { code: "215", name: "资源勘探工业信息等支出" },
    { code: "2013102", name: "一般行政管理事务" },
  ],
  economic: [],
  bodies: [],
};

/** What the tables of a written document are read as. */
export interface Result {
  readonly found: readonly SectionContent[];
  readonly questions: readonly Question[];
}

/** Reads tables printed under their numbers; the first line of the first table is line 3. */
export function read(
  layout: Layout,
  tables: Readonly<Record<string, readonly string[]>>,
  answers: Readonly<Record<string, string>> = {},
): Result {
  const lines = Object.entries(tables).flatMap(([number, rows]) => [`表 ${number}`, ...rows]);
  const source = sourceOf(["第二部分 部门预算公开表", ...lines]);
  const given = new Map(Object.entries(answers).map(([id, answer]) => [id, [answer]]));
  return recogniseTables(cutRegions(source).tables, layout, context, given);
}

/** The row of a form with a key. */
export function rowOf({ found }: Result, form: string, key: string): RowContent | undefined {
  return found.find((section) => section.form === form)?.rows?.find((row) => row.row === key);
}

/** Ids of the questions raised. */
export const idsOf = ({ questions }: Result): readonly string[] => questions.map((question) => question.id);
/** Body and unit as extracted pages print them. */
export const preamble = "编制部门：江湾市民政局 单位：万元";
/** Rows whose fields are parted by bars here and by TABs in the document. */
export const tabs = (rows: readonly string[]): string[] => rows.map((row) => row.replaceAll("|", "\t"));
