import type { Mask } from "../model/mask.ts";
import type { ContentFile } from "../schema/content-file.ts";
import type { Report } from "../schema/read-entries.ts";

/** What the copy of a source is held against. */
export interface SourceContext {
  /** Number of lines of the source as disclosure.yaml says; absent where it says nothing. */
  readonly lines?: number;
  readonly mask: Mask;
  readonly report: Report;
}

/** The lines of source.txt, persons masked. A copy of another length is reported: figures would point at wrong lines. */
export function readSourceText(file: ContentFile, { lines, mask, report }: SourceContext): readonly string[] {
  const found = mask.words(file.text.replace(/^\uFEFF/, "")).split(/\r\n|\n|\r/);
  if (lines !== undefined && found.length !== lines) reportLength(file, found.length, lines, report);
  return found;
}

function reportLength(file: ContentFile, found: number, wanted: number, report: Report): void {
  report({
    code: "compile/source-lines",
    place: { file: file.path },
    found: { zh: `${String(found)} 行`, en: `${String(found)} lines` },
    wanted: {
      zh: `${String(wanted)} 行，与 disclosure.yaml 的 source.lines 一致`,
      en: `${String(wanted)} lines, as source.lines of disclosure.yaml says`,
    },
    fix: {
      zh: "请重新导入，不要改动 source.txt；不想公开原文就删去它。",
      en: "Import again and leave source.txt as it is; delete it if the source is not to be shown.",
    },
  });
}
