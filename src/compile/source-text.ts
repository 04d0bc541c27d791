import type { Mask } from "../model/mask.ts";
import { parsePlace } from "../model/place.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";
import type { SourceLineEntry } from "./entry.ts";

/** What the copy of a source is held against. */
export interface SourceContext {
  /** Number of lines of the source as disclosure.yaml says; absent where it says nothing. */
  readonly lines?: number;
  readonly mask: Mask;
  readonly report: Report;
}

/**
 * The lines of source.txt, persons masked. In the copy of a text a line is a line of the source; a copy of another length is reported, for figures would
 * point at wrong lines. In the copy of any other document (`places`) each line begins with its place and a TAB.
 */
export function readSourceText(file: ContentFile, { lines, mask, report }: SourceContext): readonly SourceLineEntry[] {
  const texts = mask.words(file.text.replace(/^\uFEFF/, "")).split(/\r\n|\n|\r/);
  if (file.path.endsWith(".tsv")) return texts.flatMap((text, index) => placedLine(file, text, index + 1, report));
  if (lines !== undefined && texts.length !== lines) reportLength(file, texts.length, lines, report);
  return texts.map((text, index) => ({ place: { line: index + 1 }, text }));
}

function placedLine(file: ContentFile, text: string, line: number, report: Report): SourceLineEntry[] {
  if (text === "") return [];
  const [at = "", ...fields] = text.split("\t");
  const place = parsePlace(at);
  if (place) return [{ place, text: fields.join("\t") }];
  report({
    code: "compile/source-place",
    place: { file: file.path, line },
    found: { zh: `以“${at}”开头`, en: `a line that begins with "${at}"` },
    wanted: {
      zh: "原文中的位置（p12.34、段12、表3!C7），再加一个制表符",
      en: "a place in the source (p12.34, 段12, 表3!C7) and a TAB",
    },
    fix: remake,
  });
  return [];
}

const remake = {
  zh: "请重新导入，不要改动这个文件；不想公开原文就删去它。",
  en: "Import again and leave this file as it is; delete it if the source is not to be shown.",
};

function reportLength(file: ContentFile, found: number, wanted: number, report: Report): void {
  report({
    code: "compile/source-lines",
    place: { file: file.path },
    found: { zh: `${String(found)} 行`, en: `${String(found)} lines` },
    wanted: {
      zh: `${String(wanted)} 行，与 disclosure.yaml 的 source.lines 一致`,
      en: `${String(wanted)} lines, as source.lines of disclosure.yaml says`,
    },
    fix: remake,
  });
}
