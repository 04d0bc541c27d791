import { PublishError } from "../../src/errors/publish-error.ts";
import type { LocatedDocument } from "../../src/import/read-document.ts";
import { findFirstParts } from "../../src/import/text/several.ts";
import { placeOf, type SourceText } from "../../src/import/text/source.ts";

/** Most places a message names. */
const fewPlaces = 6;

/** Stops when a file holds more than one document: reading the last alone would drop the others. */
export function refuseSeveral(sources: readonly SourceText[]): void {
  const several = sources.flatMap((source) => {
    const places = findFirstParts(source.lines).map((line) => placeOf(source, line.number));
    const starts = [...new Set(places)].slice(0, fewPlaces);
    return places.length > 1 ? [{ file: source.file, starts, count: places.length }] : [];
  });
  if (several.length === 0) return;
  throw new PublishError(
    several.map(({ file, starts, count }) => ({
      code: "import/several-documents",
      place: { file },
      found: {
        zh: `${count} 份公开：第一部分从 ${starts.join("、")} 开始`,
        en: `${count} disclosures: their first parts begin at ${starts.join(", ")}`,
      },
      wanted: { zh: "一个文件只含一份公开", en: "one disclosure in one file" },
      fix: {
        zh: "请把它们分成几个文件，再一起导入：npm run import -- 甲.docx 乙.docx --out 目录",
        en: "Split them into files of their own and import those together: npm run import -- A.docx B.docx --out DIR",
      },
    })),
  );
}

/** Stops when a document does not say whose it is or of which year: nothing could be filed. */
export function refuseUnlocated(documents: readonly LocatedDocument[]): void {
  const lost = documents.filter(({ identity }) => identity.bodyName === "" || identity.fiscalYear === 0);
  if (lost.length === 0) return;
  throw new PublishError(
    lost.map(({ source }) => ({
      code: "import/unknown-document",
      place: { file: source.file },
      found: { zh: "看不出是哪个部门（单位）哪一年的公开", en: "no body or no year that this disclosure could be of" },
      wanted: { zh: "标题或表头中的单位名称和年度", en: "the body's name and the year in a title or table head" },
      fix: {
        zh: "请确认文件完整，或在第一行补上标题，例如“某某局 2024 年部门预算公开”。",
        en: "Make sure the file is whole, or put the title on its first line.",
      },
    })),
  );
}
