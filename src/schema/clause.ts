import * as z from "zod";
import type { ClauseContent } from "./content.ts";
import { oncePerForm } from "./once-per-form.ts";
import { rowSchema } from "./row.ts";
import { at, moneyUnit, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

/** One clause of clauses.yaml; `form` is the profile's form `clause`. */
export const clauseSchema = oncePerForm((form): z.ZodType<ClauseContent> => {
  return strictMap({
    project: shortKey.describe("项目的键，见 projects.yaml"),
    name: text.describe("项目名称，照这一条的原文"),
    at: at.exactOptional().describe("原文中的位置"),
    unit: moneyUnit.exactOptional().describe("金额的计量单位；与 disclosure.yaml 相同时可省略"),
    rows: z.array(rowSchema(form), want("list")).describe("scale 是项目本身，a1、a2 … 是资金分配"),
  }).meta({ title: form.title });
});
