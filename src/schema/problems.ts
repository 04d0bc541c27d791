import type * as z from "zod";
import type { Bilingual, Problem } from "../errors/publish-error.ts";
import type { Form } from "../forms/form.ts";
import { describeRows, listColumns } from "./describe-form.ts";
import { type FieldPath, formatField } from "./field-path.ts";
import { knownKeys } from "./scalars.ts";
import { findWant, wants } from "./wants.ts";
import type { YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;

/** What the reader of a message should be told of the form that a value belongs to. */
export interface Context {
  /** Path of the value that was parsed, from the top of its file. */
  readonly at: FieldPath;
  readonly form?: Form;
}

/** Turns what zod found into problems with line, column, found, wanted and fix. */
export function toProblems(issues: readonly Issue[], file: YamlFile, context: Context): Problem[] {
  return issues.flatMap((issue) => toProblem(issue, file, context));
}

function toProblem(issue: Issue, file: YamlFile, context: Context): Problem[] {
  const path = [...context.at, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => unknownKey(key, issue.message, { path, file, form: context.form }));
  if (issue.code === "invalid_union") {
    const inner = issue.errors.find((errors) => errors.some((error) => error.path.length > 0));
    if (inner) return toProblems(inner, file, { ...context, at: path });
  }
  const value = valueAt(file.value, path);
  const place = file.locate(path);
  const field = formatField(path);
  const where = { place, ...(field === undefined ? {} : { field }) };
  if (value === undefined || value === null || value === "") return [missing(where, path, issue)];
  const wanted = issue.message === "row-key" && context.form ? describeRows(context.form) : findWant(issue.message);
  const isKind = issue.code === "invalid_type" || issue.code === "invalid_union";
  const plain = isKind ? "schema/wrong-kind" : "schema/wrong-value";
  return [
    {
      code: issue.message === "row-key" && !isKind ? "schema/row-key" : plain,
      ...where,
      found: describeValue(value),
      wanted: wanted ?? wants.text,
      fix: fixFor(issue.message),
    },
  ];
}

type Where = Pick<Problem, "place" | "field">;

function missing(where: Where, path: FieldPath, issue: Issue): Problem {
  const key = String(path.at(-1) ?? "");
  return {
    code: "schema/missing-key",
    ...where,
    found: { zh: `“${key}”没有内容`, en: `nothing for "${key}"` },
    wanted: findWant(issue.message) ?? wants.text,
    fix: {
      zh: `请填写“${key}”；原文空白的栏目，连键一起删去。`,
      en: `Fill in "${key}"; where the source is blank, delete the key too.`,
    },
  };
}

interface Home {
  readonly path: FieldPath;
  readonly file: YamlFile;
  readonly form: Form | undefined;
}

function unknownKey(key: string, message: string, { path, file, form }: Home): Problem {
  const full = [...path, key];
  const field = formatField(full);
  const isRow = path.at(-2) === "rows" && form !== undefined;
  return {
    code: isRow ? "schema/unknown-column" : "schema/unknown-key",
    place: file.locateKey(full),
    ...(field === undefined ? {} : { field }),
    found: isRow
      ? { zh: `“${form.title}”没有的栏目“${key}”`, en: `the column "${key}", which ${form.id} does not have` }
      : { zh: `不认识的键“${key}”`, en: `the unknown key "${key}"` },
    wanted: isRow ? listColumns(form) : listKeys(message),
    fix: isRow
      ? { zh: "请改成上面的一个栏目，或删去。", en: "Change it to one of these columns, or delete it." }
      : { zh: "请改正拼写，或删去这一项。", en: "Correct its spelling, or delete it." },
  };
}

function listKeys(message: string): Bilingual {
  const keys = message.slice(knownKeys.length).split(",");
  return { zh: keys.join("、"), en: keys.join(", ") };
}

function fixFor(message: string): Bilingual {
  if (message === "row-key") {
    return {
      zh: "请核对编码，不要把字母或名称写进编码；名称写在 name。",
      en: "Check the code; letters and names do not belong in it, a name goes to `name`.",
    };
  }
  return { zh: "请照“应为”改写。", en: "Write it as wanted." };
}

/** What stands there, shortened, in both languages. */
export function describeValue(value: unknown): Bilingual {
  if (Array.isArray(value)) return { zh: "一个列表", en: "a list" };
  if (typeof value === "object") return { zh: "一组键值", en: "keys with values" };
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { zh: `“${short}”`, en: `"${short}"` };
}

function valueAt(top: unknown, path: FieldPath): unknown {
  let value = top;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
