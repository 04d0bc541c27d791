import * as z from "zod";
import type { Column, ColumnKind, Form } from "../forms/form.ts";
import { genericForm, genericPrefix } from "../forms/generic.ts";
import type { NoteContent, SectionContent } from "./content.ts";
import { oncePerForm } from "./once-per-form.ts";
import { rowSchema } from "./row.ts";
import { at, flag, moneyUnit, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

const kinds = ["money", "count", "percent", "score", "area", "text"] as const satisfies readonly ColumnKind[];

const common = {
  unit: moneyUnit.exactOptional().describe("金额的计量单位；与 disclosure.yaml 相同时可省略"),
  at: at.exactOptional().describe("表名或这句话在原文中的位置"),
  empty: flag.exactOptional().describe("原文说明是空表，或用文字说明没有安排"),
};

const note: z.ZodType<NoteContent> = strictMap({
  text: text.describe("注、备注或说明，照原文"),
  at: at.exactOptional().describe("原文中的位置"),
});

/** Notes below a table, in print order. */
const notes = z.array(note, want("list")).exactOptional().describe("表下的注、备注、说明");

/** A section of one form; its rows take the columns of that form and no others. */
export const sectionSchema = oncePerForm((form): z.ZodType<SectionContent> => {
  const rows = z.array(rowSchema(form), want("list"));
  return strictMap({
    form: z.literal(form.id, want("form")).describe(form.title),
    ...common,
    rows: rows.exactOptional().describe("按原文顺序的行"),
    notes,
  }).meta({ title: form.title });
});

const genericColumn = strictMap({
  id: shortKey.describe("栏的短键：c1、c2 …"),
  title: text.describe("栏目名称，照原文"),
  kind: z.enum(kinds, want("column-kind")).describe("内容的种类"),
  unit: text.exactOptional().describe("这一栏的单位，与全表不同时才写"),
});

const genericHead = {
  form: z
    .string(want("generic-form"))
    .regex(new RegExp(`^${genericPrefix}[a-z0-9]+(-[a-z0-9]+)*$`), want("generic-form"))
    .describe("不属于任何已知表的表：generic/ 加短键"),
  ...common,
  title: text.describe("表名，照原文"),
  columns: z.array(genericColumn, want("list")).min(1, want("list")).describe("各栏"),
};

/** The head of a table that no profile knows: title and its own columns. */
export const genericHeadSchema = z.looseObject(genericHead);

/** The columns such a table declares. */
export type GenericHead = z.output<typeof genericHeadSchema>;

/** The form that a generic table declares for itself. */
export function genericFormOf(head: Pick<GenericHead, "form" | "title" | "columns">): Form {
  const columns = head.columns.map(({ unit, ...column }): Column => ({
    ...column,
    ...(unit === undefined ? {} : { unit }),
  }));
  return genericForm(head.form, head.title, columns);
}

/** A whole generic section, once its own columns are known. */
export function genericSectionSchema(form: Form): z.ZodType<SectionContent> {
  const rows = z.array(rowSchema(form), want("list")).exactOptional().describe("按原文顺序的行");
  return strictMap({ ...genericHead, rows, notes }).meta({ title: "其他表" });
}
