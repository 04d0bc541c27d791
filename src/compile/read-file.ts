import type * as z from "zod";
import type { ContentFile } from "../schema/content-file.ts";
import { parseYaml } from "../schema/parse-yaml.ts";
import { type Located, readEntry, readList, type Report } from "../schema/read-entries.ts";
import type { YamlFile } from "../schema/yaml-file.ts";

/** Parses a YAML or JSON file; undefined, and every problem reported, when it cannot be read. */
export function readYaml(file: ContentFile, report: Report): YamlFile | undefined {
  const parsed = parseYaml(file);
  parsed.problems.forEach(report);
  return "file" in parsed ? parsed.file : undefined;
}

/** Parses a file and checks it as one entry. */
export function readFileEntry<T>(file: ContentFile, schema: z.ZodType<T>, report: Report): Located<T> | undefined {
  const yaml = readYaml(file, report);
  return yaml && readEntry(schema, yaml, report);
}

/** Parses a file and checks it as a list of entries. */
export function readFileList<T>(file: ContentFile, schema: z.ZodType<T>, report: Report): Located<T>[] {
  const yaml = readYaml(file, report);
  return yaml ? readList(schema, yaml, report) : [];
}
