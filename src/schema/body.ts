import * as z from "zod";
import { roughDate, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

const datedName = strictMap({
  name: text.describe("全称"),
  short: text.exactOptional().describe("简称"),
  from: roughDate.exactOptional().describe("从何时起用这个名称"),
  until: roughDate.exactOptional().describe("用到何时"),
});

const succession = strictMap({
  from: shortKey.describe("此前的部门或单位，bodies/ 里的文件名"),
  event: z
    .enum(["renamed", "merged", "split", "part-transferred"], want("event"))
    .describe("更名或改组、合并、分立、部分划转"),
  date: roughDate.describe("时间，与依据一样精确"),
  basis: text.exactOptional().describe("依据，用自己的话"),
});

/** bodies/<body>.yaml: a 部门 or 单位 under every name it bore; what became of its predecessors stands with the successor. */
export const bodySchema = strictMap({
  names: z.array(datedName, want("list")).min(1, want("list")).describe("历来的名称，从早到晚"),
  parent: shortKey.exactOptional().describe("上级部门，bodies/ 里的文件名"),
  nature: text.exactOptional().describe("性质：行政单位、参公事业单位、全额事业单位 …"),
  note: text.exactOptional().describe("编者的说明"),
  succession: z.array(succession, want("list")).exactOptional().describe("由哪些部门或单位而来"),
}).meta({ title: "部门、单位" });

/** A 部门 or 单位 as its file says. */
export type BodyContent = z.output<typeof bodySchema>;
