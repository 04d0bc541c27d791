import { PublishError, type Bilingual } from "../../errors/publish-error.ts";
import { maxCells, maxLines } from "./limits.ts";

/** Why a file cannot be read; each is a code of its own. */
export type Refusal =
  | "source-too-large"
  | "source-not-text"
  | "source-unsupported"
  | "source-encrypted"
  | "source-scanned"
  | "source-damaged"
  | "source-swells"
  | "source-uncalculated";

const wanted: Bilingual = {
  zh: "一份公开材料：Word（.docx）、Excel（.xlsx、.xls）、带文字的 PDF、网页（.html）或纯文本（.txt）",
  en: "one disclosure: Word (.docx), Excel (.xlsx, .xls), PDF with text, a web page (.html) or plain text (.txt)",
};

/** The problem that stops an import because of one file: what it is, and what the clerk can do. */
export function refuse(file: string, kind: Refusal, found: Bilingual, fix: Bilingual, cause?: unknown): PublishError {
  return new PublishError([{ code: `import/${kind}`, place: { file }, found, wanted, fix }], { cause });
}

/** The problem of a file that breaks off or contradicts itself. */
export function refuseDamaged(file: string, cause?: unknown): PublishError {
  return refuse(
    file,
    "source-damaged",
    { zh: "文件不完整，或已经损坏", en: "the file is incomplete or damaged" },
    {
      zh: "请确认文件能正常打开，重新保存或重新下载后再导入。",
      en: "Make sure it opens in its own program; save or download it again, then import it.",
    },
    cause,
  );
}

/** The problem of a file of more than an import takes in. */
export function refuseTooLarge(file: string, found: Bilingual): PublishError {
  return refuse(file, "source-too-large", found, {
    zh: "请只导入这一份公开材料；里面夹带的其他内容请先删去。",
    en: "Import this one disclosure only; take out whatever else the file holds first.",
  });
}

/** The problem of a document of more lines or cells than an import takes in. */
export function refuseTooLong(file: string): PublishError {
  return refuseTooLarge(file, {
    zh: `超过 ${maxLines} 行或 ${maxCells} 个单元格`,
    en: `more than ${maxLines} lines or ${maxCells} cells`,
  });
}
