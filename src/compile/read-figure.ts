import type { Bilingual } from "../errors/publish-error.ts";
import type { Column } from "../forms/form.ts";
import { type CellFault, readCell, type Cell, withheldWords } from "../model/cell.ts";
import { parsePlace, type Place } from "../model/place.ts";
import type { CellContent } from "../schema/content.ts";
import type { FieldPath } from "../schema/field-path.ts";
import type { Located, Report } from "../schema/read-entries.ts";
import { placeOf } from "./references.ts";

/** What reading cells and places needs to know of the disclosure they are in. */
export interface CellContext {
  /** 计量单位 of money. */
  readonly unit: string;
  /** Number of lines of the source, where known. */
  readonly lines?: number;
  readonly report: Report;
}

/** Reads the cell at a field of an entry; undefined, and reported, when the source cannot have printed it so. */
export function readFigure(
  content: CellContent,
  column: Column,
  entry: Located<unknown>,
  field: FieldPath,
  context: CellContext,
): Cell | undefined {
  const unit = column.kind === "money" ? (column.unit ?? context.unit) : context.unit;
  const cell = readCell(content, column, unit);
  if (typeof cell !== "string") {
    checkPlace(cell.place, entry, field, context);
    return cell;
  }
  const printed = typeof content === "string" ? content : content.printed;
  const isWithheld = withheldWords.some((word) => printed.includes(word)) && /\d/.test(printed);
  context.report({
    ...placeOf(entry, field),
    ...(isWithheld ? withheldAmount : faults[cell]),
    found: { zh: `“${printed}”（${column.title}）`, en: `"${printed}" (${column.id})` },
  });
  return undefined;
}

/** Reads an `at`, whose form the schema has accepted; a line beyond the end of the source is reported. */
export function readPlace(
  at: string | undefined,
  entry: Located<unknown>,
  field: FieldPath,
  context: CellContext,
): Place | undefined {
  const place = at === undefined ? undefined : parsePlace(at);
  checkPlace(place, entry, field, context);
  return place;
}

function checkPlace(
  place: Place | undefined,
  entry: Located<unknown>,
  field: FieldPath,
  { lines, report }: CellContext,
): void {
  if (place?.line === undefined || place.page !== undefined || lines === undefined || place.line <= lines) return;
  const [line, last] = [String(place.line), String(lines)];
  report({
    code: "compile/place-outside",
    ...placeOf(entry, field),
    found: { zh: `原文第 ${line} 行`, en: `line ${line} of the source` },
    wanted: { zh: `1 至 ${last}，原文只有 ${last} 行`, en: `1 to ${last}, the source has no more lines` },
    fix: {
      zh: "请改正行号，或 disclosure.yaml 里的 source.lines。",
      en: "Correct the line, or source.lines in disclosure.yaml.",
    },
  });
}

interface Fault {
  readonly code: string;
  readonly wanted: Bilingual;
  readonly fix: Bilingual;
}

const keep: Bilingual = {
  zh: "如果原文就是这样印的，请写成 { printed: …, unreadable: true }。",
  en: "If the source prints it so, write { printed: …, unreadable: true }.",
};

const withheldAmount: Fault = {
  code: "compile/withheld-amount",
  wanted: { zh: "不予公开，或一个数，二者之一", en: "either a word for withheld or a number, not both" },
  fix: {
    zh: "内容不予公开时只写“不予公开”，不要带金额；金额可以公开时只写金额。",
    en: "Write only the word where it is withheld, only the number where it may be told.",
  },
};

const faults: Readonly<Record<CellFault, Fault>> = {
  grouping: {
    code: "compile/cell-grouping",
    wanted: { zh: "三位一组的千分位，或不用千分位", en: "digits in groups of three, or no separators" },
    fix: { zh: `请对照原文改正。${keep.zh}`, en: `Correct it from the source. ${keep.en}` },
  },
  number: {
    code: "compile/cell-number",
    wanted: {
      zh: "数（可带“增加”“减少”等词和%），或“不予公开”“未安排”“—”等词",
      en: "a number, also with a direction word or %, or a word such as 不予公开, 未安排, —",
    },
    fix: {
      zh: `单位和说明不写在数里。请对照原文改正。${keep.zh}`,
      en: `Units and remarks stay out of it. Correct it from the source. ${keep.en}`,
    },
  },
  fraction: {
    code: "compile/cell-fraction",
    wanted: {
      zh: "精确到分的金额，且不超过可精确计算的范围",
      en: "an amount of whole 分 in the range that can be counted exactly",
    },
    fix: { zh: `请核对金额和计量单位。${keep.zh}`, en: `Check the amount and its unit. ${keep.en}` },
  },
  place: {
    code: "compile/cell-place",
    wanted: {
      zh: "原文的行号（153）、页和行（p12.34）、单元格（表3!C7）或段落（段12）",
      en: "a line (153), page and line (p12.34), cell (表3!C7) or paragraph (段12)",
    },
    fix: { zh: "请改正 at。", en: "Correct `at`." },
  },
};
