import type { Form } from "../../forms/form.ts";
import type { Question } from "../context.ts";
import type { SourceCell } from "../text/source.ts";
import { askText } from "./ask.ts";
import { hasCodes, splitCode } from "./codes.ts";
import type { GridColumns } from "./grid-columns.ts";
import type { GridRow } from "./grid-lines.ts";
import { isTotalLabel } from "./labels.ts";
import type { PrintedCell, RawRow } from "./printed.ts";

/** Reads one list of a grid: code fields, name, project name, then figures by position. */
export function readGridRows(
  form: Form,
  columns: GridColumns,
  rows: readonly GridRow[],
): { rows: readonly RawRow[]; questions: readonly Question[] } {
  const questions: Question[] = [];
  const read = rows.map((row) => {
    row.fields.forEach((field, index) => {
      if (field.text !== "" && index >= columns.heads && !columns.columnAt.has(index))
        questions.push(askText(form, field.text, field.number));
    });
    return readGridRow(form, columns, row);
  });
  return { rows: read, questions };
}

function readGridRow(form: Form, columns: GridColumns, { at, fields }: GridRow): RawRow {
  const hasProject = form.columns.some((column) => column.id === "project-name");
  const heads = fields.slice(0, columns.heads);
  const projectField = hasProject ? heads[columns.heads - 1] : undefined;
  const own = hasProject ? heads.slice(0, -1) : heads;
  const { code, name } = readHeads(
    form,
    own.map((field) => field.text),
  );
  const placed = [...columns.columnAt].flatMap(([index, column]) => {
    const cell = printedCell(fields[index]);
    return cell ? [{ column, cell }] : [];
  });
  const project = printedCell(projectField);
  return {
    at,
    code,
    name,
    ...(project ? { project } : {}),
    cells: placed.map(({ cell }): PrintedCell => cell),
    columns: placed.map(({ column }) => column),
  };
}

/** A field as a value; undefined when blank or beyond the row. */
export function printedCell(field: SourceCell | undefined): PrintedCell | undefined {
  return field && field.text !== "" ? { printed: field.text, at: field.number } : undefined;
}

/** Code and name from the fields before the figures; a code may stand in one field, in one for each level, or before the name. */
export function readHeads(form: Form, fields: readonly string[]): { code: string; name: string } {
  const digits = fields.filter((field) => /^\d{2,7}$/.test(field)).join("");
  const texts = fields.filter((field) => field !== "" && !/^\d{2,7}$/.test(field));
  const total = texts.find(isTotalLabel);
  const name = total ?? texts.join("");
  if (!hasCodes(form)) return { code: "", name: fields.join("") };
  return digits === "" ? named(splitCode(name)) : { code: digits, name };
}

function named({ code, rest }: { code: string; rest: string }): { code: string; name: string } {
  return { code, name: rest };
}
