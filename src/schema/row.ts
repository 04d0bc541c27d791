import * as z from "zod";
import type { Column, Form, RowKind } from "../forms/form.ts";
import { cell, cites, figureCell } from "./cell.ts";
import type { CellContent, RowContent } from "./content.ts";
import { at, editorSchemas, shortKey, strictMap, text } from "./scalars.ts";
import { want } from "./wants.ts";

/** How keys of each kind are written; fixed rows are ids of the form. */
export const keyPatterns: Readonly<Record<Exclude<RowKind, "fixed" | "project">, string>> = {
  function: "\\d{3}(?:\\d{2}){0,2}",
  economic: "\\d{3}(?:\\d{2})?",
  free: "[a-z0-9]+(?:-[a-z0-9]+)*",
};

/** `x1`, `x2` …: a row that a source prints and its form does not have; an import keeps it and asks. */
const unknown = "x[1-9]\\d*";

/** `~2`, `~3` … after the key of a row that a faulty source prints again. */
const again = "(?:~(?:[2-9]|[1-9]\\d+))?";

/** The cell of a column, of words or of figures. */
export function columnCell({ kind, title }: Column): z.ZodExactOptional<z.ZodType<CellContent>> {
  return (kind === "text" ? cell : figureCell).exactOptional().describe(title);
}

const joinKeys: Readonly<Record<string, z.ZodExactOptional<z.ZodString>>> = {
  body: shortKey.exactOptional().describe("分组的单位，bodies/ 里的文件名"),
  project: shortKey.exactOptional().describe("项目的键，见 projects.yaml"),
};

/** One printed row of a form: its key, what it belongs to, and a cell for each column of the form. */
export function rowSchema(form: Form): z.ZodType<RowContent> {
  const columns = Object.fromEntries(form.columns.map((column) => [column.id, columnCell(column)]));
  const joins = allowsJoins(form) ? joinKeys : {};
  return strictMap({
    ...columns,
    ...joins,
    row: rowKeySchema(form).exactOptional().describe("行的键：固定行、科目编码或短键；编码要加引号"),
    name: text.exactOptional().describe("这一行的名称，照原文"),
    at: at.exactOptional().describe("原文中的位置：行号、页.行或单元格"),
    cites: cites.exactOptional().describe("原因等文字中出现的数"),
  }).refine((row) => "row" in row || "project" in row || "body" in row, want("row"));
}

/** Whether rows of a form may name a body or a project. */
export function allowsJoins(form: Form): boolean {
  return form.groups.some((group) => group.kinds.includes("project") || group.kinds.includes("free"));
}

/** Every kind of key the rows of a form may have, in the form's order. */
export function rowKinds(form: Form): RowKind[] {
  return [...new Set(form.groups.flatMap((group) => group.kinds))];
}

function rowKeySchema(form: Form): z.ZodString {
  const fixed = form.groups.flatMap((group) => group.fixed ?? []);
  const patterns = rowKinds(form).flatMap((kind) =>
    kind === "fixed" || kind === "project" ? [] : [keyPatterns[kind]],
  );
  const ids = fixed.map(({ id }) => id.replaceAll(".", "\\."));
  const pattern = `^(?:${[...ids, ...patterns, unknown].join("|")})${again}$`;
  const keys = z.string(want("row-key")).regex(new RegExp(pattern), want("row-key"));
  const choices = fixed.map(({ id, title }) => ({ const: id, description: title }));
  editorSchemas.add(keys, { replace: { type: "string", anyOf: [...choices, { pattern }] } });
  return keys;
}
