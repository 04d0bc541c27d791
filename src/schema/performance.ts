import * as z from "zod";
import type { Funds } from "../forms/form.ts";
import { cell, cites, figureCell } from "./cell.ts";
import type { FundContent, PerformanceContent } from "./content.ts";
import { oncePerForm } from "./once-per-form.ts";
import { columnCell, rowSchema } from "./row.ts";
import { at, moneyUnit, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

/** One goal or evaluation table of a performance form. */
export const performanceSchema = oncePerForm((form): z.ZodType<PerformanceContent> => {
  return strictMap({
    form: z.literal(form.id, want("form")).describe(form.title),
    key: shortKey.describe("短键，给定后不再更改：g1、g2 …"),
    projects: z.array(shortKey, want("list")).exactOptional().describe("所含项目的键；整体表不写"),
    "project-name": text.exactOptional().describe("项目名称，照原文"),
    department: text.exactOptional().describe("预算单位、主管部门或部门名称"),
    implementer: text.exactOptional().describe("实施单位"),
    person: text.exactOptional().describe("项目负责人或联系人；公开时默认隐去"),
    phone: text.exactOptional().describe("联系电话；公开时默认隐去"),
    goal: cell.exactOptional().describe("总体目标"),
    outcome: cell.exactOptional().describe("实际完成情况"),
    cites: cites.exactOptional().describe("目标等文字中出现的数"),
    unit: moneyUnit.exactOptional().describe("金额的计量单位；与 disclosure.yaml 相同时可省略"),
    at: at.exactOptional().describe("原文中的位置"),
    funds: fundsSchema(form.funds ?? { rows: [], columns: [] })
      .exactOptional()
      .describe("项目资金"),
    rows: z.array(rowSchema(form), want("list")).describe("各项指标"),
  }).meta({ title: form.title });
});

function fundsSchema(funds: Funds): z.ZodType<Readonly<Record<string, FundContent>>> {
  const [only, ...others] = funds.columns;
  const columns = Object.fromEntries(funds.columns.map((column) => [column.id, columnCell(column)]));
  const line = strictMap({ at: at.exactOptional().describe("原文中的位置"), ...columns });
  const content: z.ZodType<FundContent> = only && others.length === 0 ? figureCell : line;
  return strictMap(
    Object.fromEntries(funds.rows.map(({ id, title }) => [id, content.exactOptional().describe(title)])),
  );
}
