import type { Problem } from "../errors/publish-error.ts";
import { checkSize, type ContentFile } from "./content-file.ts";
import type { YamlFile } from "./yaml-file.ts";

/** What parsing gives: rows as maps from heading to field, empty fields left out, or what is wrong. */
export type ParsedCsv =
  { readonly file: YamlFile; readonly problems: readonly [] } | { readonly problems: readonly Problem[] };

/** Reads a CSV file with one line of headings; quotes as in RFC 4180, lines ended by LF or CRLF, byte order mark tolerated. */
export function parseCsv(source: ContentFile): ParsedCsv {
  const tooLarge = checkSize(source);
  if (tooLarge) return { problems: [tooLarge] };
  const { path, text } = source;
  const lines = splitLines(text.replace(/^\uFEFF/, ""));
  const [head, ...records] = lines;
  const headings = head?.fields ?? [];
  const problems: Problem[] = [];
  const value = records.map(({ fields, line }): Readonly<Record<string, string>> => {
    if (fields.length !== headings.length) {
      const [found, wanted] = [String(fields.length), String(headings.length)];
      problems.push(
        wrong(path, line, `这一行有 ${found} 栏，表头有 ${wanted} 栏`, `${found} fields under ${wanted} headings`),
      );
    }
    const pairs = headings.map((heading, index): [string, string] => [heading, fields[index] ?? ""]);
    return Object.fromEntries(pairs.filter(([, text]) => text !== ""));
  });
  if (problems.length > 0) return { problems };
  const locate: YamlFile["locate"] = ([index]) => ({ file: path, line: records[Number(index ?? -1)]?.line ?? 1 });
  return { file: { path, value, locate, locateKey: locate }, problems: [] };
}

interface Line {
  readonly line: number;
  readonly fields: readonly string[];
}

const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let [fields, line, number]: [string[], number, number] = [[], 1, 1];
  const source = text.replaceAll("\r\n", "\n").replace(/\n+$/, "");
  field.lastIndex = 0;
  while (source !== "") {
    const match = field.exec(source);
    if (!match) return [...lines, { line: number, fields: [] }];
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    number += match[0].split("\n").length - 1;
    if (match[3] === ",") continue;
    lines.push({ line, fields });
    [fields, line] = [[], number];
    if (match[3] === "") break;
  }
  return lines;
}

function wrong(file: string, line: number, zh: string, en: string): Problem {
  return {
    code: "schema/csv-syntax",
    place: { file, line },
    found: { zh, en },
    wanted: { zh: "每行的栏数与表头相同", en: "as many fields in each line as there are headings" },
    fix: { zh: "请检查这一行的逗号和引号。", en: "Check commas and quotes of this line." },
  };
}
