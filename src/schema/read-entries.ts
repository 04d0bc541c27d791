import type * as z from "zod";
import type { Problem } from "../errors/publish-error.ts";
import type { Form } from "../forms/form.ts";
import { describeValue, toProblems } from "./problems.ts";
import type { FieldPath } from "./field-path.ts";
import { wants } from "./wants.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A value that its schema has accepted, and where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly file: YamlFile;
  readonly path: FieldPath;
}

/** Takes down one problem. */
export type Report = (problem: Problem) => void;

/** Checks one value of a file; undefined, and every problem reported, when the schema refuses it. */
export function readEntry<T>(
  schema: z.ZodType<T>,
  file: YamlFile,
  report: Report,
  { path = [], value = file.value, form }: { path?: FieldPath; value?: unknown; form?: Form } = {},
): Located<T> | undefined {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, file, path };
  toProblems(result.error.issues, file, { at: path, ...(form ? { form } : {}) }).forEach(report);
  return undefined;
}

/** The entries of a list file with their paths; anything but a list is reported. */
export function listEntries(file: YamlFile, report: Report): Located<unknown>[] {
  if (Array.isArray(file.value)) {
    return Array.from(file.value, (value: unknown, index) => ({ value, file, path: [index] }));
  }
  report({
    code: "schema/wrong-kind",
    place: file.locate([]),
    found: describeValue(file.value),
    wanted: wants.list,
    fix: { zh: "请让文件的每一项以“- ”开头。", en: "Begin each entry of the file with a hyphen and a blank." },
  });
  return [];
}

/** Checks every entry of a list file; entries that the schema refuses are reported and left out. */
export function readList<T>(schema: z.ZodType<T>, file: YamlFile, report: Report): Located<T>[] {
  return listEntries(file, report).flatMap(({ value, path }) => readEntry(schema, file, report, { value, path }) ?? []);
}
