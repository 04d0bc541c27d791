import type { ContentFile } from "../schema/content-file.ts";
import { parseCsv } from "../schema/parse-csv.ts";
import { readList, type Report } from "../schema/read-entries.ts";
import { type CodeContent, codeSchema } from "../schema/site.ts";
import { defined } from "./defined.ts";
import type { CodeEntry } from "./entry.ts";
import { readYaml } from "./read-file.ts";

/**
 * Reads the lists of codes: `functional*.csv`, `economic*.csv` (or YAML of the same keys). Several files of one scheme add to each other;
 * a code has every name it was seen under, the most recent last. Functional codes come first, each scheme by code.
 */
export function compileClassification(files: readonly ContentFile[], report: Report): CodeEntry[] {
  return (["functional", "economic"] as const).flatMap((scheme) => {
    const own = files.filter(({ path }) => path.startsWith(`classification/${scheme}`));
    const rows = own.flatMap((file) => readCodes(file, report));
    const codes = [...new Set(rows.map(({ code }) => code))].sort();
    return codes.map((code) =>
      toEntry(
        scheme,
        code,
        rows.filter((row) => row.code === code),
      ),
    );
  });
}

function readCodes(file: ContentFile, report: Report): CodeContent[] {
  if (!file.path.endsWith(".csv")) {
    const yaml = readYaml(file, report);
    return yaml ? readList(codeSchema, yaml, report).map(({ value }) => value) : [];
  }
  const parsed = parseCsv(file);
  parsed.problems.forEach(report);
  return "file" in parsed ? readList(codeSchema, parsed.file, report).map(({ value }) => value) : [];
}

function toEntry(scheme: CodeEntry["scheme"], code: string, rows: readonly CodeContent[]): CodeEntry {
  const names = rows
    .map((row) => ({ name: row.name, from: Number(row.first_year_seen), until: Number(row.last_year_seen) }))
    .sort((a, b) => a.until - b.until || a.from - b.from || (a.name < b.name ? -1 : 1));
  const parent = rows.find((row) => row.parent !== undefined)?.parent;
  return defined({ scheme, code, names, level: Number(rows[0]?.level ?? 1), parent });
}
